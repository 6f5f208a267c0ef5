<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Викликані номери</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Екран не оновлюється з {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Знову відкриємося {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Торкніться тут, щоб увімкнути звук</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Вимкнути звук</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, підійдіть сюди, будь ласка: %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Знову відкриємося %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Ваш номер з’явиться тут.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Ви також його почуєте. Зачекайте тут, будь ласка.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>Зараз:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>тільки за записом</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Час очікування без запису:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>менше ніж {high} хвилин</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>близько {low}–{high} хвилин</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>з {time}</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Нові талони:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Ви записані на прийом?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Зареєструйтеся біля входу, будь ласка</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = за записом</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Нові виклики</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Зараз %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>тільки за записом</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>тільки без запису</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, підійдіть сюди, будь ласка: %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Екран Lobby</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Екран не оновлюється з %1</translation>
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
        <translation>сьогодні, {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>завтра, {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
