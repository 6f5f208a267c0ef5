<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>أبقِ الرمز على بعد 10 إلى 20 سنتيمترًا.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>اقترب قليلًا.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>ثبّته دون حركة.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>زد سطوع شاشة هاتفك.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>يرجى كتابة الرقم.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>أقل من 5 دقائق</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>حوالي دقيقة</numerusform>
            <numerusform>حوالي دقيقتين</numerusform>
            <numerusform>حوالي %n دقائق</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>حتى دقيقة</numerusform>
            <numerusform>حتى دقيقتين</numerusform>
            <numerusform>حتى %n دقائق</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>حوالي %1 إلى %n دقيقة</numerusform>
            <numerusform>حوالي %1 إلى %n دقيقة</numerusform>
            <numerusform>حوالي %1 إلى %n دقيقة</numerusform>
            <numerusform>حوالي %1 إلى %n دقائق</numerusform>
            <numerusform>حوالي %1 إلى %n دقيقة</numerusform>
            <numerusform>حوالي %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>أقل من دقيقة عند الشباك</numerusform>
            <numerusform>حوالي دقيقة عند الشباك</numerusform>
            <numerusform>حوالي دقيقتين عند الشباك</numerusform>
            <numerusform>حوالي %n دقائق عند الشباك</numerusform>
            <numerusform>حوالي %n دقيقة عند الشباك</numerusform>
            <numerusform>حوالي %n دقيقة عند الشباك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>لا معاملات</numerusform>
            <numerusform>معاملة واحدة</numerusform>
            <numerusform>معاملتان</numerusform>
            <numerusform>%n معاملات</numerusform>
            <numerusform>%n معاملة</numerusform>
            <numerusform>%n معاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>أخذ رقم انتظار</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>كتابة الرقم</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>الرقم موجود في بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>الاختيار من جديد</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>سيأتي إليك أحد الموظفين.</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>ننادي رقمك على الشاشة وعبر مكبر الصوت.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>يرجى تجهيز:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>ورقة تجريبية</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>قبلك: %n</numerusform>
            <numerusform>قبلك: %n</numerusform>
            <numerusform>قبلك: %n</numerusform>
            <numerusform>قبلك: %n</numerusform>
            <numerusform>قبلك: %n</numerusform>
            <numerusform>قبلك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>مدة الانتظار: %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>وصلنا طلبك.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>سيأتي إليك أحد الموظفين. يرجى الانتظار هنا قليلًا.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>تم إدخال أرقام كثيرة واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>عدد كبير من الأرقام الخاطئة.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>يمكنك إظهار الرمز الآن.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>هذا الجهاز متوقف الآن.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>يرجى الذهاب إلى الاستعلامات.
موعدك محفوظ.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>تم نداء رقمك.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>أنت في الانتظار من جديد.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>لقد نادينا هذا الرقم من قبل.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>تم تسجيل حضورك من قبل.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>تم تسجيل حضورك.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>هذا رقمك.</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>يرجى الذهاب الآن إلى: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>يرجى الانتظار هنا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>لا أحد قبلك</numerusform>
            <numerusform>قبلك شخص واحد</numerusform>
            <numerusform>قبلك شخصان</numerusform>
            <numerusform>قبلك %n أشخاص</numerusform>
            <numerusform>قبلك %n شخصًا</numerusform>
            <numerusform>قبلك %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>تتم طباعة ورقتك.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>يرجى أخذ ورقتك.</translation>
    </message>
    <message>
        <source>The printer is not working. Please remember your number.</source>
        <translation>الطابعة لا تعمل. يرجى حفظ الرقم أو تصويره.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>يرجى حفظ الرقم أو تصويره.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>نادينا رقمك ولم تكن هنا. سننادي رقمك مرة أخرى.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>سنناديك إلى شباك بدون درج.</translation>
    </message>
    <message>
        <source>You are a little late. We will still call you.</source>
        <translation>تأخرت قليلًا. سننادي رقمك رغم ذلك.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>انظر إلى الشاشة واستمع. سننادي رقمك.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>يرجى إظهار الرمز أو الورقة هنا. عندئذ نناديكم مرة أخرى. أو يرجى السؤال في الاستعلامات.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>هل تحتاجون إلى ورقة جديدة؟ يرجى إظهار الرمز هنا. أو يرجى السؤال في الاستعلامات.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>وصلت مبكرًا.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>موعدك: {slot}.
