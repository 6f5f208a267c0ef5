<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Тримайте код на відстані 10–20 сантиметрів.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Трохи ближче, будь ласка.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Тримайте нерухомо, будь ласка.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Зробіть екран телефону яскравішим.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Введіть номер, будь ласка.</translation>
    </message>
    <message>
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>d MMMM (dddd)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>о {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>{day} о {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>з {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>з {time}, {day}</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>менше ніж 5 хвилин</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>до %n хвилини</numerusform>
            <numerusform>до %n хвилин</numerusform>
            <numerusform>до %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>близько {low}–%n хвилини</numerusform>
            <numerusform>близько {low}–%n хвилин</numerusform>
            <numerusform>близько {low}–%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Для цього ще немає відкритого віконця.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Ми викликаємо номери {since}.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>близько %n хвилини біля віконця</numerusform>
            <numerusform>близько %n хвилин біля віконця</numerusform>
            <numerusform>близько %n хвилин біля віконця</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n послуга</numerusform>
            <numerusform>%n послуги</numerusform>
            <numerusform>%n послуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Номер вказано в електронному листі.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Вибрати ще раз</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти талон</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Мені потрібна допомога</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>До вас підійдуть.</translation>
    </message>
    <message>
        <source>Only: {service}</source>
        <translation>Лише: {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Ми викличемо ваш номер на екрані та через гучномовець.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Приготуйте, будь ласка:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Пробний талон</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Ваш прийом: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Пропустили виклик? Покажіть тут фото коду.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Пропустили виклик? Покажіть цей талон ще раз біля входу.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Перед вами: %n</numerusform>
            <numerusform>Перед вами: %n</numerusform>
            <numerusform>Перед вами: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Час очікування: {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Ваше прохання отримано.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>До вас підійдуть. Зачекайте тут хвилинку, будь ласка.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Забагато неправильних номерів.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Спробувати ще раз можна через %n секунду.</numerusform>
            <numerusform>Спробувати ще раз можна через %n секунди.</numerusform>
            <numerusform>Спробувати ще раз можна через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is out of service.</source>
        <translation>Цей термінал зараз не працює.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Зверніться, будь ласка, до інформаційної стійки.
Ваш запис збережено.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Ваш номер викликано.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Ви знову в черзі.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Ви вже зареєстровані.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Вас зареєстровано.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Це ваш номер.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>Принтер зараз не працює.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Сфотографуйте код, будь ласка. Без телефону запам’ятайте свій номер.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Запам’ятайте свій номер, будь ласка.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Ваш прийом був {slot_at}. Ми все одно викличемо ваш номер.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Дивіться на екран і слухайте.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Підійдіть, будь ласка, сюди: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Зачекайте тут, будь ласка: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>перед вами %n особа</numerusform>
            <numerusform>перед вами %n особи</numerusform>
            <numerusform>перед вами %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Ваш талон друкується.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Візьміть свій талон, будь ласка.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Ми викликали ваш номер, але вас не було. Ми викличемо його ще раз.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Ми викличемо вас до віконця без сходинок.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Ви прийшли зарано.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Ваш прийом не сьогодні.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Ваш прийом в інший день.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Цей прийом скасовано.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Його скасовано за посиланням з листа.
Ви все одно можете прийти сьогодні.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Нам довелося скасувати цей прийом.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Ваш прийом в іншій будівлі.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Будь ласка, пройдіть туди:
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Ваш прийом: {slot}.
Приходьте, будь ласка, у цей час.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Ваш прийом: {slot}.
Зареєструватися можна {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Ваш прийом:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Вибачте. Ми надіслали вам електронного листа.
Ви все одно можете прийти сьогодні.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>Це прийом по телефону.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Ми зателефонуємо вам {slot_at}.
Чекати тут не потрібно.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Ми не знаходимо цього запису.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Порівняйте, будь ласка, номер з електронним листом.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Цей номер більше не дійсний.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Сьогодні його вже не викличуть.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Зараз зачинено.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Приходьте, будь ласка, коли буде відчинено.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Відкриємося знову:
{at}.</translation>
    </message>
    <message>
        <source>No more numbers are given out today.</source>
        <translation>Сьогодні талони більше не видаються.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Якщо ви записані на прийом, можете зареєструватися.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Сьогодні талонів більше немає</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Зараз талони не видаються.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>Нові талони будуть {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>Нові талони будуть {since}.
Можна також записатися на прийом.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Лише за записом</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Усі талони вже видано.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Приходьте, будь ласка, іншого дня. Або запишіться на прийом.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Усі талони вже видано</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Жодне віконце тут цього не виконує.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Виберіть ще раз або запитайте біля інформаційної стійки.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Для цього сьогодні вже не вистачить часу.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Сьогодні вже не вистачить часу</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Сьогодні вільних місць більше немає.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>До закриття ми не встигнемо вас прийняти.
Приходьте, будь ласка, іншого дня.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>До закриття ми не встигнемо вас прийняти.
Нові талони будуть {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Сьогодні вільних місць більше немає</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Яка послуга вам потрібна?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Виберіть щонайменше одну послугу.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>Забагато послуг одночасно.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Виберіть менше послуг, будь ласка.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Ця послуга тут не надається.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Виберіть іншу послугу, будь ласка.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Уже чекає забагато людей.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Сьогодні тут менше працівників, ніж зазвичай.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Сьогодні збори персоналу.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Сталася технічна несправність.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>У будівлі надзвичайна ситуація.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Наш список записів не оновлено.
Візьміть талон, будь ласка. Ми допоможемо.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>Сьогодні ще можливо:</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Сьогодні лише за записом.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>Записатися можна через інтернет або телефоном.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Ми ще не знаходимо цього запису.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Ми не знаємо цього коду.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Покажіть, будь ласка, код із нашого електронного листа.
Або введіть номер.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося виконати дію.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Запитайте біля інформаційної стійки, будь ласка.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Можна вибрати до %n послуги.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без сходинок</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер задовгий.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Ще нічого не введено.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>стерто</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Стрілка вниз: далі. Стрілка вгору: назад. Клавіша OK: вибрати.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Клавіша мовлення: прослухати ще раз або зупинити. Клавіша налаштувань: мова і вигляд.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Початок сторінки.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Кінець сторінки.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Гучність: {percent} відсотків</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Пробний талон надруковано.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Без причини</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Чому? Відвідувачі це прочитають.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Талони знову видаються.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунду.</numerusform>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунди.</numerusform>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Цей номер неправильний.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Справно</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Стан невідомий</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Папір майже закінчився.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Ручний сканер</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Гучномовець</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Інший пристрій</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Папір закінчився. Вставте новий рулон.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Кришка відкрита. Закрийте її до клацання.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Застряг папір. Вимкніть, вийміть папір, увімкніть.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Повідомляє про помилку. Зачекайте трохи, потім вимкніть і ввімкніть.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Він у режимі офлайн. Натисніть один раз кнопку подачі паперу.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Немає відповіді. Вимкніть і ввімкніть.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Не знайдено. Перевірте кабель і живлення.</translation>
    </message>
    <message>
        <source>It does not work. Tell the administrator.</source>
        <translation>Не працює. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>Термінал не має доступу. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Ще друкує. Зачекайте трохи.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>Зображення застигло. Від’єднайте і знову під’єднайте.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>Зображення чорне. Протріть об’єктив.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Немає динаміка. Перевірте кабель і гучність.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Звук динаміка вимкнено. Зробіть гучніше.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>Немає голосу. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Please have ready: {documents}</source>
        <translation>Приготуйте, будь ласка: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Вартість: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Розмір тексту: {percent} відсотків</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Високий контраст увімкнено.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Високий контраст вимкнено.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Кнопки тепер нижче.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Кнопки знову вище.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · Нові талони {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Сьогодні ще %n талон</numerusform>
            <numerusform>Сьогодні ще %n талони</numerusform>
            <numerusform>Сьогодні ще %n талонів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>У вас ще %n секунда.</numerusform>
            <numerusform>У вас ще %n секунди.</numerusform>
            <numerusform>У вас ще %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Введено багато номерів поспіль.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Свій код ви можете показати зараз.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Ми вже викликали цей номер.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Покажіть тут свій код або талон. Тоді ми викличемо вас ще раз. Або запитайте в довідці.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Потрібен новий талон? Покажіть тут свій код. Або запитайте в довідці.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Цей запис уже минув.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Він був в інший день, раніше.
Ви все одно можете прийти сьогодні.</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Цей пристрій не знає часу.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Вибрано: {services}</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Озвучити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Нижче</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Готово (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Сторінка закриється через %n секунду.</numerusform>
            <numerusform>Сторінка закриється через %n секунди.</numerusform>
            <numerusform>Сторінка закриється через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Код вашого номера, для фото</translation>
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
        <translation>Ваш номер: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Друкувати перелік документів</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без сходинок</translation>
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
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Добрий день.
Ви записані на прийом?</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Зареєструйтеся тут, будь ласка. Потім ми викличемо ваш номер.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Відкриємося %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Зараз зачинено.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Тримайте код з електронного листа перед камерою. Нічого натискати не потрібно.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Камера зараз не працює</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Ні – взяти талон</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Так – показати QR-код</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Номер з електронного листа</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Так – ввести номер</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Мені потрібна допомога</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Реєстрація</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>Його вказано в електронному листі, наприклад %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Ваш номер запису</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Введено: %n символ</numerusform>
            <numerusform>Введено: %n символи</numerusform>
            <numerusform>Введено: %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Стерти останній</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Озвучити номер</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>На одну особу менше</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>На одну особу більше</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Стерти останній</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунду.</numerusform>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунди.</numerusform>
            <numerusform>Забагато неправильних номерів. Спробуйте через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Введіть, будь ласка, номер для персоналу.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Тримайте QR-код перед камерою</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Камера зараз не працює</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Зображення з камери</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Можна вибрати до %n послуги.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Яка послуга вам потрібна?</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без сходинок</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Інші теми</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Друкувати талон</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff only</source>
        <translation>Лише для персоналу</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Введено: %n символ</numerusform>
            <numerusform>Введено: %n символи</numerusform>
            <numerusform>Введено: %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers again</source>
        <translation>Знову видавати талони</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Більше не видавати талони</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Друкувати пробний талон</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Вам потрібно більше часу?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Сторінка закриється через %n секунду.</numerusform>
            <numerusform>Сторінка закриється через %n секунди.</numerusform>
            <numerusform>Сторінка закриється через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Так, більше часу</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Ні, це все</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Можна вибрати до %n послуги.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
            <numerusform>Можна вибрати до %n послуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Друкувати талон</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
</TS>
