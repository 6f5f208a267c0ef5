<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Trzymaj kod w odległości 10–20 centymetrów.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Trochę bliżej.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Trzymaj nieruchomo.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Rozjaśnij ekran telefonu.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Proszę wpisać numer.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, godz. %2</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>mniej niż 5 minut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>do %n minuty</numerusform>
            <numerusform>do %n minut</numerusform>
            <numerusform>do %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>około %1–%n minuty</numerusform>
            <numerusform>około %1–%n minut</numerusform>
            <numerusform>około %1–%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>około %n minuty w okienku</numerusform>
            <numerusform>około %n minut w okienku</numerusform>
            <numerusform>około %n minut w okienku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n sprawa</numerusform>
            <numerusform>%n sprawy</numerusform>
            <numerusform>%n spraw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Pobierz numerek</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Numer jest w e-mailu.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Wybierz ponownie</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Ktoś do Ciebie przyjdzie.</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Wywołamy numer na ekranie i przez głośnik.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Proszę przygotować:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Wydruk próbny</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Przed Tobą: %n</numerusform>
            <numerusform>Przed Tobą: %n</numerusform>
            <numerusform>Przed Tobą: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Czas oczekiwania: %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Już wiemy.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Ktoś do Ciebie przyjdzie. Proszę chwilę tu poczekać.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Wpisano wiele numerów jeden po drugim.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Za dużo błędnych numerów.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Kod można pokazać już teraz.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>To urządzenie teraz nie działa.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Proszę iść do informacji.
Wizyta jest nadal ważna.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Twój numer został wywołany.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Numer jest znowu w kolejce.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Ten numer był już wywołany.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Zgłoszenie już przyjęte.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Zgłoszenie przyjęte.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>To jest Twój numer.</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Wizyta: %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Proszę iść teraz tutaj: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Proszę czekać tutaj: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n osoba przed Tobą</numerusform>
            <numerusform>%n osoby przed Tobą</numerusform>
            <numerusform>%n osób przed Tobą</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Numerek się drukuje.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Proszę wziąć numerek.</translation>
    </message>
    <message>
        <source>The printer is not working. Please remember your number.</source>
        <translation>Drukarka nie działa. Proszę zapamiętać numer lub zrobić zdjęcie.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Proszę zapamiętać numer lub zrobić zdjęcie.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Wywołaliśmy numer, ale nikt nie przyszedł. Wywołamy go jeszcze raz.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Wywołamy numer do okienka bez stopni.</translation>
    </message>
    <message>
        <source>You are a little late. We will still call you.</source>
        <translation>Jest trochę późno. I tak wywołamy numer.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Proszę patrzeć na ekran i słuchać. Wywołamy numer.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Proszę pokazać tutaj swój kod lub numerek. Wtedy wywołamy Państwa ponownie. Albo proszę zapytać w informacji.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Potrzebny nowy numerek? Proszę pokazać tutaj swój kod. Albo proszę zapytać w informacji.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Jest za wcześnie.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Wizyta: {slot}.
Proszę wtedy wrócić.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Wizyta: {slot}.
Zgłoszenie możliwe od: {at}.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Wizyta nie jest dzisiaj.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Wizyta jest w innym dniu.</translation>
    </message>
    <message>
        <source>Your appointment is:
{at}.</source>
        <translation>Wizyta:
{at}.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Ta wizyta już minęła.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Była w jednym z poprzednich dni.
Mimo to mogą Państwo przyjść dzisiaj.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Ta wizyta została odwołana.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Odwołano ją linkiem z e-maila.
Można mimo to przyjść dzisiaj.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Musieliśmy odwołać tę wizytę.</translation>
    </message>
    <message>
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>Przepraszamy. Wysłaliśmy e-mail.
Można mimo to przyjść dzisiaj.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Wizyta jest w innym budynku.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Proszę iść tam:
{place}</translation>
    </message>
    <message>
        <source>We will call you by phone.</source>
        <translation>Zadzwonimy do Ciebie.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Wizyta jest przez telefon: {slot}.
Nie trzeba tu czekać.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Nie znajdujemy tej wizyty.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Proszę porównać numer z e-mailem.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Ten numer jest już nieważny.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Dziś nie będzie już wywołany.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Teraz jest zamknięte.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Proszę wrócić, gdy będzie otwarte.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Otwieramy ponownie:
{at}.</translation>
    </message>
    <message>
        <source>There are no more tokens.</source>
        <translation>Nie ma już numerków.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Dziś czeka już za dużo osób.
