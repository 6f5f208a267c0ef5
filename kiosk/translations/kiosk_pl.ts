<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Proszę trzymać kod w odległości 10–20 centymetrów.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Proszę trochę bliżej.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Proszę trzymać nieruchomo.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Proszę rozjaśnić ekran telefonu.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Proszę wpisać numer.</translation>
    </message>
    <message>
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>godz. {time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>d MMMM (dddd)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}, godz. {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>o godz. {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>{day} o godz. {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>od godz. {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>od godz. {time}, {day}</translation>
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
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>około {low}–%n minuty</numerusform>
            <numerusform>około {low}–%n minut</numerusform>
            <numerusform>około {low}–%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Żadne okienko nie jest jeszcze do tego otwarte.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Numery wywołujemy {since}.</translation>
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
        <source>%n service(s)</source>
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
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Wpisać numer</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Numer jest w e-mailu.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Wybrać ponownie</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Wziąć numerek</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Ktoś do Państwa podejdzie.</translation>
    </message>
    <message>
        <source>Only: {service}</source>
        <translation>Tylko: {service}</translation>
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
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Termin wizyty: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Przeoczyli Państwo wezwanie? Proszę pokazać tu zdjęcie kodu.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Przeoczyli Państwo wezwanie? Proszę jeszcze raz pokazać ten numerek przy wejściu.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Osoby przed Państwem: %n</numerusform>
            <numerusform>Osoby przed Państwem: %n</numerusform>
            <numerusform>Osoby przed Państwem: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Czas oczekiwania: {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Prośba dotarła.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Ktoś do Państwa podejdzie. Proszę chwilę tu poczekać.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Za dużo błędnych numerów.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Można spróbować ponownie za %n sekundę.</numerusform>
            <numerusform>Można spróbować ponownie za %n sekundy.</numerusform>
            <numerusform>Można spróbować ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is out of service.</source>
        <translation>To urządzenie jest teraz nieczynne.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Proszę podejść do informacji.
Wizyta jest nadal ważna.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Państwa numer został wywołany.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Numer jest znowu w kolejce.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Obecność jest już potwierdzona.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Obecność potwierdzona.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>To jest Państwa numer.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>Drukarka teraz nie działa.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Proszę zrobić zdjęcie kodu. Bez telefonu: proszę zapamiętać numer.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Proszę zapamiętać numer.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Wizyta była umówiona {slot_at}. Mimo to wywołamy numer.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Proszę patrzeć na ekran i słuchać.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Proszę podejść teraz tutaj: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Proszę czekać tutaj: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n osoba przed Państwem</numerusform>
            <numerusform>%n osoby przed Państwem</numerusform>
            <numerusform>%n osób przed Państwem</numerusform>
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
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Wywołaliśmy numer, ale nikt nie przyszedł. Wywołamy go jeszcze raz.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Wywołamy numer do okienka bez schodów.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Jest jeszcze za wcześnie.</translation>
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
        <source>This appointment was cancelled.</source>
        <translation>Ta wizyta została odwołana.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>Wizytę odwołano przez link w e-mailu.
Mimo to można przyjść dzisiaj.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Musieliśmy odwołać tę wizytę.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Wizyta jest w innym budynku.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Proszę przejść tam:
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Termin wizyty: {slot}.
Proszę przyjść o tej porze.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Termin wizyty: {slot}.
Obecność można potwierdzić {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Termin wizyty:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Przepraszamy. Wysłaliśmy do Państwa e-mail.
Mimo to można przyjść dzisiaj.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>To jest rozmowa telefoniczna.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Zadzwonimy do Państwa {slot_at}.
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
        <source>No more numbers are given out today.</source>
        <translation>Dzisiaj nie wydajemy już numerków.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Z umówioną wizytą można potwierdzić obecność.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Dzisiaj nie ma już numerków</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Teraz nie wydajemy numerków.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>Nowe numerki będą {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>Nowe numerki będą {since}.
Można też umówić wizytę.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Tylko z umówioną wizytą</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Wszystkie numerki zostały wydane.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Proszę przyjść innego dnia. Albo umówić wizytę.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Wszystkie numerki zostały wydane</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Żadne okienko tego tu nie załatwia.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Proszę wybrać ponownie albo zapytać w informacji.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Dzisiaj nie wystarczy już na to czasu.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Dzisiaj nie wystarczy już czasu</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Dzisiaj nie ma już wolnych miejsc.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>Nie zdążymy przed zamknięciem.
Proszę przyjść innego dnia.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>Nie zdążymy przed zamknięciem.
Nowe numerki będą {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Dzisiaj nie ma już wolnych miejsc</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Jaką sprawę chcą Państwo załatwić?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Proszę wybrać co najmniej jedną sprawę.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>To za dużo spraw naraz.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Proszę wybrać mniej spraw.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Tej sprawy tutaj nie załatwiamy.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Proszę wybrać inną sprawę.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Czeka już zbyt wiele osób.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Dzisiaj pracuje tu mniej osób niż zwykle.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Dzisiaj odbywa się zebranie pracowników.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Wystąpiła usterka techniczna.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>W budynku wystąpiła sytuacja awaryjna.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Nasza lista wizyt jest nieaktualna.
Proszę wziąć numerek. Pomożemy.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>Dzisiaj można jeszcze załatwić:</translation>
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
        <source>We cannot find this appointment yet.</source>
        <translation>Jeszcze nie znajdujemy tej wizyty.</translation>
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
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Można wybrać %n sprawę.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>wpisano</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Numer jest za długi.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Jeszcze nic nie wpisano.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Strzałka w dół: dalej. Strzałka w górę: wstecz. Klawisz OK: wybór.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Klawisz mowy: posłuchać ponownie lub zatrzymać. Klawisz ustawień: język i wygląd.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Początek strony.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Koniec strony.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Głośność: {percent} procent</translation>
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
    <message>
        <source>Without a reason</source>
        <translation>Bez podania powodu</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Dlaczego? Odwiedzający to przeczytają.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Numerki są znowu wydawane.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Ten numer jest błędny.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Stan nieznany</translation>
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
        <source>Another device</source>
        <translation>Inne urządzenie</translation>
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
        <source>It does not work. Tell the administrator.</source>
        <translation>Nie działa. Proszę powiadomić administratora.</translation>
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
        <source>Please have ready: {documents}</source>
        <translation>Proszę przygotować: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Opłaty: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Wielkość tekstu: {percent} procent</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Wysoki kontrast jest włączony.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Wysoki kontrast jest wyłączony.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Przyciski są teraz niżej.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Przyciski są znowu wyżej.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · Nowe numerki {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Dzisiaj jeszcze %n numerek</numerusform>
            <numerusform>Dzisiaj jeszcze %n numerki</numerusform>
            <numerusform>Dzisiaj jeszcze %n numerków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>Mają Państwo jeszcze %n sekundę.</numerusform>
            <numerusform>Mają Państwo jeszcze %n sekundy.</numerusform>
            <numerusform>Mają Państwo jeszcze %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Wpisano wiele numerów jeden po drugim.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Kod można pokazać już teraz.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Ten numer był już wywołany.</translation>
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
        <source>This device does not know the time.</source>
        <translation>To urządzenie nie zna godziny.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Wybrano: {services}</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Odczytaj</translation>
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
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Kod Państwa numeru, do zdjęcia</translation>
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
        <translation>Państwa numer: %1</translation>
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
Czy mają Państwo umówioną wizytę?</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Proszę potwierdzić tu obecność. Potem wywołamy numer.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Otwieramy %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Teraz jest zamknięte.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Proszę pokazać kod z e-maila kamerze. Nie trzeba nic naciskać.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Kamera teraz nie działa</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Nie – wezmę numerek</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Tak – pokażę kod QR</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>Numer z e-maila</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Tak – wpiszę numer</translation>
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
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Potwierdzenie obecności</translation>
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
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych numerów. Proszę spróbować za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Proszę wpisać numer dla personelu.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Proszę pokazać kod QR kamerze</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Kamera teraz nie działa</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Obraz z kamery</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Wpisać numer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Można wybrać %n sprawę.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Jaką sprawę chcą Państwo załatwić?</translation>
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
        <source>Other topics</source>
        <translation>Inne tematy</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Drukuj numerek</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
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
        <source>Numbers again</source>
        <translation>Znowu wydawaj numerki</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Nie wydawaj już numerków</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Drukuj wydruk próbny</translation>
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
        <translation>Czy potrzebują Państwo więcej czasu?</translation>
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
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>Można wybrać %n sprawę.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
            <numerusform>Można wybrać do %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Czego dotyczy sprawa?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Drukuj numerek</translation>
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
