<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody is free at that time.</source>
        <translation>Zu dieser Zeit ist niemand frei.</translation>
    </message>
    <message>
        <source>No counter takes bookings at that time for so long.</source>
        <translation>Zu dieser Zeit nimmt kein Schalter so lange Termine an.</translation>
    </message>
    <message>
        <source>Free are: {times}.</source>
        <translation>Frei sind noch: {times}.</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>the second call</source>
        <translation>nochmal aufrufen</translation>
    </message>
    <message>
        <source>“is there”</source>
        <translation>„Ist da“</translation>
    </message>
    <message>
        <source>“finished”</source>
        <translation>„Fertig“</translation>
    </message>
    <message>
        <source>“no-show”</source>
        <translation>„Nicht erschienen“</translation>
    </message>
    <message>
        <source>“parked”</source>
        <translation>„Parken“</translation>
    </message>
    <message>
        <source>the transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>“withdrawn”</source>
        <translation>„Streichen“</translation>
    </message>
    <message>
        <source>“back in the queue”</source>
        <translation>„Wieder aufnehmen“</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>Niemand wartet auf diesen Schalter.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Fertig und Nächster</translation>
    </message>
    <message>
        <source>Press as soon as {number} is at your counter.</source>
        <translation>Drücken Sie, sobald {number} bei Ihnen ist.</translation>
    </message>
    <message>
        <source>This calls nobody yet.</source>
        <translation>Das ruft noch niemanden auf.</translation>
    </message>
    <message>
        <source>{number} is not there yet.</source>
        <translation>{number} ist noch nicht da.</translation>
    </message>
    <message>
        <source>No-show and next</source>
        <translation>Nicht erschienen und Nächster</translation>
    </message>
    <message>
        <source>{number} · {why}</source>
        <translation>{number} · {why}</translation>
    </message>
    <message>
        <source>{number} is next.</source>
        <translation>Als Nächstes: {number}.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Nochmal aufrufen</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Zurückgenommen: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Schalter öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>Schalter schließen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Bookings: no booking system</source>
        <translation>Termine: kein Termin-System</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Bookings: last read {time}</source>
        <translation>Termine: Stand {time}</translation>
    </message>
    <message>
        <source>New bookings may be missing. The visitor&apos;s confirmation counts.</source>
        <translation>Neue Termine können fehlen. Die Bestätigung des Besuchers gilt.</translation>
    </message>
    <message>
        <source>Bookings: as of {time}</source>
        <translation>Termine: Stand {time}</translation>
    </message>
    <message>
        <source>Printer down since {time}</source>
        <translation>Drucker gestört seit {time}</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Please close the printer&apos;s cover.</source>
        <translation>Bitte die Klappe des Druckers schließen.</translation>
    </message>
    <message>
        <source>Please check its power and cable. Tell visitors their number meanwhile.</source>
        <translation>Bitte Strom und Kabel prüfen. So lange bitte den Besuchern ihre Nummer sagen.</translation>
    </message>
    <message>
        <source>Paper is used up</source>
        <translation>Papier ist leer</translation>
    </message>
    <message>
        <source>Paper runs low</source>
        <translation>Papier geht zu Ende</translation>
    </message>
    <message>
        <source>Please put in a new roll.</source>
        <translation>Bitte eine neue Rolle einlegen.</translation>
    </message>
    <message>
        <source>Enough paper</source>
        <translation>Papier reicht</translation>
    </message>
    <message>
        <source>Camera down since {time}</source>
        <translation>Kamera gestört seit {time}</translation>
    </message>
    <message>
        <source>Visitors can type their number. Please check the cable.</source>
        <translation>Besucher können ihre Nummer tippen. Bitte das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera bereit</translation>
    </message>
    <message>
        <source>Sound down since {time}</source>
        <translation>Ton gestört seit {time}</translation>
    </message>
    <message>
        <source>Please call visitors by voice as well, and check the loudspeaker.</source>
        <translation>Bitte Besucher auch mit der Stimme rufen und den Lautsprecher prüfen.</translation>
    </message>
    <message>
        <source>Sound ready</source>
        <translation>Ton bereit</translation>
    </message>
    <message>
        <source>Hand scanner down since {time}</source>
        <translation>Handscanner gestört seit {time}</translation>
    </message>
    <message>
        <source>Terminal does not speak since {time}</source>
        <translation>Terminal spricht nicht seit {time}</translation>
    </message>
    <message>
        <source>Blind visitors need help at the entrance. Please check the loudspeaker.</source>
        <translation>Blinde Besucher brauchen am Eingang Hilfe. Bitte den Lautsprecher prüfen.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
    <message>
        <source>The connection is back. “{action}” was not carried out.</source>
        <translation>Die Verbindung ist wieder da. „{action}“ wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The connection is back. “{action}” was carried out.</source>
        <translation>Die Verbindung ist wieder da. „{action}“ wurde ausgeführt.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>here for {span}</source>
        <translation>da seit {span}</translation>
    </message>
    <message>
        <source>last called at {time}</source>
        <translation>aufgerufen um {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>jetzt anrufen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <translation>{h} Std. {n} Min.</translation>
    </message>
    <message>
        <source>service no longer offered</source>
        <translation>Anliegen gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>counter no longer there</source>
        <translation>Schalter gibt es nicht mehr</translation>
    </message>
    <message>
        <source>No booking · number taken at {time}</source>
        <translation>Ohne Termin · Wartemarke um {time}</translation>
    </message>
    <message>
        <source>Booking {slot} · {punctuality}</source>
        <translation>Termin {slot} · {punctuality}</translation>
    </message>
    <message>
        <source>checked in on time</source>
        <translation>pünktlich angemeldet</translation>
    </message>
    <message>
        <source>checked in at {time}</source>
        <translation>angemeldet um {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>ohne Stufen</translation>
    </message>
    <message>
        <source>only {counter}</source>
        <translation>nur {counter}</translation>
    </message>
    <message>
        <source>planned: {span}</source>
        <translation>geplant: {span}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Nobody can call {number}.</source>
        <translation>Niemand kann {number} aufrufen.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can call %n numbers.</source>
        <translation>
            <numerusform>Niemand kann %n Nummer aufrufen.</numerusform>
            <numerusform>Niemand kann %n Nummern aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Call out of order</source>
        <translation>Außer der Reihe aufrufen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Give out a number</source>
        <translation>Wartemarke ausgeben</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Freie Zeiten in der Nähe</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>Die nächsten freien Zeiten</translation>
    </message>
    <message>
        <source>Please write the time like 10:30.</source>
        <translation>Bitte schreiben Sie die Uhrzeit so: 10:30.</translation>
    </message>
    <message>
        <source>Booking by phone</source>
        <translation>Termin per Telefon</translation>
    </message>
    <message>
        <source>It is marked “overbooked”.</source>
        <translation>Er ist als „überbucht“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>No counter takes bookings for all of this.</source>
        <translation>Kein Schalter vergibt für all das zusammen Termine.</translation>
    </message>
    <message>
        <source>No time is free for this.</source>
        <translation>Dafür ist keine Zeit mehr frei.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>The terminal prints the slip of {number}.</source>
        <translation>Das Terminal druckt den Zettel von {number}.</translation>
    </message>
    <message>
        <source>The list cannot be written to {file}.</source>
        <translation>Die Liste kann nicht gespeichert werden: {file}</translation>
    </message>
    <message>
        <source>The list is ready to print: {file}</source>
        <translation>Die Liste ist fertig zum Drucken: {file}</translation>
    </message>
    <message>
        <source>{number} is booked: {day}, {time}. Please tell this number.</source>
        <translation>{number} ist eingetragen: {day}, {time} Uhr. Bitte nennen Sie diese Nummer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Number {number} is waiting.</source>
        <translation>Nummer {number} wartet jetzt.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das geht zurzeit nicht.</translation>
    </message>
    <message>
        <source>It will be possible from {time}.</source>
        <translation>Möglich ab {time} Uhr.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>Der Schalter ist geschlossen. Bitte zuerst öffnen.</translation>
    </message>
    <message>
        <source>Somebody is at the counter. Finish or park first.</source>
        <translation>Es ist jemand am Schalter. Bitte zuerst „Fertig“ oder „Parken“.</translation>
    </message>
    <message>
        <source>Nobody is at the counter any more.</source>
        <translation>Am Schalter ist niemand mehr.</translation>
    </message>
    <message>
        <source>The visitor was called and is not there yet. Please press “Is there” first.</source>
        <translation>Der Besucher ist aufgerufen und noch nicht da. Bitte zuerst „Ist da“ drücken.</translation>
    </message>
    <message>
        <source>Please call this visitor again first.</source>
        <translation>Bitte diesen Besucher erst noch einmal aufrufen.</translation>
    </message>
    <message>
        <source>This visitor needs a counter without steps.</source>
        <translation>Dieser Besucher braucht einen Schalter ohne Stufen.</translation>
    </message>
    <message>
        <source>Something had changed in the meantime. Nothing was done. Please look and press again.</source>
        <translation>Inzwischen hat sich etwas geändert. Es wurde nichts getan. Bitte schauen und noch einmal drücken.</translation>
    </message>
    <message>
        <source>This was already changed elsewhere. The window is now up to date.</source>
        <translation>Das hat sich schon woanders geändert. Das Fenster ist jetzt aktuell.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This counter is not permitted to do that.</source>
        <translation>Dieser Schalter darf das nicht.</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>The clock of the system may be wrong. Please tell the IT.</source>
        <translation>Die Uhr des Systems geht vielleicht falsch. Bitte sagen Sie der IT Bescheid.</translation>
    </message>
    <message>
        <source>Nobody has this number today.</source>
        <translation>Diese Nummer gibt es heute nicht.</translation>
    </message>
    <message>
        <source>This visitor is already checked in.</source>
        <translation>Dieser Besucher ist schon angemeldet.</translation>
    </message>
    <message>
        <source>This visitor was already here today.</source>
        <translation>Dieser Besucher war heute schon da.</translation>
    </message>
    <message>
        <source>It is too early to check in.</source>
        <translation>Für die Anmeldung ist es noch zu früh.</translation>
    </message>
    <message>
        <source>The booking was for an earlier day.</source>
        <translation>Der Termin war an einem früheren Tag.</translation>
    </message>
    <message>
        <source>The booking is for another day.</source>
        <translation>Der Termin ist an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The visitor cancelled this booking.</source>
        <translation>Der Besucher hat den Termin abgesagt.</translation>
    </message>
    <message>
        <source>The town hall cancelled this booking.</source>
        <translation>Das Rathaus hat den Termin abgesagt.</translation>
    </message>
    <message>
        <source>The booking is for another building.</source>
        <translation>Der Termin ist in einem anderen Gebäude.</translation>
    </message>
    <message>
        <source>This is a phone appointment.</source>
        <translation>Das ist ein Telefon-Termin.</translation>
    </message>
    <message>
        <source>The house is closed at that time.</source>
        <translation>Das Haus ist zu dieser Zeit geschlossen.</translation>
    </message>
    <message>
        <source>No numbers are given out now: the team stopped it.</source>
        <translation>Zurzeit gibt es keine Wartemarken: Das Team hat die Ausgabe beendet.</translation>
    </message>
    <message>
        <source>No numbers are given out outside opening hours.</source>
        <translation>Außerhalb der Öffnungszeiten gibt es keine Wartemarken.</translation>
    </message>
    <message>
        <source>Only visitors with a booking now.</source>
        <translation>Zurzeit nur mit Termin.</translation>
    </message>
    <message>
        <source>All numbers for today have been given out.</source>
        <translation>Die Wartemarken für heute sind vergeben.</translation>
    </message>
    <message>
        <source>No counter of the house offers this.</source>
        <translation>Kein Schalter im Haus bietet das an.</translation>
    </message>
    <message>
        <source>This visit is too long for what is left of the day.</source>
        <translation>Dafür reicht die Zeit heute nicht mehr.</translation>
    </message>
    <message>
        <source>The day is full: this visitor would not be served before closing.</source>
        <translation>Die Zeit reicht nicht mehr: Dieser Besucher kommt heute nicht mehr dran.</translation>
    </message>
    <message>
        <source>Please choose a service.</source>
        <translation>Bitte ein Anliegen wählen.</translation>
    </message>
    <message>
        <source>These are too many services for one visit.</source>
        <translation>Das sind zu viele Anliegen für einen Besuch.</translation>
    </message>
    <message>
        <source>If it is right, open your counter.</source>
        <translation>Stimmt sie, dann öffnen Sie bitte Ihren Schalter.</translation>
    </message>
    <message>
        <source>If it is right, press “Pause” and then “Go on”.</source>
        <translation>Stimmt sie, dann drücken Sie bitte „Pause“ und danach „Weiter“.</translation>
    </message>
    <message>
        <source>If it is right, press “Go on”.</source>
        <translation>Stimmt sie, dann drücken Sie bitte „Weiter“.</translation>
    </message>
    <message>
        <source>The clock may be wrong: {day}, {time}. Nobody is given a number yet.</source>
        <translation>Vielleicht geht die Uhr falsch: {day}, {time} Uhr. So lange bekommt niemand eine Nummer.</translation>
    </message>
    <message>
        <source>If it is wrong, please tell the IT.</source>
        <translation>Stimmt sie nicht, dann sagen Sie es bitte der IT.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a booking</source>
        <translation>
            <numerusform>%n mit Termin</numerusform>
            <numerusform>%n mit Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>next booking {time}</source>
        <translation>nächster Termin {time}</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors are still waiting in the house.</source>
        <translation>
            <numerusform>Im Haus wartet noch %n Besucher.</numerusform>
            <numerusform>Im Haus warten noch %n Besucher.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other counter is open.</source>
        <translation>Kein anderer Schalter ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them no other open counter can call.</source>
        <translation>
            <numerusform>%n davon kann kein anderer offener Schalter aufrufen.</numerusform>
            <numerusform>%n davon kann kein anderer offener Schalter aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other counters go on.</source>
        <translation>Die anderen Schalter machen weiter.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe hin</translation>
    </message>
    <message>
        <source>No more numbers</source>
        <translation>Keine Wartemarken</translation>
    </message>
    <message>
        <source>Give out numbers again</source>
        <translation>Wieder Wartemarken ausgeben</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Mehr Wartemarken</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Probe-Aufruf</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag beenden</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spricht {language}</translation>
    </message>
    <message>
        <source>call {calls} of {needed}</source>
        <translation>Aufruf {calls} von {needed}</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n-mal aufgerufen</numerusform>
            <numerusform>%n-mal aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>no-show is possible now</source>
        <translation>„Nicht erschienen“ ist jetzt möglich</translation>
    </message>
    <message>
        <source>since {time} · {span}</source>
        <translation>seit {time} · {span}</translation>
    </message>
    <message>
        <source>at {time} · {span}</source>
        <translation>um {time} · {span}</translation>
    </message>
    <message>
        <source>Phone appointment at {time}: {services}</source>
        <translation>Telefontermin um {time} Uhr: {services}</translation>
    </message>
    <message>
        <source>no counter for it is open</source>
        <translation>dafür ist zurzeit kein Schalter offen</translation>
    </message>
    <message>
        <source>no counter for it</source>
        <translation>dafür gibt es keinen Schalter</translation>
    </message>
    <message>
        <source>not open now</source>
        <translation>zurzeit nicht offen</translation>
    </message>
    <message>
        <source>has steps</source>
        <translation>hat Stufen</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Es warten schon zu viele Menschen.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Heute arbeiten hier weniger Personen als sonst.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Heute ist eine Personalversammlung.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Es gibt eine technische Störung.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>Es gibt einen Notfall im Haus.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>It is urgent.</source>
        <translation>Es ist dringend.</translation>
    </message>
    <message>
        <source>The time was promised.</source>
        <translation>Die Zeit wurde schon zugesagt.</translation>
    </message>
    <message>
        <source>It takes only a moment.</source>
        <translation>Es dauert nur kurz.</translation>
    </message>
    <message>
        <source>One more counter will be open.</source>
        <translation>Es wird ein Schalter mehr geöffnet.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Anliegen</translation>
    </message>
    <message>
        <source>{reason}; next number {number} counts as {waited}.</source>
        <translation>{reason}; nächste Nummer {number} zählt wie {waited}.</translation>
    </message>
    <message>
        <source>Urgent: goes first</source>
        <translation>Dringend: geht vor</translation>
    </message>
    <message>
        <source>Sent to this counter, counts as {waited} of waiting</source>
        <translation>Zu diesem Schalter geschickt, zählt wie {waited} Wartezeit</translation>
    </message>
    <message>
        <source>Booking {slot} counts as {waited} of waiting</source>
        <translation>Termin {slot} zählt wie {waited} Wartezeit</translation>
    </message>
    <message>
        <source>Booking {slot} came late: counts from arrival, {waited}</source>
        <translation>Termin {slot}, später gekommen: zählt ab Ankunft, {waited}</translation>
    </message>
    <message>
        <source>Has waited {waited}, no booking is due before</source>
        <translation>Wartet {waited}, kein fälliger Termin davor</translation>
    </message>
    <message>
        <source>Booking {slot} is not due yet, but nobody else waits</source>
        <translation>Termin {slot} ist noch nicht fällig, sonst wartet niemand</translation>
    </message>
    <message>
        <source>Helping out: nobody waits for own services; waited {waited}</source>
        <translation>Aushilfe, niemand wartet auf eigene Anliegen: wartet {waited}</translation>
    </message>
    <message>
        <source>No open counter is there for it</source>
        <translation>Kein offener Schalter ist dafür da</translation>
    </message>
    <message>
        <source>Called out of order{reason}</source>
        <translation>Außer der Reihe aufgerufen{reason}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>1 hour {n} minutes</source>
        <translation>1 Stunde {n} Minuten</translation>
    </message>
    <message>
        <source>{h} hours {n} minutes</source>
        <translation>{h} Stunden {n} Minuten</translation>
    </message>
    <message>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} und {count} weitere</translation>
    </message>
    <message>
        <source>Nobody can call {numbers}. {obstacle} {remedy}</source>
        <translation>Niemand kann {numbers} aufrufen. {obstacle} {remedy}</translation>
    </message>
    <message>
        <source>No counter is open.</source>
        <translation>Kein Schalter ist offen.</translation>
    </message>
    <message>
        <source>Only for {only}, which is closed now.</source>
        <translation>Nur für {only}, zurzeit geschlossen.</translation>
    </message>
    <message>
        <source>No open step-free counter offers this: {services}.</source>
        <translation>Kein offener Schalter ohne Stufen bietet das an: {services}.</translation>
    </message>
    <message>
        <source>No open counter offers this: {services}.</source>
        <translation>Kein offener Schalter bietet das an: {services}.</translation>
    </message>
    <message>
        <source>Please open a counter.</source>
        <translation>Bitte einen Schalter öffnen.</translation>
    </message>
    <message>
        <source>Please call out of order.</source>
        <translation>Bitte außer der Reihe aufrufen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Please open: {counters}. Or call out of order.</source>
        <translation>Bitte öffnen: {counters}. Oder außer der Reihe aufrufen.</translation>
    </message>
    <message>
        <source>no bookings</source>
        <translation>keine Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n free times</source>
        <translation>
            <numerusform>%n freie Zeit</numerusform>
            <numerusform>%n freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>nichts frei</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Nochmal aufrufen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>Weiterleiten …</translation>
    </message>
    <message>
        <source>Park …</source>
        <translation>Parken …</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Schalter öffnen</translation>
    </message>
    <message>
        <source>Close counter …</source>
        <translation>Schalter schließen …</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>somebody is waiting</source>
        <translation>jemand wartet</translation>
    </message>
</context>
<context>
    <name>BookSheet</name>
    <message>
        <source>Book</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>Trotzdem eintragen</translation>
    </message>
    <message>
        <source>Booking by phone</source>
        <translation>Termin per Telefon</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Choose a service to see the free times.</source>
        <translation>Wählen Sie ein Anliegen. Dann sehen Sie die freien Zeiten.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Free times: %1</source>
        <translation>Freie Zeiten: %1</translation>
    </message>
    <message>
        <source>Another time, although nobody is free</source>
        <translation>Andere Zeit, obwohl niemand frei ist</translation>
    </message>
    <message>
        <source>Time on this day, such as 10:30: %1</source>
        <translation>Uhrzeit an diesem Tag, zum Beispiel 10:30: %1</translation>
    </message>
    <message>
        <source>Why? The booking is marked “overbooked”.</source>
        <translation>Warum? Der Termin wird als „überbucht“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Braucht einen Schalter ohne Stufen</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Devices and bookings</source>
        <translation>Geräte und Termine</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>Niemand ist geparkt.</translation>
    </message>
    <message>
        <source>No bookings today.</source>
        <translation>Heute sind keine Termine.</translation>
    </message>
    <message>
        <source>No phone appointments today.</source>
        <translation>Heute sind keine Telefon-Termine.</translation>
    </message>
    <message>
        <source>Everybody came who was called.</source>
        <translation>Alle, die aufgerufen wurden, sind gekommen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Search: service, time or number (Ctrl F)</source>
        <translation>Suchen: Anliegen, Uhrzeit oder Nummer (Strg F)</translation>
    </message>
    <message>
        <source>No booking has all these words.</source>
        <translation>Kein Termin enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>goes first</source>
        <translation>geht vor</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>step-free counters only</source>
        <translation>nur Schalter ohne Stufen</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Braucht einen Schalter ohne Stufen</translation>
    </message>
    <message>
        <source>Reason (nothing about the person; erased in the evening)</source>
        <translation>Grund (nichts zur Person; wird abends gelöscht)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The database has not answered since %1. Your visitor stays on the screen. The window goes on by itself as soon as it answers.</source>
        <translation>Die Datenbank antwortet seit %1 nicht. Der aktuelle Besucher bleibt angezeigt. Das Fenster macht von selbst weiter, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe hin</translation>
    </message>
    <message>
        <source>Somebody at the terminal needs help.</source>
        <translation>Am Terminal braucht jemand Hilfe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>List for paper</source>
        <translation>Liste für Papier</translation>
    </message>
    <message>
        <source>Team lead …</source>
        <translation>Leitung …</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Strg +</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Ctrl M</source>
        <translation>Strg M</translation>
    </message>
    <message>
        <source>Narrow strip, always on top</source>
        <translation>Schmaler Streifen, immer vorne</translation>
    </message>
</context>
<context>
    <name>NotThereYet</name>
    <message>
        <source>Nothing was done.</source>
        <translation>Es ist nichts passiert.</translation>
    </message>
    <message>
        <source>Is there now</source>
        <translation>Ist gerade da</translation>
    </message>
    <message>
        <source>Was there: finish and next</source>
        <translation>War da: fertig und Nächster</translation>
    </message>
    <message>
        <source>No-show and next</source>
        <translation>Nicht erschienen und Nächster</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Nochmal aufrufen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>next</source>
        <translation>ist als Nächstes dran</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Other number …</source>
        <translation>Andere Nummer …</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Aufrufen …</translation>
    </message>
    <message>
        <source>Mark …</source>
        <translation>Kennzeichnen …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Streichen …</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Give out a number …</source>
        <translation>Wartemarke …</translation>
    </message>
    <message>
        <source>Booking by phone …</source>
        <translation>Termin per Telefon …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Note for later (nothing about the person)</source>
        <translation>Notiz für später (nichts zur Person)</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Reason (nothing about the person; erased in the evening)</source>
        <translation>Grund (nichts zur Person; wird abends gelöscht)</translation>
    </message>
    <message>
        <source>Call %1 out of order</source>
        <translation>%1 außer der Reihe aufrufen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Take %1 out of the queue</source>
        <translation>%1 streichen</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Number that was ended by mistake today</source>
        <translation>Nummer, die heute aus Versehen beendet wurde</translation>
    </message>
    <message>
        <source>Bring a number back</source>
        <translation>Nummer wieder aufnehmen</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>%1 kennzeichnen</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>Schalter schließen</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.</source>
        <translation>
            <numerusform>Noch %n Besucher wartet. Seine Nummer endet jetzt. Alle Notizen und Termin-Codes werden gelöscht.</numerusform>
            <numerusform>Noch %n Besucher warten. Ihre Nummern enden jetzt. Alle Notizen und Termin-Codes werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the day of the whole house?</source>
        <translation>Den Tag für das ganze Haus beenden?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Devices and bookings</source>
        <translation>Geräte und Termine</translation>
    </message>
    <message numerus="yes">
        <source>%n not working</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do …</source>
        <translation>Was tun …</translation>
    </message>
    <message numerus="yes">
        <source>%n not working …</source>
        <translation>
            <numerusform>%n Störung …</numerusform>
            <numerusform>%n Störungen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Team lead …</source>
        <translation>Leitung …</translation>
    </message>
    <message>
        <source>List for paper</source>
        <translation>Liste für Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Narrow strip, always on top</source>
        <translation>Schmaler Streifen, immer vorne</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>SteerSheet</name>
    <message>
        <source>Team lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Give out numbers again</source>
        <translation>Wieder Wartemarken ausgeben</translation>
    </message>
    <message>
        <source>Give out no more numbers today …</source>
        <translation>Heute keine Wartemarken mehr ausgeben …</translation>
    </message>
    <message>
        <source>More numbers: %1</source>
        <translation>Mehr Wartemarken: %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Notice on the monitors</source>
        <translation>Hinweis auf den Monitoren</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>Take the notice away</source>
        <translation>Hinweis wegnehmen</translation>
    </message>
    <message>
        <source>Let the monitors speak again</source>
        <translation>Monitore wieder laut</translation>
    </message>
    <message>
        <source>Silence the monitors</source>
        <translation>Monitore stumm</translation>
    </message>
    <message>
        <source>Test call to this counter</source>
        <translation>Probe-Aufruf an diesen Schalter</translation>
    </message>
    <message>
        <source>End the day …</source>
        <translation>Tag beenden …</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: fewer</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Give out no more</source>
        <translation>Keine mehr ausgeben</translation>
    </message>
    <message>
        <source>Give out no more numbers today?</source>
        <translation>Heute keine Wartemarken mehr ausgeben?</translation>
    </message>
    <message>
        <source>Why? Visitors read it at the terminal.</source>
        <translation>Warum? Die Besucher lesen es am Terminal.</translation>
    </message>
</context>
<context>
    <name>Stuck</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Give out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Give out a number</source>
        <translation>Wartemarke ausgeben</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Braucht einen Schalter ohne Stufen</translation>
    </message>
    <message>
        <source>Although all numbers have been given out</source>
        <translation>Auch wenn alle Wartemarken vergeben sind</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 weiterleiten</translation>
    </message>
    <message>
        <source>To another service</source>
        <translation>Zu einem anderen Anliegen</translation>
    </message>
    <message>
        <source>Or to another counter</source>
        <translation>Oder zu einem anderen Schalter</translation>
    </message>
    <message>
        <source>Note for your colleague (nothing about the person)</source>
        <translation>Notiz für den anderen Schalter (nichts zur Person)</translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>At the counter: %1</source>
        <translation>Am Schalter: %1</translation>
    </message>
    <message>
        <source>Nobody is at the counter.</source>
        <translation>Niemand ist am Schalter.</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Aufgerufen: %1</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to bring: %1</source>
        <translation>mitbringen: %1</translation>
    </message>
</context>
<context>
    <name>WorkPlace</name>
    <message>
        <source>Visitor at the counter</source>
        <translation>Besucher am Schalter</translation>
    </message>
</context>
</TS>
