<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Держите код на расстоянии 10–20 сантиметров.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Немного ближе.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Держите неподвижно.</translation>
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
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, %2</translation>
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
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>около %1–%n минуты</numerusform>
            <numerusform>около %1–%n минут</numerusform>
            <numerusform>около %1–%n минут</numerusform>
        </translation>
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
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
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
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Взять талон</translation>
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
        <source>I need help</source>
        <translation>Мне нужна помощь</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>К вам подойдут.</translation>
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
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Перед вами: %n</numerusform>
            <numerusform>Перед вами: %n</numerusform>
            <numerusform>Перед вами: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Время ожидания: %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Мы уже знаем.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>К вам подойдут. Пожалуйста, подождите здесь.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Введено много номеров подряд.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Слишком много неверных номеров.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Попробуйте ещё раз через %n секунду.</numerusform>
            <numerusform>Попробуйте ещё раз через %n секунды.</numerusform>
            <numerusform>Попробуйте ещё раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Код можно показать сейчас.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>Этот аппарат сейчас не работает.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Обратитесь в справочную.
Ваша запись сохранена.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Вас вызвали.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Вы снова в очереди.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Мы уже вызывали этот номер.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Вы уже отметились.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Вы отметились.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Это ваш номер.</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Приём: %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Идите сейчас сюда: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Ждите здесь: %1</translation>
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
        <translation>Возьмите свой талон.</translation>
    </message>
    <message>
        <source>The printer is not working. Please remember your number.</source>
        <translation>Принтер не работает. Запомните или сфотографируйте номер.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Запомните или сфотографируйте номер.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Мы вызывали вас, но вас не было. Мы вызовем вас ещё раз.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Мы вызовем вас к окну без ступенек.</translation>
    </message>
    <message>
        <source>You are a little late. We will still call you.</source>
        <translation>Вы немного опоздали. Мы всё равно вас вызовем.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Смотрите на экран и слушайте. Мы вызовем ваш номер.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Покажите здесь ваш код или талон. Тогда мы вызовем вас ещё раз. Или спросите в справочной.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Нужен новый талон? Покажите здесь ваш код. Или спросите в справочной.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Вы пришли рано.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Ваш приём: {slot}.
Приходите к этому времени.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Ваш приём: {slot}.
Отметиться можно с: {at}.</translation>
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
        <source>Your appointment is:
{at}.</source>
        <translation>Ваш приём:
{at}.</translation>
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
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>Извините. Мы написали вам письмо.
Вы всё равно можете прийти сегодня.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Ваш приём в другом здании.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Идите туда:
{place}</translation>
    </message>
    <message>
        <source>We will call you by phone.</source>
        <translation>Мы вам позвоним.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Ваш приём по телефону: {slot}.
Ждать здесь не нужно.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Мы не находим эту запись.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Сравните номер с письмом.</translation>
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
        <translation>Приходите, когда будет открыто.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Снова откроемся:
{at}.</translation>
    </message>
    <message>
        <source>There are no more tokens.</source>
        <translation>Талонов больше нет.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Сегодня ждёт слишком много людей.
Если вы записаны, можно отметиться.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Ждёт слишком много людей.
Новые талоны: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>Талонов больше нет</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>Сейчас талонов нет.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Новые талоны:
{at}.</translation>
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
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Без записи:
{at}.
Вы также можете записаться.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Сегодня только по записи</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>Все талоны уже разобрали.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>Сегодня их больше нет.
Приходите в другой день или запишитесь.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>Новые талоны:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>Все талоны уже разобрали</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>Сегодня мест нет.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Ваша очередь была бы после закрытия.
Приходите в другой день.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Ваша очередь была бы после закрытия.
Новые талоны: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Сегодня мест нет</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Это устройство не знает времени.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Выберите хотя бы одно дело.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>Это слишком много за один раз.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Выберите меньше.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>Здесь этого не делают.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Выберите что-то другое.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Мы пока не находим эту запись.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Наш список записей устарел.
Возьмите талон. Мы поможем.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Мы не знаем этого кода.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Покажите код из нашего письма.
Или введите номер.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не получилось.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Спросите в справочной.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Новые талоны: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>Сегодня ещё %n талон</numerusform>
            <numerusform>Сегодня ещё %n талона</numerusform>
            <numerusform>Сегодня ещё %n талонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Без ступенек</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Клавиши со стрелками: перемещение. Клавиша OK: выбор. Клавиша речи: повторить или остановить.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Пока ничего не введено.</translation>
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
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Не сообщает.</translation>
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
        <source>It does not work: %1</source>
        <translation>Не работает: %1</translation>
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
        <source>We open: %1</source>
        <translation>Откроемся: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Отметьтесь здесь. Потом вас вызовут.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Сейчас закрыто.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>Поднесите код из письма к сканеру. Нажимать ничего не нужно.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Сканер не работает</translation>
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
        <source>No – draw a token</source>
        <translation>Нет – взять талон</translation>
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
        <source>Services before</source>
        <translation>Предыдущие услуги</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Другие услуги</translation>
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
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>Поднесите QR-код к сканеру</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Сканер не работает</translation>
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
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>Можно выбрать %n дело.</numerusform>
            <numerusform>Можно выбрать до %n дел.</numerusform>
            <numerusform>Можно выбрать до %n дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Время ожидания: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>Приготовьте: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Стоимость: %1</translation>
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
        <source>Print the token</source>
        <translation>Печатать талон</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Введите номер для персонала.</translation>
    </message>
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