يرجى العودة حينها.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>موعدك: {slot}.
يمكنك تسجيل الحضور من: {at}.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>موعدك ليس اليوم.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>موعدك في يوم آخر.</translation>
    </message>
    <message>
        <source>Your appointment is:
{at}.</source>
        <translation>موعدك:
{at}.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>انتهى هذا الموعد.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>كان الموعد في يوم سابق.
يمكنكم رغم ذلك الحضور اليوم.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>تم إلغاء هذا الموعد.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>تم إلغاؤه عبر الرابط في بريدك الإلكتروني.
يمكنك الحضور اليوم رغم ذلك.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>اضطررنا إلى إلغاء هذا الموعد.</translation>
    </message>
    <message>
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>نعتذر. أرسلنا إليك بريدًا إلكترونيًا.
يمكنك الحضور اليوم رغم ذلك.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>موعدك في مبنى آخر.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>يرجى الذهاب إلى:
{place}</translation>
    </message>
    <message>
        <source>We will call you by phone.</source>
        <translation>سنتصل بك هاتفيًا.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>موعدك بالهاتف: {slot}.
لا حاجة للانتظار هنا.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>لا نجد هذا الموعد.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>يرجى مقارنة الرقم ببريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>هذا الرقم لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>لن يُنادى اليوم مرة أخرى.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>يرجى العودة عندما نفتح.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>نفتح من جديد:
{at}.</translation>
    </message>
    <message>
        <source>There are no more tokens.</source>
        <translation>لا توجد أرقام انتظار أخرى.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>عدد المنتظرين اليوم كبير جدًا.
