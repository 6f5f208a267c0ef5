<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Çağrılan numaralar</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>Ekran güncel değil. Son bilgi: saat {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>Yeniden açılış: {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>Ses için buraya dokunun</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Sesi kapat</translation>
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
        <translation>%1, lütfen buraya gelin: %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Şu anda kapalı</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>Yeniden açılış: %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Numaranız burada görünecek.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>Numarayı duyacaksınız da. Lütfen burada bekleyin.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>Şu anda:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>yalnızca randevuyla</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Randevusuz bekleme süresi:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>{high} dakikadan az</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>yaklaşık {low}–{high} dakika</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>saat {time} itibarıyla</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>Yeni sıra numaraları:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Randevunuz var mı?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Lütfen girişte kaydolun</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = randevulu</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>Yeni çağrılar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>Saat %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>yalnızca randevuyla</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>yalnızca randevusuz</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, lütfen buraya gelin: %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Lobby ekranı</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>Ekran güncel değil. Son bilgi: saat %1</translation>
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
        <translation>bugün saat {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>yarın saat {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}, saat {time}</translation>
    </message>
</context>
</TS>
