<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Wywołane numery</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Ekran nieaktualny od godz. {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Otwieramy ponownie {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Dotknij tutaj, aby włączyć dźwięk</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Wyłącz dźwięk</translation>
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
        <translation>%1, proszę podejść tutaj: %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Teraz zamknięte</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Otwieramy ponownie %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Tutaj pojawi się Państwa numer.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Usłyszysz go też z głośnika. Proszę czekać tutaj.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>Teraz:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>tylko z umówioną wizytą</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Czas oczekiwania bez umówienia:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>mniej niż {high} minut</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>około {low}–{high} minut</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>od godz. {time}</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Nowe numerki:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Mają Państwo umówioną wizytę?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Proszę potwierdzić obecność przy wejściu</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = z umówioną wizytą</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Nowe wezwania</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Jest godzina %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>tylko z umówioną wizytą</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>tylko bez umówienia</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, proszę podejść tutaj: %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Ekran Lobby</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Ekran nieaktualny od godz. %1</translation>
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
        <translation>dziś o godz. {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>jutro o godz. {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}, godz. {time}</translation>
    </message>
</context>
</TS>