Z umówioną wizytą można się zgłosić.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Czeka za dużo osób.
Nowe numerki: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>Nie ma już numerków</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>Teraz nie ma numerków.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Nowe numerki:
{at}.</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Teraz zamknięte</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Dziś tylko z umówioną wizytą.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>Wizytę można umówić przez internet lub telefon.</translation>
    </message>
    <message>
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Bez umówienia:
{at}.
Można też umówić wizytę.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Dziś tylko z umówioną wizytą</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>Wszystkie numerki zostały wydane.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>Dziś już ich nie będzie.
Proszę przyjść w innym dniu lub umówić wizytę.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>Nowe numerki:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>Wszystkie numerki zostały wydane</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>Dziś nie ma już miejsc.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Kolej przyszłaby po zamknięciu.
Proszę przyjść w innym dniu.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Kolej przyszłaby po zamknięciu.
Nowe numerki: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Dziś nie ma już miejsc</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>To urządzenie nie zna godziny.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Co chcesz załatwić?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Proszę wybrać co najmniej jedną sprawę.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>To za dużo naraz.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Proszę wybrać mniej spraw.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>Tego tu nie załatwiamy.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Proszę wybrać coś innego.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Jeszcze nie znajdujemy tej wizyty.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Nasza lista wizyt jest nieaktualna.
Proszę pobrać numerek. Pomożemy.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Nie znamy tego kodu.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Proszę pokazać kod z naszego e-maila.
Albo wpisać numer.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Proszę zapytać w informacji.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Nowe numerki: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>Dziś jeszcze %n numerek</numerusform>
            <numerusform>Dziś jeszcze %n numerki</numerusform>
            <numerusform>Dziś jeszcze %n numerków</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Strzałki: przejście. Klawisz OK: wybór. Klawisz mowy: powtórz lub zatrzymaj.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Jeszcze nic nie wpisano.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niewybrane</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Wydruk próbny gotowy.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo błędnych numerów. Spróbuj za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych numerów. Spróbuj za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych numerów. Spróbuj za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Ten numer jest błędny.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Brak.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Nie podaje stanu.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Papier prawie się skończył.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Skaner ręczny</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Głośnik</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Skończył się papier. Proszę włożyć nową rolkę.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Pokrywa jest otwarta. Proszę ją zamknąć, aż zaskoczy.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Papier się zaciął. Proszę wyłączyć, wyjąć papier i włączyć.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Zgłasza błąd. Proszę chwilę poczekać, potem wyłączyć i włączyć.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Jest w trybie offline. Proszę raz nacisnąć przycisk papieru.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Brak odpowiedzi. Proszę wyłączyć i włączyć.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Nie znaleziono. Proszę sprawdzić kabel i zasilanie.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>Terminal nie ma do tego dostępu. Proszę powiadomić administratora.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Jeszcze drukuje. Proszę chwilę poczekać.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>Obraz stoi w miejscu. Proszę odłączyć i podłączyć ponownie.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>Obraz jest czarny. Proszę wyczyścić obiektyw.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Brak głośnika. Proszę sprawdzić kabel i głośność.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Głośnik jest wyciszony. Proszę zwiększyć głośność.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>Brakuje głosu. Proszę powiadomić administratora.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Nie działa: %1</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niżej</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Gotowe (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Strona zamknie się za %n sekundę.</numerusform>
            <numerusform>Strona zamknie się za %n sekundy.</numerusform>
            <numerusform>Strona zamknie się za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
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
        <translation>Twój numer: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Drukuj listę dokumentów</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Bez schodów</translation>
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
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Dzień dobry.
Czy masz umówioną wizytę?</translation>
    </message>
    <message>
        <source>We open: %1</source>
        <translation>Otwieramy: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Proszę się tu zgłosić. Potem wywołamy numer.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Teraz jest zamknięte.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>Przytrzymaj kod z e-maila pod czytnikiem. Nie trzeba niczego naciskać.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Czytnik nie działa</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Tak – pokaż kod QR</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Numer z e-maila</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Tak – wpisz numer</translation>
    </message>
    <message>
        <source>No – draw a token</source>
        <translation>Nie – pobierz numerek</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Potrzebuję pomocy</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Services before</source>
        <translation>Poprzednie sprawy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Więcej spraw</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Zgłoszenie</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>Jest w e-mailu, na przykład %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Numer wizyty</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Wpisano: %n znak</numerusform>
            <numerusform>Wpisano: %n znaki</numerusform>
            <numerusform>Wpisano: %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Usuń ostatni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Odczytaj numer</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>W dół</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>Jedna osoba mniej</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Jedna osoba więcej</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Usuń ostatni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>Przytrzymaj kod QR pod czytnikiem</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Czytnik nie działa</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Obraz z kamery</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>Można wybrać %n sprawę.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Co chcesz załatwić?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Czas oczekiwania: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>Proszę przygotować: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Opłaty: %1</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Print the token</source>
        <translation>Drukuj numerek</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Wpisz numer dla personelu.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Tylko dla personelu</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Wpisano: %n znak</numerusform>
            <numerusform>Wpisano: %n znaki</numerusform>
            <numerusform>Wpisano: %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Drukuj próbę</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Czy potrzebujesz więcej czasu?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Strona zamknie się za %n sekundę.</numerusform>
            <numerusform>Strona zamknie się za %n sekundy.</numerusform>
            <numerusform>Strona zamknie się za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Tak, więcej czasu</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Nie, to wszystko</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
</context>
</TS>
