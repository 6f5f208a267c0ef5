<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Appels en cours</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Écran pas à jour depuis {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Nous rouvrons {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Touchez ici pour le son</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, allez ici, s’il vous plaît : %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Nous rouvrons %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Votre numéro s’affichera ici.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Vous l’entendrez aussi. Attendez ici, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>En ce moment :</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>seulement sur rendez-vous</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Attente sans rendez-vous :</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>moins de {high} minutes</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>environ {low} à {high} minutes</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>à partir de {time}</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Nouveaux tickets :</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Vous avez rendez-vous ?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Enregistrez votre arrivée à l’entrée, s’il vous plaît</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = avec rendez-vous</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Nouveaux appels</translation>
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
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>sur rendez‑vous</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>sans rendez‑vous</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, allez ici, s’il vous plaît : %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Écran Lobby</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Écran pas à jour depuis %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
</TS>
