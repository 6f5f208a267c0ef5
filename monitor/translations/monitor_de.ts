<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Aufrufe</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Anzeige nicht aktuell seit {time} Uhr</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Wir öffnen wieder {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Für den Ton hier tippen</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Ton ausschalten</translation>
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
        <translation>%1, bitte zu %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Wir öffnen wieder %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Hier sehen Sie Ihre Nummer.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Sie hören die Nummer auch. Bitte warten Sie hier.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>Zurzeit:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>nur mit Termin</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Wartezeit ohne Termin:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>unter {high} Minuten</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>etwa {low} bis {high} Minuten</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time} Uhr</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Neue Wartemarken:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Mit Termin?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Bitte am Eingang anmelden</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = mit Termin</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Neue Aufrufe</translation>
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
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>nur mit Termin</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>nur ohne Termin</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, bitte zu %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Lobby-Anzeige</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Anzeige nicht aktuell seit %1 Uhr</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time} Uhr</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>morgen um {time} Uhr</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time} Uhr</translation>
    </message>
</context>
</TS>