إذا كان لديك موعد يمكنك تسجيل الحضور.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>عدد المنتظرين كبير جدًا.
أرقام جديدة: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>لا أرقام انتظار أخرى</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>لا توجد أرقام انتظار الآن.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>أرقام جديدة:
{at}.</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>اليوم بموعد فقط.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>يمكنك حجز موعد عبر الإنترنت أو الهاتف.</translation>
    </message>
    <message>
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>بدون موعد:
{at}.
يمكنك أيضًا حجز موعد.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>اليوم بموعد فقط</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>تم توزيع جميع الأرقام.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>لا يوجد المزيد اليوم.
يرجى الحضور في يوم آخر أو حجز موعد.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>أرقام جديدة:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>تم توزيع جميع الأرقام</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>اليوم ممتلئ.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>سيأتي دورك بعد الإغلاق.
يرجى الحضور في يوم آخر.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>سيأتي دورك بعد الإغلاق.
أرقام جديدة: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>اليوم ممتلئ</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>هذا الجهاز لا يعرف الوقت.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>ماذا تريد أن تنجز؟</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>يرجى اختيار معاملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>هذا كثير دفعة واحدة.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>يرجى اختيار عدد أقل.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>هذا غير متوفر هنا.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>يرجى اختيار شيء آخر.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>لا نجد هذا الموعد بعد.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>قائمة المواعيد لدينا غير محدثة.
يرجى أخذ رقم انتظار. سنساعدك.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>لا نعرف هذا الرمز.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>يرجى عرض الرمز الموجود في رسالتنا الإلكترونية.
أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>يرجى السؤال في الاستعلامات.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · أرقام جديدة: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>لا أرقام متبقية اليوم</numerusform>
            <numerusform>بقي اليوم رقم واحد</numerusform>
            <numerusform>بقي اليوم رقمان</numerusform>
            <numerusform>بقي اليوم %n أرقام</numerusform>
            <numerusform>بقي اليوم %n رقمًا</numerusform>
            <numerusform>بقي اليوم %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>بدون درج</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>مفاتيح الأسهم: للتنقل. مفتاح موافق: للاختيار. مفتاح الصوت: للإعادة أو الإيقاف.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>لم تتم كتابة أي شيء بعد.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>تم الاختيار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>تمت طباعة الورقة التجريبية.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد %n ثانية.</numerusform>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد ثانية واحدة.</numerusform>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد ثانيتين.</numerusform>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد %n ثانية.</numerusform>
            <numerusform>عدد كبير من الأرقام الخاطئة. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>هذا الرقم غير صحيح.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>لا يعطي حالة.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>الورق على وشك النفاد.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>نفد الورق. يرجى وضع لفة جديدة.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>الغطاء مفتوح. يرجى إغلاقه حتى تسمع نقرة.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>الورق عالق. أطفئ الجهاز وأخرج الورق ثم شغّله.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>يبلّغ عن خطأ. انتظر قليلًا ثم أطفئه وشغّله.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>وضعه غير متصل. اضغط زر الورق مرة واحدة.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>لا يوجد رد. أطفئ الجهاز وشغّله.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>غير موجود. تحقق من الكابل والكهرباء.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>لا يُسمح للجهاز باستخدامه. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>ما زال يطبع. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>الصورة متوقفة. افصل القابس ثم أعد توصيله.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>الصورة سوداء. نظّف العدسة.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>لا توجد سماعة. تحقق من الكابل ومستوى الصوت.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>صوت السماعة مكتوم. ارفع الصوت.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>الصوت مفقود. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>لا يعمل: %1</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>انتهيت (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهيت</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>تُغلق الصفحة الآن.</numerusform>
            <numerusform>تُغلق الصفحة بعد ثانية.</numerusform>
            <numerusform>تُغلق الصفحة بعد ثانيتين.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثانية.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
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
        <translation>رقمك: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>طباعة قائمة المستندات</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>بدون درج</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>الساعة الآن %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>أهلًا بك.
هل لديك موعد؟</translation>
    </message>
    <message>
        <source>We open: %1</source>
        <translation>نفتح: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>يرجى تسجيل الحضور هنا. ثم سننادي رقمك.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>ضع الرمز من بريدك الإلكتروني تحت القارئ. لا حاجة للضغط على أي شيء.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>القارئ لا يعمل</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>نعم – أعرض رمز QR</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>الرقم الموجود في بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>نعم – أكتب الرقم</translation>
    </message>
    <message>
        <source>No – draw a token</source>
        <translation>لا – آخذ رقم انتظار</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Services before</source>
        <translation>الخدمات السابقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>خدمات أخرى</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الحضور</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>تجده في بريدك الإلكتروني، مثلًا %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>رقم موعدك</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>لم يُكتب شيء بعد</numerusform>
            <numerusform>كُتب حرف واحد</numerusform>
            <numerusform>كُتب حرفان</numerusform>
            <numerusform>كُتبت %n أحرف</numerusform>
            <numerusform>كُتب %n حرفًا</numerusform>
            <numerusform>كُتب %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>قراءة الرقم</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>شخص أقل</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>شخص إضافي</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>ضع رمز QR تحت القارئ</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>القارئ لا يعمل</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>كتابة الرقم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>لا يمكن اختيار شيء.</numerusform>
            <numerusform>يمكنك اختيار معاملة واحدة.</numerusform>
            <numerusform>يمكنك اختيار معاملتين.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملات.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>ماذا تريد أن تنجز؟</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>مدة الانتظار: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>يرجى تحضير: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>الرسوم: %1</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>بدون درج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print the token</source>
        <translation>طباعة الرقم</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>يرجى كتابة رقم الموظفين.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>لم يُكتب شيء بعد</numerusform>
            <numerusform>كُتب حرف واحد</numerusform>
            <numerusform>كُتب حرفان</numerusform>
            <numerusform>كُتبت %n أحرف</numerusform>
            <numerusform>كُتب %n حرفًا</numerusform>
            <numerusform>كُتب %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>طباعة ورقة تجريبية</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى وقت إضافي؟</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>تُغلق الصفحة الآن.</numerusform>
            <numerusform>تُغلق الصفحة بعد ثانية.</numerusform>
            <numerusform>تُغلق الصفحة بعد ثانيتين.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثانية.</numerusform>
            <numerusform>تُغلق الصفحة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>نعم، وقت إضافي</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>لا، انتهيت</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>أعد القراءة</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
</context>
</TS>
