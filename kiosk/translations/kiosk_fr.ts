<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Tenez le code à une distance de 10 à 20 centimètres.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Un peu plus près.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Ne bougez pas.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Augmentez la luminosité de votre téléphone.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Tapez plutôt le numéro.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>moins de 5 minutes</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>jusqu’à %n minute</numerusform>
            <numerusform>jusqu’à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>environ %1 à %n minute</numerusform>
            <numerusform>environ %1 à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>environ %n minute au guichet</numerusform>
            <numerusform>environ %n minutes au guichet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Taper le numéro</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Le numéro est dans votre e-mail.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Quelqu’un viendra vous aider.</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Nous appelons votre numéro à l’écran et au haut-parleur.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>À préparer :</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Avant vous : %n</numerusform>
            <numerusform>Avant vous : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Nous sommes prévenus.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Quelqu’un viendra vous aider. Attendez ici un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Beaucoup de numéros ont été saisis à la suite.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Trop de numéros incorrects.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Vous pouvez montrer votre code maintenant.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>Cet appareil est en pause.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Adressez-vous à l’accueil, s’il vous plaît.
Votre rendez-vous est conservé.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Vous avez été appelé.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Vous êtes de nouveau en attente.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Nous avons déjà appelé ce numéro.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Vous êtes déjà enregistré.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Vous êtes enregistré.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Voici votre numéro.</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Rendez-vous : %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Allez maintenant ici : %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Attendez ici : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Votre ticket s’imprime.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Prenez votre ticket.</translation>
    </message>
    <message>
        <source>The printer is not working. Please remember your number.</source>
        <translation>L’imprimante ne marche pas. Retenez votre numéro ou prenez une photo.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Retenez votre numéro ou prenez une photo.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Nous vous avons appelé, mais vous n’étiez pas là. Nous vous appellerons encore une fois.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Nous vous appellerons à un guichet sans marches.</translation>
    </message>
    <message>
        <source>You are a little late. We will still call you.</source>
        <translation>Vous avez un peu de retard. Nous vous appellerons quand même.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Regardez l’écran et écoutez. Nous appellerons votre numéro.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Montrez ici votre code ou votre ticket. Nous vous appellerons de nouveau. Ou adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Vous avez besoin d’un nouveau ticket ? Montrez ici votre code. Ou adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Vous êtes en avance.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Votre rendez-vous est à {slot}.
Revenez à ce moment-là.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Votre rendez-vous est à {slot}.
Vous pouvez vous enregistrer à partir de {at}.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Votre rendez-vous n’est pas aujourd’hui.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Votre rendez-vous est un autre jour.</translation>
    </message>
    <message>
        <source>Your appointment is:
{at}.</source>
        <translation>Votre rendez-vous est le :
{at}.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Ce rendez-vous est passé.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Il était un jour précédent.
Vous pouvez quand même venir aujourd’hui.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Ce rendez-vous a été annulé.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Il a été annulé avec le lien de votre e-mail.
Vous pouvez quand même venir aujourd’hui.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Nous avons dû annuler ce rendez-vous.</translation>
    </message>
    <message>
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>Nous sommes désolés. Nous vous avons écrit un e-mail.
Vous pouvez quand même venir aujourd’hui.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Votre rendez-vous est dans un autre bâtiment.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Allez à cette adresse :
{place}</translation>
    </message>
    <message>
        <source>We will call you by phone.</source>
        <translation>Nous vous téléphonerons.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Votre rendez-vous est un appel à {slot}.
Vous n’avez pas besoin d’attendre ici.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Nous ne trouvons pas ce rendez-vous.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Comparez le numéro avec votre e-mail.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Ce numéro n’est plus valable.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Il ne sera plus appelé aujourd’hui.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Revenez quand nous serons ouverts.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Nous rouvrons :
{at}.</translation>
    </message>
    <message>
        <source>There are no more tokens.</source>
        <translation>Il n’y a plus de tickets.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Trop de personnes attendent aujourd’hui.
