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
        <translation>Bitte machen Sie Ihr Handy heller.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Bitte tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1 Uhr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, %2</translation>
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
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>etwa %1 bis %n Minute</numerusform>
            <numerusform>etwa %1 bis %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
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
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Wartemarke ziehen</translation>
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
        <source>I need help</source>
        <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
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
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Vor Ihnen: %n</numerusform>
            <numerusform>Vor Ihnen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wartezeit: %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Wir wissen Bescheid.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Jemand kommt zu Ihnen. Bitte warten Sie hier einen Moment.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Es wurden viele Nummern nacheinander getippt.</translation>
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
        <source>You can show your code now.</source>
        <translation>Ihren Code können Sie jetzt zeigen.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>Dieses Gerät macht eine Pause.</translation>
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
        <source>We have called this number already.</source>
        <translation>Wir haben diese Nummer schon aufgerufen.</translation>
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
        <source>Appointment: %1</source>
        <translation>Termin um %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Bitte gehen Sie jetzt zu: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Bitte warten Sie hier: %1</translation>
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
        <source>The printer is not working. Please remember your number.</source>
        <translation>Der Drucker geht nicht. Bitte merken oder fotografieren Sie Ihre Nummer.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Bitte merken oder fotografieren Sie Ihre Nummer.</translation>
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
        <source>You are a little late. We will still call you.</source>
        <translation>Sie sind etwas zu spät. Wir rufen Sie trotzdem auf.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Achten Sie auf den Bildschirm und die Ansage. Wir rufen Ihre Nummer auf.</translation>
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
        <source>You are too early.</source>
        <translation>Sie sind zu früh.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Ihr Termin ist um {slot}.
Bitte kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Ihr Termin ist um {slot}.
Anmelden können Sie sich ab {at}.</translation>
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
        <source>Your appointment is:
{at}.</source>
        <translation>Ihr Termin ist am:
{at}.</translation>
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
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>Das tut uns leid. Wir haben Ihnen eine E-Mail geschrieben.
Sie können trotzdem heute kommen.</translation>
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
        <source>We will call you by phone.</source>
        <translation>Wir rufen Sie an.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Ihr Termin ist am Telefon, um {slot}.
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
        <source>There are no more tokens.</source>
        <translation>Es gibt keine Wartemarken mehr.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Heute warten schon zu viele Menschen.
Mit einem Termin können Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Es warten schon zu viele Menschen.
Wieder Wartemarken: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>Keine Wartemarken mehr</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>Jetzt gibt es keine Wartemarken.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Wieder Wartemarken:
{at}.</translation>
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
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Ohne Termin wieder:
{at}.
Sie können auch einen Termin buchen.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Heute nur mit Termin</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>Alle Wartemarken sind vergeben.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>Heute gibt es keine mehr.
Bitte kommen Sie an einem anderen Tag. Oder buchen Sie einen Termin.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>Neue Wartemarken gibt es:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>Alle Wartemarken sind vergeben</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>Heute ist alles voll.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Sie kämen erst nach Feierabend dran.
Bitte kommen Sie an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Sie kämen erst nach Feierabend dran.
Wieder Wartemarken: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Heute ist alles voll</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Dieses Gerät weiß nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Was möchten Sie erledigen?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Bitte wählen Sie mindestens ein Anliegen.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>Das ist zu viel auf einmal.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Bitte wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>Das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Wir finden diesen Termin noch nicht.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Unsere Termin-Liste ist nicht aktuell.
Bitte ziehen Sie eine Wartemarke. Wir helfen Ihnen.</translation>
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
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Bitte fragen Sie an der Information.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Wieder Wartemarken: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>Noch %n Wartemarke heute</numerusform>
            <numerusform>Noch %n Wartemarken heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Ohne Stufen</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Pfeiltasten: weiter oder zurück. OK-Taste: auswählen. Sprechtaste: noch einmal hören oder anhalten.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Es ist noch nichts eingetippt.</translation>
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
        <source>It works.</source>
        <translation>Geht.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Gibt es hier nicht.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Sagt nichts.</translation>
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
        <source>It does not work: %1</source>
        <translation>Geht nicht: %1</translation>
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
        <translation>Nochmal drucken</translation>
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
        <source>We open: %1</source>
        <translation>Wir öffnen: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Bitte melden Sie sich hier an. Dann werden Sie aufgerufen.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Wir haben jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Guten Tag.
Haben Sie einen Termin?</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>Den Code aus Ihrer E-Mail unter den Leser halten. Das geht auch ohne Taste.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Der Leser geht gerade nicht</translation>
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
        <source>No – draw a token</source>
        <translation>Nein – Wartemarke ziehen</translation>
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
        <source>Services before</source>
        <translation>Anliegen davor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Mehr Anliegen</translation>
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
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>Halten Sie Ihren QR-Code unter den Leser</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Der Leser geht gerade nicht</translation>
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
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>Sie können %n Anliegen auswählen.</numerusform>
            <numerusform>Sie können bis zu %n Anliegen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Was möchten Sie erledigen?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wartezeit: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>Bitte bereithalten: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Gebühren: %1</translation>
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
        <source>Print the token</source>
        <translation>Wartemarke drucken</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Bitte tippen Sie die Nummer für das Personal ein.</translation>
    </message>
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
