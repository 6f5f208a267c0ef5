<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>etwa %n Minute am Schalter</numerusform>
            <numerusform>etwa %n Minuten am Schalter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Halten Sie den Code 10 bis 20 Zentimeter entfernt.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Etwas näher, bitte.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Bitte ruhig halten.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Bitte stellen Sie Ihr Handy heller.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Bitte tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>{time} Uhr</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>um {time} Uhr</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>am {day} um {time} Uhr</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>ab {time} Uhr</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>ab {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>unter 5 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>bis %n Minute</numerusform>
            <numerusform>bis %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>etwa {low} bis %n Minute</numerusform>
            <numerusform>etwa {low} bis %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Dafür ist noch kein Schalter geöffnet.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Wir rufen {since} auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Anliegen</numerusform>
            <numerusform>%n Anliegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Nummer eintippen</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Die Nummer steht in Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu auswählen</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Wartemarke ziehen</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Only: {service}</source>
        <translation>Nur {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Wir rufen Ihre Nummer auf: am Bildschirm und mit einer Ansage.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Bitte bereithalten:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Probezettel</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Ihr Termin: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Aufruf verpasst? Zeigen Sie hier das Foto vom Code.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Aufruf verpasst? Zeigen Sie diesen Zettel noch einmal am Eingang.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Vor Ihnen: %n</numerusform>
            <numerusform>Vor Ihnen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Wartezeit: {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Ihre Bitte ist angekommen.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Jemand kommt zu Ihnen. Bitte warten Sie hier einen Moment.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Das waren zu viele falsche Nummern.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sie können es in %n Sekunde wieder versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is out of service.</source>
        <translation>Dieses Gerät ist gerade außer Betrieb.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Bitte gehen Sie zur Information.
Ihr Termin bleibt bestehen.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Sie wurden aufgerufen.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Sie warten jetzt wieder.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Sie sind schon angemeldet.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Das ist Ihre Nummer.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>Der Drucker funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Bitte fotografieren Sie den Code. Ohne Handy: Nummer merken.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Bitte merken Sie sich Ihre Nummer.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Ihr Termin war {slot_at}. Wir rufen Sie trotzdem auf.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Achten Sie auf den Bildschirm und die Ansage.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Bitte gehen Sie jetzt zu: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Bitte warten Sie hier: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n Person vor Ihnen</numerusform>
            <numerusform>%n Personen vor Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Ihr Zettel wird gedruckt.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Bitte nehmen Sie Ihren Zettel.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Wir haben Sie aufgerufen. Sie waren nicht da. Wir rufen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Wir rufen Sie zu einem Schalter ohne Stufen auf.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Sie sind zu früh.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Ihr Termin ist nicht heute.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Ihr Termin ist an einem anderen Tag.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Dieser Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Er wurde mit dem Link in Ihrer E-Mail abgesagt.
Sie können trotzdem heute kommen.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Wir mussten diesen Termin absagen.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Ihr Termin ist in einem anderen Haus.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Bitte gehen Sie dorthin:
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Ihr Termin: {slot}.
Bitte kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Ihr Termin: {slot}.
Anmelden können Sie sich {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Ihr Termin:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Das tut uns leid. Wir haben Ihnen eine E-Mail geschrieben.
Sie können trotzdem heute kommen.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>Das ist ein Telefon-Termin.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Wir rufen Sie {slot_at} an.
Sie müssen hier nicht warten.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Wir finden diesen Termin nicht.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Bitte vergleichen Sie die Nummer mit Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Diese Nummer gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Sie wird heute nicht mehr aufgerufen.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Wir haben jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Bitte kommen Sie wieder, wenn wir geöffnet haben.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Wir öffnen wieder:
{at}.</translation>
    </message>
    <message>
        <source>No more numbers are given out today.</source>
        <translation>Heute geben wir keine Wartemarken mehr aus.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Mit einem Termin können Sie sich anmelden.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Heute keine Wartemarken mehr</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Jetzt gibt es keine Wartemarken.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>Neue Wartemarken gibt es {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>Neue Wartemarken gibt es {since}.
Oder buchen Sie einen Termin.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Heute nur mit Termin</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Alle Wartemarken sind vergeben.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Bitte kommen Sie an einem anderen Tag. Oder buchen Sie einen Termin.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Alle Wartemarken sind vergeben</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Kein Schalter hier kann das bearbeiten.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Bitte wählen Sie neu. Oder fragen Sie an der Information.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Dafür reicht die Zeit heute nicht mehr.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Die Zeit reicht heute nicht mehr</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Heute sind keine Plätze mehr frei.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>Wir schließen vorher. Heute können wir Sie nicht mehr aufrufen.
Bitte kommen Sie an einem anderen Tag.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>Wir schließen vorher. Heute können wir Sie nicht mehr aufrufen.
Neue Wartemarken gibt es {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Heute sind keine Plätze mehr frei</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Was möchten Sie erledigen?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Bitte wählen Sie mindestens ein Anliegen.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>Das sind zu viele Anliegen auf einmal.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Bitte wählen Sie weniger Anliegen.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Dieses Anliegen bearbeiten wir hier nicht.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Bitte wählen Sie ein anderes Anliegen.</translation>
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
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Unsere Termin-Liste ist nicht aktuell.
Bitte ziehen Sie eine Wartemarke. Wir helfen Ihnen.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>Das ist heute noch möglich:</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Heute nur mit Termin.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>Einen Termin bekommen Sie im Internet oder am Telefon.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Wir finden diesen Termin noch nicht.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Wir kennen diesen Code nicht.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Bitte zeigen Sie den Code aus unserer E-Mail.
Oder tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Bitte fragen Sie an der Information.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Sie können %n Anliegen auswählen.</numerusform>
            <numerusform>Sie können bis zu %n Anliegen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Ohne Stufen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Die Nummer ist zu lang.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Es ist noch nichts eingetippt.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Pfeil nach unten: weiter. Pfeil nach oben: zurück. OK-Taste: auswählen.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Sprechtaste: noch einmal hören oder anhalten. Einstelltaste: Sprache und Anzeige.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Anfang der Seite.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Ende der Seite.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Lautstärke: {percent} Prozent</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Der Probezettel ist gedruckt.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Warum? Die Besucher lesen es.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Es gibt wieder Wartemarken.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Nummern. Wieder möglich in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche Nummern. Wieder möglich in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Diese Nummer ist falsch.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Keine Auskunft</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Das Papier ist fast zu Ende.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Das Papier ist leer. Bitte eine neue Rolle einlegen.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Die Klappe ist offen. Bitte schließen, bis sie einrastet.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Papier ist verklemmt. Bitte ausschalten, Papier herausnehmen, einschalten.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Er meldet einen Fehler. Bitte kurz warten, dann aus- und einschalten.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Er ist auf „offline“ gestellt. Bitte einmal die Papiertaste drücken.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Keine Antwort. Bitte aus- und einschalten.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Nicht gefunden. Bitte Kabel und Strom prüfen.</translation>
    </message>
    <message>
        <source>It does not work. Tell the administrator.</source>
        <translation>Funktioniert nicht. Bitte der Administration sagen.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>Das Terminal darf es nicht benutzen. Bitte der Administration sagen.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Er druckt noch. Bitte einen Moment warten.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>Das Bild steht still. Bitte den Stecker ziehen und wieder einstecken.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>Das Bild ist schwarz. Bitte die Linse reinigen oder aufdecken.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Kein Lautsprecher. Bitte Kabel und Lautstärke prüfen.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Der Lautsprecher ist stumm gestellt. Bitte lauter stellen.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>Die Stimme fehlt. Bitte der Administration sagen.</translation>
    </message>
    <message>
        <source>Please have ready: {documents}</source>
        <translation>Bitte bereithalten: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Gebühren: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Schriftgröße: {percent} Prozent</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Hoher Kontrast ist an.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Hoher Kontrast ist aus.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Die Knöpfe sind jetzt weiter unten.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Die Knöpfe sind wieder weiter oben.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · Neue Wartemarken gibt es {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Noch %n Wartemarke heute</numerusform>
            <numerusform>Noch %n Wartemarken heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>Sie haben noch %n Sekunde.</numerusform>
            <numerusform>Sie haben noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Es wurden viele Nummern nacheinander getippt.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Ihren Code können Sie jetzt zeigen.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Wir haben diese Nummer schon aufgerufen.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Bitte zeigen Sie hier Ihren Code oder Ihren Zettel. Dann rufen wir Sie noch einmal auf. Oder fragen Sie an der Information.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Brauchen Sie einen neuen Zettel? Bitte zeigen Sie hier Ihren Code. Oder fragen Sie an der Information.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Dieser Termin ist vorbei.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Er war an einem früheren Tag.
Sie können trotzdem heute kommen.</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Dieses Gerät weiß nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Ausgewählt: {services}</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Fertig (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Die Seite schließt in %n Sekunde.</numerusform>
            <numerusform>Die Seite schließt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Der Code Ihrer Nummer, für ein Foto</translation>
    </message>
</context>
<context>
    <name>DeviceStates</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your number: %1</source>
        <translation>Ihre Nummer: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Liste der Unterlagen drucken</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Ohne Stufen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1 Uhr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Bitte melden Sie sich hier an. Dann werden Sie aufgerufen.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Wir öffnen %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Wir haben jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Den Code aus Ihrer E-Mail vor die Kamera halten. Sie müssen nichts drücken.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Der Scanner funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Nein – Wartemarke ziehen</translation>
    </message>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Guten Tag.
Haben Sie einen Termin?</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Ja – QR-Code zeigen</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Die Ticket-Nummer aus Ihrer E-Mail</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Ja – Nummer eintippen</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Ich brauche Hilfe</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Previous page</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Weiterblättern</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>Sie steht in Ihrer E-Mail, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Ihre Ticket-Nummer</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Bisher eingetippt: %n Zeichen</numerusform>
            <numerusform>Bisher eingetippt: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Nummer vorlesen</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Eine Person mehr</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Nummern. Wieder möglich in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche Nummern. Wieder möglich in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Bitte tippen Sie die Nummer für das Personal ein.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Halten Sie Ihren QR-Code vor die Kamera</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Der Scanner funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Das Bild der Kamera</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Nummer eintippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Sie können %n Anliegen auswählen.</numerusform>
            <numerusform>Sie können bis zu %n Anliegen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Was möchten Sie erledigen?</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Ohne Stufen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Andere Themen</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Wartemarke drucken</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff only</source>
        <translation>Nur für das Personal</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Bisher eingetippt: %n Zeichen</numerusform>
            <numerusform>Bisher eingetippt: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers again</source>
        <translation>Wieder Wartemarken ausgeben</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Ausgabe anhalten</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Probezettel drucken</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Die Seite schließt in %n Sekunde.</numerusform>
            <numerusform>Die Seite schließt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Ja, mehr Zeit</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Nein, ich bin fertig</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Sie können %n Anliegen auswählen.</numerusform>
            <numerusform>Sie können bis zu %n Anliegen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Wartemarke drucken</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
</TS>
