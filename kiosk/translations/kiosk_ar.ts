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
        <translation>قرّب الرمز قليلًا.</translation>
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
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>الساعة {time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}، الساعة {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>الساعة {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>يوم {day} الساعة {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>ابتداءً من الساعة {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>ابتداءً من يوم {day}، الساعة {time}</translation>
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
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>حوالي {low} إلى %n دقيقة</numerusform>
            <numerusform>حوالي {low} إلى %n دقيقة</numerusform>
            <numerusform>حوالي {low} إلى %n دقيقة</numerusform>
            <numerusform>حوالي {low} إلى %n دقائق</numerusform>
            <numerusform>حوالي {low} إلى %n دقيقة</numerusform>
            <numerusform>حوالي {low} إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>لا يوجد شباك مفتوح لذلك بعد.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>ننادي الأرقام {since}.</translation>
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
        <source>%n service(s)</source>
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
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
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
        <source>Take a number</source>
        <translation>أخذ رقم انتظار</translation>
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
        <source>Only: {service}</source>
        <translation>فقط: {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>ننادي رقمك على الشاشة وعبر مكبر الصوت.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>يرجى تحضير:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>ورقة تجريبية</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>موعدك: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>هل فاتك النداء؟ اعرض صورة الرمز هنا.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>هل فاتك النداء؟ اعرض هذه الورقة مرة أخرى عند المدخل.</translation>
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
        <source>Wait: {wait}</source>
        <translation>مدة الانتظار: {wait}</translation>
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
        <source>Too many wrong numbers.</source>
        <translation>تم إدخال أرقام خاطئة كثيرة.</translation>
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
        <source>This terminal is out of service.</source>
        <translation>هذا الجهاز خارج الخدمة الآن.</translation>
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
        <source>The printer is not working.</source>
        <translation>الطابعة لا تعمل الآن.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>يرجى تصوير الرمز. إذا لم يكن لديك هاتف، فتذكّر رقمك.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>يرجى تذكّر رقمك.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>كان موعدك {slot_at}. سننادي رقمك رغم ذلك.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>انظر إلى الشاشة واستمع.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>يرجى الذهاب الآن إلى: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>يرجى الانتظار هنا: {area}</translation>
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
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>نادينا رقمك ولم تكن هنا. سننادي رقمك مرة أخرى.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>سننادي رقمك إلى شباك بدون درج.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>وصلت مبكرًا.</translation>
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
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>موعدك: {slot}.
يرجى العودة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>موعدك: {slot}.
يمكنك تسجيل الحضور {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>موعدك:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>نعتذر عن ذلك. أرسلنا إليك رسالة إلكترونية.
يمكنك الحضور اليوم رغم ذلك.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>هذا موعد عبر الهاتف.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>سنتصل بك هاتفيًا {slot_at}.
لا حاجة إلى الانتظار هنا.</translation>
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
        <source>No more numbers are given out today.</source>
        <translation>لن نعطي أرقام انتظار أخرى اليوم.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
إذا كان لديك موعد، يمكنك تسجيل الحضور.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>لا أرقام انتظار أخرى اليوم</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>لا نعطي أرقام انتظار الآن.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>أرقام انتظار جديدة {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>أرقام انتظار جديدة {since}.
يمكنك أيضًا حجز موعد.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>نفدت أرقام الانتظار.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>يرجى الحضور في يوم آخر. أو حجز موعد.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>نفدت أرقام الانتظار</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>لا يوجد شباك هنا لهذه المعاملة.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>يرجى الاختيار من جديد، أو السؤال في الاستعلامات.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>لم يعد هناك وقت كافٍ لذلك اليوم.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>لم يعد هناك وقت كافٍ اليوم</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>لا توجد أماكن متاحة اليوم.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>سنغلق قبل أن يحين دورك.
يرجى الحضور في يوم آخر.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>سنغلق قبل أن يحين دورك.
أرقام انتظار جديدة {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>لا توجد أماكن متاحة اليوم</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>ما المعاملة التي تريدها؟</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>يرجى اختيار معاملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>عدد المعاملات كبير في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>يرجى اختيار معاملات أقل.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>هذه المعاملة غير متاحة هنا.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>يرجى اختيار معاملة أخرى.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>عدد المنتظرين كبير جدًا.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>عدد الموظفين اليوم أقل من المعتاد.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>يوجد اجتماع للموظفين اليوم.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>يوجد عطل فني.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>توجد حالة طارئة في المبنى.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>قائمة المواعيد لدينا غير محدثة.
يرجى أخذ رقم انتظار. سنساعدك.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>ما زال ممكنًا اليوم:</translation>
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
        <source>We cannot find this appointment yet.</source>
        <translation>لا نجد هذا الموعد بعد.</translation>
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
        <translation>تعذّر تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>يرجى السؤال في الاستعلامات.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>لا يمكن اختيار أي معاملة.</numerusform>
            <numerusform>يمكنك اختيار معاملة واحدة.</numerusform>
            <numerusform>يمكنك اختيار معاملتين على الأكثر.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملات.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>بدون درج</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>تمت الكتابة</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>الرقم طويل جدًا.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>لم تتم كتابة أي شيء بعد.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>السهم إلى الأسفل: التالي. السهم إلى الأعلى: السابق. زر موافق: اختيار.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>زر النطق: إعادة الاستماع أو الإيقاف. زر الإعدادات: اللغة والعرض.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>بداية الصفحة.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>نهاية الصفحة.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>مستوى الصوت: {percent} بالمئة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>تمت طباعة الورقة التجريبية.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بدون سبب</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>لماذا؟ سيقرأ الزوار ذلك.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>أرقام الانتظار متاحة من جديد.</translation>
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
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>الحالة غير معروفة</translation>
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
        <source>Another device</source>
        <translation>جهاز آخر</translation>
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
        <source>It does not work. Tell the administrator.</source>
        <translation>لا يعمل. أخبر المسؤول.</translation>
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
        <source>Please have ready: {documents}</source>
        <translation>يرجى تحضير: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>الرسوم: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>حجم النص: {percent} بالمئة</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>التباين العالي مفعّل.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>التباين العالي متوقف.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>الأزرار الآن في الأسفل.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>عادت الأزرار إلى مكانها.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · أرقام انتظار جديدة {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>لم يبق أي رقم انتظار اليوم</numerusform>
            <numerusform>بقي رقم انتظار واحد اليوم</numerusform>
            <numerusform>بقي رقما انتظار اليوم</numerusform>
            <numerusform>بقيت %n أرقام انتظار اليوم</numerusform>
            <numerusform>بقي %n رقم انتظار اليوم</numerusform>
            <numerusform>بقي %n رقم انتظار اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>لم يبق وقت.</numerusform>
            <numerusform>لديك ثانية واحدة.</numerusform>
            <numerusform>لديك ثانيتان.</numerusform>
            <numerusform>لديك %n ثوانٍ.</numerusform>
            <numerusform>لديك %n ثانية.</numerusform>
            <numerusform>لديك %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>تم إدخال أرقام كثيرة واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>يمكنك إظهار الرمز الآن.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>لقد نادينا هذا الرقم من قبل.</translation>
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
        <source>This device does not know the time.</source>
        <translation>هذا الجهاز لا يعرف الوقت.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>تم اختيار: {services}</translation>
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
        <translation>إنزال الأزرار</translation>
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
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>رمز رقمك، للتصوير</translation>
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
        <source>Please check in here. Then you will be called.</source>
        <translation>يرجى تسجيل الحضور هنا. ثم سننادي رقمك.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>نفتح %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>ضع الرمز من بريدك الإلكتروني أمام الكاميرا. لا حاجة إلى الضغط على أي زر.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>الكاميرا لا تعمل الآن</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>لا – آخذ رقم انتظار</translation>
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
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
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
    <name>PinPrompt</name>
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
        <source>Please type the number for staff.</source>
        <translation>يرجى كتابة رقم الموظفين.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>ضع رمز QR أمام الكاميرا</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>الكاميرا لا تعمل الآن</translation>
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
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>لا يمكن اختيار أي معاملة.</numerusform>
            <numerusform>يمكنك اختيار معاملة واحدة.</numerusform>
            <numerusform>يمكنك اختيار معاملتين على الأكثر.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملات.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>ما المعاملة التي تريدها؟</translation>
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
        <source>Other topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>طباعة رقم الانتظار</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
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
        <source>Numbers again</source>
        <translation>إعطاء أرقام انتظار من جديد</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>إيقاف أرقام الانتظار</translation>
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
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>لا يمكن اختيار أي معاملة.</numerusform>
            <numerusform>يمكنك اختيار معاملة واحدة.</numerusform>
            <numerusform>يمكنك اختيار معاملتين على الأكثر.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملات.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
            <numerusform>يمكنك اختيار حتى %n معاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوع زيارتك؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>طباعة رقم الانتظار</translation>
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
