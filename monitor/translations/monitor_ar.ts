<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>الأرقام المنادى عليها</translation>
    </message>
</context>
<context>
    <name>BoardJson</name>
    <message>
        <source>This display is out of date since {time}</source>
        <translation>هذه الشاشة غير محدثة منذ الساعة {time}</translation>
    </message>
    <message>
        <source>We open again {when}.</source>
        <translation>نفتح من جديد {when}.</translation>
    </message>
    <message>
        <source>Tap here for sound</source>
        <translation>المس هنا لتشغيل الصوت</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>إيقاف الصوت</translation>
    </message>
</context>
<context>
    <name>CallPresenter</name>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1، يرجى التوجه إلى: %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>نفتح من جديد %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>سيظهر رقمك هنا.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>ستسمعه أيضًا. يرجى الانتظار هنا.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>مدة الانتظار بدون موعد:</translation>
    </message>
    <message>
        <source>less than {high} minutes</source>
        <translation>أقل من {high} (بالدقائق)</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>حوالي {low} إلى {high} (بالدقائق)</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ابتداءً من الساعة {time}</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>أرقام انتظار جديدة:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>هل لديك موعد؟</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>يرجى تسجيل الحضور عند المدخل</translation>
    </message>
    <message>
        <source>{series} = with an appointment</source>
        <translation>{series} = بموعد</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>نداءات جديدة</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>الساعة %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>بدون موعد فقط</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1، يرجى التوجه إلى: %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>شاشة Lobby</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>هذه الشاشة غير محدثة منذ الساعة %1</translation>
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
        <translation>اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>غدًا الساعة {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}، الساعة {time}</translation>
    </message>
</context>
</TS>
