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
        <translation>Approchez-le un peu, s’il vous plaît.</translation>
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
        <translation>Tapez le numéro, s’il vous plaît.</translation>
    </message>
    <message>
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>à partir de {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>à partir du {day} à {time}</translation>
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
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>environ {low} à %n minute</numerusform>
            <numerusform>environ {low} à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Aucun guichet n’est encore ouvert pour cela.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Nous appelons les numéros {since}.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>environ %n minute au guichet</numerusform>
            <numerusform>environ %n minutes au guichet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
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
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
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
        <source>Take a number</source>
        <translation>Prendre un ticket</translation>
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
        <source>Only: {service}</source>
        <translation>Seulement : {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Nous appelons votre numéro à l’écran et par haut-parleur.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>À présenter :</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Votre rendez-vous : {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Vous avez manqué l’appel ? Montrez ici la photo du code.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Vous avez manqué l’appel ? Montrez de nouveau ce ticket à l’entrée.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Avant vous : %n</numerusform>
            <numerusform>Avant vous : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Attente : {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Votre demande est arrivée.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Quelqu’un viendra vous aider. Attendez ici un instant, s’il vous plaît.</translation>
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
        <source>This terminal is out of service.</source>
        <translation>Cette borne est hors service.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Adressez-vous à l’accueil, s’il vous plaît.
Votre rendez-vous est conservé.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Votre numéro a été appelé.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Votre numéro est de nouveau en attente.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Votre arrivée est déjà enregistrée.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Votre arrivée est enregistrée.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Voici votre numéro.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>L’imprimante ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Prenez le code en photo, s’il vous plaît. Sans téléphone, retenez votre numéro.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Retenez votre numéro, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Votre rendez-vous était {slot_at}. Nous appellerons quand même votre numéro.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Regardez l’écran et écoutez.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Allez maintenant ici, s’il vous plaît : {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Attendez ici, s’il vous plaît : {area}</translation>
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
        <translation>Prenez votre ticket, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Nous avons appelé votre numéro, mais vous n’étiez pas là. Nous l’appellerons encore une fois.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Nous vous appellerons à un guichet sans marches.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Vous êtes en avance.</translation>
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
        <source>Your appointment is in another building.</source>
        <translation>Votre rendez-vous est dans un autre bâtiment.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Allez à cette adresse, s’il vous plaît :
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Votre rendez-vous : {slot}.
Revenez à ce moment-là, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Votre rendez-vous : {slot}.
Vous pouvez enregistrer votre arrivée {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Votre rendez-vous :
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Nous en sommes désolés. Nous vous avons envoyé un e-mail.
Vous pouvez quand même venir aujourd’hui.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>C’est un rendez-vous par téléphone.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Nous vous téléphonerons {slot_at}.
Il n’est pas nécessaire d’attendre ici.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Nous ne trouvons pas ce rendez-vous.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Comparez le numéro avec votre e-mail, s’il vous plaît.</translation>
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
        <translation>Revenez quand nous serons ouverts, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Nous rouvrons :
{at}.</translation>
    </message>
    <message>
        <source>No more numbers are given out today.</source>
        <translation>Nous ne donnons plus de tickets aujourd’hui.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Avec un rendez-vous, vous pouvez enregistrer votre arrivée.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Plus de tickets aujourd’hui</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Nous ne donnons pas de tickets en ce moment.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>Il y aura de nouveaux tickets {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>Il y aura de nouveaux tickets {since}.
Vous pouvez aussi prendre rendez-vous.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Seulement sur rendez-vous</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Tous les tickets ont été distribués.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Revenez un autre jour, s’il vous plaît. Ou prenez rendez-vous.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Tous les tickets ont été distribués</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Aucun guichet ne peut s’en occuper ici.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Choisissez à nouveau, ou demandez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Il ne reste plus assez de temps pour cela aujourd’hui.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Plus assez de temps aujourd’hui</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Il n’y a plus de place aujourd’hui.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>Nous fermons avant de pouvoir vous recevoir.
Revenez un autre jour, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>Nous fermons avant de pouvoir vous recevoir.
Il y aura de nouveaux tickets {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Plus de place aujourd’hui</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Quelle démarche souhaitez-vous faire ?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Choisissez au moins une démarche, s’il vous plaît.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>Il y a trop de démarches à la fois.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Choisissez moins de démarches, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Cette démarche ne se fait pas ici.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Choisissez une autre démarche, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Trop de personnes attendent déjà.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Aujourd’hui, il y a moins de personnel que d’habitude.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Il y a une réunion du personnel aujourd’hui.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Il y a une panne technique.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>Il y a une urgence dans le bâtiment.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Notre liste de rendez-vous n’est pas à jour.
Prenez un ticket, s’il vous plaît. Nous vous aiderons.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>C’est encore possible aujourd’hui :</translation>
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
        <source>We cannot find this appointment yet.</source>
        <translation>Nous ne trouvons pas encore ce rendez-vous.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Nous ne connaissons pas ce code.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Montrez le code de notre e-mail, s’il vous plaît.
Ou tapez le numéro.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Demandez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Vous pouvez choisir %n démarche.</numerusform>
            <numerusform>Vous pouvez choisir jusqu’à %n démarches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Sans marches</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Le numéro est trop long.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Flèche vers le bas : suivant. Flèche vers le haut : retour. Touche OK : choisir.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Touche vocale : réécouter ou arrêter. Touche réglages : langue et affichage.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Début de la page.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Fin de la page.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Volume : {percent} pour cent</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dans votre choix</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas dans votre choix</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Le ticket d’essai est imprimé.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Pourquoi ? Les visiteurs le liront.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Nous donnons de nouveau des tickets.</translation>
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
        <source>OK</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>État inconnu</translation>
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
        <source>Another device</source>
        <translation>Autre appareil</translation>
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
        <source>It does not work. Tell the administrator.</source>
        <translation>Ne fonctionne pas. Prévenez l’administration.</translation>
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
        <source>Please have ready: {documents}</source>
        <translation>À présenter : {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Tarif : {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Taille du texte : {percent} pour cent</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Le contraste élevé est activé.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Le contraste élevé est désactivé.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Les boutons sont maintenant plus bas.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Les boutons sont de nouveau plus haut.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · Nouveaux tickets {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Encore %n ticket aujourd’hui</numerusform>
            <numerusform>Encore %n tickets aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>Vous avez encore %n seconde.</numerusform>
            <numerusform>Vous avez encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Beaucoup de numéros ont été saisis à la suite.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Vous pouvez montrer votre code maintenant.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Nous avons déjà appelé ce numéro.</translation>
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
        <source>This device does not know the time.</source>
        <translation>Cet appareil ne connaît pas l’heure.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Choisi : {services}</translation>
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
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Le code de votre numéro, pour une photo</translation>
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
        <source>Please check in here. Then you will be called.</source>
        <translation>Enregistrez votre arrivée ici, s’il vous plaît. Ensuite, nous appellerons votre numéro.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Nous ouvrons %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Tenez le code de votre e-mail devant la caméra. Aucune touche n’est nécessaire.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>La caméra ne fonctionne pas en ce moment</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Non – prendre un ticket</translation>
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
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Enregistrement de l’arrivée</translation>
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
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes incorrects. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes incorrects. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Saisissez le code du personnel, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Tenez votre code QR devant la caméra</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>La caméra ne fonctionne pas en ce moment</translation>
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
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Vous pouvez choisir %n démarche.</numerusform>
            <numerusform>Vous pouvez choisir jusqu’à %n démarches.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Quelle démarche souhaitez-vous faire ?</translation>
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
        <source>Other topics</source>
        <translation>Autres thèmes</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Imprimer le ticket</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
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
        <source>Numbers again</source>
        <translation>Donner de nouveau des tickets</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Ne plus donner de tickets</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
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
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Vous pouvez choisir %n démarche.</numerusform>
            <numerusform>Vous pouvez choisir jusqu’à %n démarches.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Imprimer le ticket</translation>
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