Avec un rendez-vous, vous pouvez vous enregistrer.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Trop de personnes attendent.
Nouveaux tickets : {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>Plus de tickets</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>Pas de tickets en ce moment.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Nouveaux tickets :
{at}.</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Aujourd’hui seulement sur rendez-vous.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>Vous pouvez prendre rendez-vous en ligne ou par téléphone.</translation>
    </message>
    <message>
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Sans rendez-vous :
{at}.
Vous pouvez aussi prendre rendez-vous.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Aujourd’hui seulement sur rendez-vous</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>Tous les tickets sont pris.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>Il n’y en a plus aujourd’hui.
Venez un autre jour ou prenez rendez-vous.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>Nouveaux tickets :
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>Tous les tickets sont pris</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>C’est complet aujourd’hui.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Votre tour viendrait après la fermeture.
Venez un autre jour.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Votre tour viendrait après la fermeture.
Nouveaux tickets : {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Complet aujourd’hui</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Cet appareil ne connaît pas l’heure.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Choisissez au moins une démarche.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>C’est trop en une fois.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Choisissez moins de démarches.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>Nous ne proposons pas cela ici.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Nous ne trouvons pas encore ce rendez-vous.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Notre liste de rendez-vous n’est pas à jour.
Prenez un ticket. Nous vous aiderons.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Nous ne connaissons pas ce code.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Montrez le code de notre e-mail.
Ou tapez le numéro.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Nouveaux tickets : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>Encore %n ticket aujourd’hui</numerusform>
            <numerusform>Encore %n tickets aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Sans marches</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Touches fléchées : se déplacer. Touche OK : choisir. Touche voix : relire ou arrêter.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Le ticket d’essai est imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes incorrects. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes incorrects. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Ce numéro est incorrect.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>En marche.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Ne répond pas.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Le papier est presque fini.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lecteur manuel</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Il n’y a plus de papier. Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Le capot est ouvert. Fermez-le jusqu’au clic.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Le papier est coincé. Éteignez, retirez le papier, rallumez.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Elle signale une erreur. Attendez un peu, puis éteignez et rallumez.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Elle est hors ligne. Appuyez une fois sur sa touche papier.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Pas de réponse. Éteignez et rallumez.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Introuvable. Vérifiez le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>La borne n’a pas le droit de l’utiliser. Prévenez l’administration.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Impression en cours. Attendez un instant.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>L’image est figée. Débranchez puis rebranchez.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>L’image est noire. Nettoyez l’objectif.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Pas de haut-parleur. Vérifiez le câble et le volume.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Le son est coupé. Augmentez le volume.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>La voix manque. Prévenez l’administration.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Ne marche pas : %1</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Terminé (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>La page se ferme dans %n seconde.</numerusform>
            <numerusform>La page se ferme dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>DeviceStates</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your number: %1</source>
        <translation>Votre numéro : %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Imprimer la liste des documents</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Sans marches</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Il est %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Bonjour.
Avez-vous un rendez-vous ?</translation>
    </message>
    <message>
        <source>We open: %1</source>
        <translation>Nous ouvrons : %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Enregistrez-vous ici. Ensuite, on vous appellera.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>Placez le code de votre e-mail sous le lecteur. Aucune touche n’est nécessaire.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Le lecteur ne marche pas</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Oui – montrer le code QR</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Le numéro dans votre e-mail</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Oui – taper le numéro</translation>
    </message>
    <message>
        <source>No – draw a token</source>
        <translation>Non – prendre un ticket</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>J’ai besoin d’aide</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Services before</source>
        <translation>Services précédents</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>Il est dans votre e-mail, par exemple %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Votre numéro</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Tapé : %n caractère</numerusform>
            <numerusform>Tapé : %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Effacer le dernier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Lire le numéro</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Vers le bas</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Effacer le dernier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>Placez votre code QR sous le lecteur</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Le lecteur ne marche pas</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>L’image de la caméra</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Taper le numéro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>Vous pouvez choisir %n démarche.</numerusform>
            <numerusform>Vous pouvez choisir jusqu’à %n démarches.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>À présenter : %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Tarif : %1</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Sans marches</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print the token</source>
        <translation>Imprimer le ticket</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Saisissez le code du personnel.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Tapé : %n caractère</numerusform>
            <numerusform>Tapé : %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps ?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>La page se ferme dans %n seconde.</numerusform>
            <numerusform>La page se ferme dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Oui, plus de temps</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Non, j’ai terminé</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
</TS>
