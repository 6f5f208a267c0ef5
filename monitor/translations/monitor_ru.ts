<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Вызванные номера</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Экран не обновляется с {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Снова откроемся {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Коснитесь здесь, чтобы включить звук</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Выключить звук</translation>
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
        <translation>%1, подойдите сюда, пожалуйста: %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Снова откроемся %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Ваш номер появится здесь.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Вы также его услышите. Пожалуйста, подождите здесь.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>Сейчас:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>только по записи</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Время ожидания без записи:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>меньше {high} минут</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>около {low}–{high} минут</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Новые талоны:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Вы записаны на приём?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Пожалуйста, зарегистрируйтесь у входа</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = по записи</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Новые вызовы</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Сейчас %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>только по записи</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>только без записи</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, подойдите сюда, пожалуйста: %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Экран Lobby</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Экран не обновляется с %1</translation>
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
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>завтра в {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
</TS>
