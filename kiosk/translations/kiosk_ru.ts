<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Держите код на расстоянии 10–20 сантиметров, пожалуйста.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Немного ближе, пожалуйста.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Держите неподвижно, пожалуйста.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Сделайте экран телефона ярче.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Введите номер, пожалуйста.</translation>
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
        <translation>в {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>{day} в {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>с {time}, {day}</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>меньше 5 минут</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>до %n минуты</numerusform>
            <numerusform>до %n минут</numerusform>
            <numerusform>до %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>около {low}–%n минуты</numerusform>
            <numerusform>около {low}–%n минут</numerusform>
            <numerusform>около {low}–%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Для этого пока нет открытого окна.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Мы вызываем номера {since}.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>около %n минуты у окна</numerusform>
            <numerusform>около %n минут у окна</numerusform>
            <numerusform>около %n минут у окна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
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
        <translation>Номер указан в письме.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Выбрать заново</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взять талон</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Мне нужна помощь</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>К вам подойдут.</translation>
    </message>
    <message>
        <source>Only: {service}</source>
        <translation>Только: {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Мы вызовем ваш номер на экране и по громкой связи.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Пожалуйста, приготовьте:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Пробный талон</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Ваш приём: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Пропустили вызов? Покажите здесь фото кода.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Пропустили вызов? Покажите этот талон ещё раз у входа.</translation>
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
        <translation>Время ожидания: {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Ваша просьба принята.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>К вам подойдут. Пожалуйста, подождите здесь минутку.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Слишком много неверных номеров.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Повторить можно через %n секунду.</numerusform>
            <numerusform>Повторить можно через %n секунды.</numerusform>
            <numerusform>Повторить можно через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is out of service.</source>
        <translation>Этот терминал сейчас не работает.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Обратитесь, пожалуйста, к стойке информации.
Ваша запись сохранена.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Ваш номер вызван.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Вы снова в очереди.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Регистрация уже завершена.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Регистрация завершена.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Это ваш номер.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>Принтер сейчас не работает.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Пожалуйста, сфотографируйте код. Без телефона запомните свой номер.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Пожалуйста, запомните свой номер.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Ваш приём был {slot_at}. Мы всё равно вызовем ваш номер.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Смотрите на экран и слушайте, пожалуйста.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Пройдите, пожалуйста: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Пожалуйста, подождите здесь: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>перед вами %n человек</numerusform>
            <numerusform>перед вами %n человека</numerusform>
            <numerusform>перед вами %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Ваш талон печатается.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Пожалуйста, возьмите свой талон.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Мы вызывали ваш номер, но вас не было. Мы вызовем его ещё раз.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Мы вызовем вас к окну без ступенек.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Ещё слишком рано.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Ваш приём не сегодня.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Ваш приём в другой день.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Этот приём отменён.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Его отменили по ссылке из письма.
Вы всё равно можете прийти сегодня.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Нам пришлось отменить этот приём.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Ваш приём в другом здании.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Пожалуйста, пройдите туда:
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Ваш приём: {slot}.
Пожалуйста, приходите к этому времени.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Ваш приём: {slot}.
Зарегистрироваться можно {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Ваш приём:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Приносим извинения. Мы отправили вам письмо.
Вы всё равно можете прийти сегодня.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>Это приём по телефону.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Мы позвоним вам {slot_at}.
Ждать здесь не нужно.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Мы не находим эту запись.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Пожалуйста, сравните номер с письмом.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Этот номер больше не действует.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Сегодня его больше не вызовут.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Сейчас закрыто.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Пожалуйста, приходите, когда будет открыто.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Снова откроемся:
{at}.</translation>
    </message>
    <message>
        <source>No more numbers are given out today.</source>
        <translation>Сегодня талоны больше не выдаются.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Если вы записаны на приём, можете зарегистрироваться.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Сегодня талонов больше нет</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Сейчас талоны не выдаются.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>Новые талоны будут {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>Новые талоны будут {since}.
Можно также записаться на приём.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Только по записи</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Все талоны уже выданы.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Пожалуйста, приходите в другой день. Или запишитесь на приём.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Все талоны уже выданы</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Ни одно окно здесь этого не выполняет.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Пожалуйста, выберите заново или спросите у стойки информации.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Для этого сегодня уже не хватит времени.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Сегодня уже не хватит времени</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Сегодня свободных мест больше нет.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>До закрытия мы не успеем вас принять.
Пожалуйста, приходите в другой день.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>До закрытия мы не успеем вас принять.
Новые талоны будут {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Сегодня свободных мест больше нет</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Какая услуга вам нужна?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Пожалуйста, выберите хотя бы одну услугу.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>Слишком много услуг за один раз.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Пожалуйста, выберите меньше услуг.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Эта услуга здесь не оказывается.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Пожалуйста, выберите другую услугу.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Уже ожидает слишком много людей.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Сегодня здесь меньше сотрудников, чем обычно.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Сегодня собрание персонала.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Произошла техническая неисправность.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>В здании чрезвычайная ситуация.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Наш список записей устарел.
Пожалуйста, возьмите талон. Мы поможем.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>Сегодня ещё возможно:</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Сегодня только по записи.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>Записаться можно через интернет или по телефону.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Мы пока не находим эту запись.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Мы не знаем этого кода.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Пожалуйста, покажите код из нашего письма.
Или введите номер.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не удалось выполнить действие.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Пожалуйста, спросите у стойки информации.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Можно выбрать до %n услуги.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без ступенек</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Пока ничего не введено.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Стрелка вниз: далее. Стрелка вверх: назад. Клавиша OK: выбрать.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Клавиша речи: прослушать ещё раз или остановить. Клавиша настроек: язык и вид.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Начало страницы.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Конец страницы.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Громкость: {percent} процентов</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Пробный талон напечатан.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Почему? Посетители это прочитают.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Талоны снова выдаются.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунду.</numerusform>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунды.</numerusform>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Этот номер неверный.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Исправно</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Состояние неизвестно</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Бумага почти закончилась.</translation>
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
        <translation>Ручной сканер</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Другое устройство</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Закончилась бумага. Вставьте новый рулон.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Крышка открыта. Закройте её до щелчка.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Застряла бумага. Выключите, достаньте бумагу, включите.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Сообщает об ошибке. Подождите немного, затем выключите и включите.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Он в режиме офлайн. Нажмите один раз кнопку подачи бумаги.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Нет ответа. Выключите и включите.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Не найдено. Проверьте кабель и питание.</translation>
    </message>
    <message>
        <source>It does not work. Tell the administrator.</source>
        <translation>Не работает. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>Терминалу запрещён доступ. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Ещё печатает. Подождите немного.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>Изображение застыло. Отсоедините и снова подключите.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>Изображение чёрное. Протрите объектив.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Нет динамика. Проверьте кабель и громкость.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Звук динамика выключен. Сделайте громче.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>Нет голоса. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Please have ready: {documents}</source>
        <translation>Пожалуйста, приготовьте: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Стоимость: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Размер текста: {percent} процентов</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Высокий контраст включён.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Высокий контраст выключен.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Кнопки теперь ниже.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Кнопки снова выше.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · Новые талоны {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Сегодня ещё %n талон</numerusform>
            <numerusform>Сегодня ещё %n талона</numerusform>
            <numerusform>Сегодня ещё %n талонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>У вас ещё %n секунда.</numerusform>
            <numerusform>У вас ещё %n секунды.</numerusform>
            <numerusform>У вас ещё %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Введено много номеров подряд.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Код можно показать сейчас.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Мы уже вызывали этот номер.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Пожалуйста, покажите здесь ваш код или талон. Тогда мы вызовем вас ещё раз. Или спросите у стойки информации.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Нужен новый талон? Пожалуйста, покажите здесь ваш код. Или спросите у стойки информации.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Эта запись уже прошла.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Она была в один из прошлых дней.
Вы всё равно можете прийти сегодня.</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Это устройство не знает времени.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Выбрано: {services}</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Озвучить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
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
            <numerusform>Страница закроется через %n секунду.</numerusform>
            <numerusform>Страница закроется через %n секунды.</numerusform>
            <numerusform>Страница закроется через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Код вашего номера, для фото</translation>
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
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Распечатать список документов</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без ступенек</translation>
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
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Здравствуйте.
Вы записаны на приём?</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Пожалуйста, зарегистрируйтесь здесь. Потом мы вызовем ваш номер.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Откроемся %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Сейчас закрыто.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Поднесите код из письма к камере. Ничего нажимать не нужно.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Камера сейчас не работает</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Нет – взять талон</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Да – показать QR-код</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Номер из электронного письма</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Да – ввести номер</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Мне нужна помощь</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>Он указан в письме, например %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Ваш номер записи</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Введено: %n символ</numerusform>
            <numerusform>Введено: %n символа</numerusform>
            <numerusform>Введено: %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Стереть последний</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Озвучить номер</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Вверх</translation>
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
        <translation>На одного человека меньше</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>На одного человека больше</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Стереть последний</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунду.</numerusform>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунды.</numerusform>
            <numerusform>Слишком много неверных номеров. Попробуйте через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Пожалуйста, введите номер для персонала.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Поднесите QR-код к камере</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Камера сейчас не работает</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Изображение с камеры</translation>
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
            <numerusform>Можно выбрать до %n услуги.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Какая услуга вам нужна?</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без ступенек</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Другие темы</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Печать талона</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff only</source>
        <translation>Только для персонала</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Введено: %n символ</numerusform>
            <numerusform>Введено: %n символа</numerusform>
            <numerusform>Введено: %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers again</source>
        <translation>Снова выдавать талоны</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Больше не выдавать талоны</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Печать пробного талона</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Завершить</translation>
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
        <translation>Вам нужно больше времени?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Страница закроется через %n секунду.</numerusform>
            <numerusform>Страница закроется через %n секунды.</numerusform>
            <numerusform>Страница закроется через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Да, больше времени</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Нет, это всё</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Можно выбрать до %n услуги.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
            <numerusform>Можно выбрать до %n услуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём идёт речь?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Печать талона</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
</TS>
