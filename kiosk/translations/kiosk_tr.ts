<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Kodu 10–20 santimetre uzakta tutun.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Biraz yaklaştırın.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Sabit tutun.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Telefonunuzun ekranını daha parlak yapın.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Lütfen numarayı yazın.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, saat %2</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>5 dakikadan az</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>en çok %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %1–%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>gişede yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n işlem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Sıra numarası al</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Numarayı yaz</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Numara e-postanızda yazar.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Yeniden seç</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Yardıma ihtiyacım var</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Birisi yanınıza gelecek.</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Numaranızı ekranda ve hoparlörle çağırıyoruz.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Lütfen hazır bulundurun:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Deneme fişi</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Sizden önce: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Bekleme süresi: %1</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>Personele haber verildi.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Birisi yanınıza gelecek. Lütfen burada biraz bekleyin.</translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Arka arkaya çok sayıda numara girildi.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Çok fazla yanlış numara girildi.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra yeniden deneyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Kodunuzu şimdi gösterebilirsiniz.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>Bu cihaz şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Lütfen danışmaya gidin.
Randevunuz geçerlidir.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Çağrıldınız.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Yeniden sıradasınız.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Bu numarayı daha önce çağırdık.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>Zaten kaydoldunuz.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Kaydınız yapıldı.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>Numaranız.</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Randevu: %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Lütfen şimdi buraya gidin: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Lütfen burada bekleyin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>sizden önce %n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Fişiniz yazdırılıyor.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Lütfen fişinizi alın.</translation>
    </message>
    <message>
        <source>The printer is not working. Please remember your number.</source>
        <translation>Yazıcı çalışmıyor. Lütfen numaranızı aklınızda tutun veya fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Lütfen numaranızı aklınızda tutun veya fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Sizi çağırdık ama burada değildiniz. Sizi yeniden çağıracağız.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Sizi basamaksız bir gişeye çağıracağız.</translation>
    </message>
    <message>
        <source>You are a little late. We will still call you.</source>
        <translation>Biraz geç kaldınız. Yine de sizi çağıracağız.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Ekrana bakın ve dinleyin. Numaranızı çağıracağız.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Lütfen kodunuzu veya fişinizi buraya gösterin. O zaman sizi tekrar çağırırız. Ya da danışmaya sorun.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Yeni bir fişe mi ihtiyacınız var? Lütfen kodunuzu buraya gösterin. Ya da danışmaya sorun.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Çok erken geldiniz.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Randevunuz: {slot}.
Lütfen o zaman tekrar gelin.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Randevunuz: {slot}.
Kayıt başlangıcı: {at}.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Randevunuz bugün değil.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Randevunuz başka bir gün.</translation>
    </message>
    <message>
        <source>Your appointment is:
{at}.</source>
        <translation>Randevunuz:
{at}.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>Bu randevunun zamanı geçti.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>Randevu daha önceki bir gündeydi.
Yine de bugün gelebilirsiniz.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Bu randevu iptal edildi.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>E-postanızdaki bağlantıyla iptal edildi.
Yine de bugün gelebilirsiniz.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>Bu randevuyu iptal etmek zorunda kaldık.</translation>
    </message>
    <message>
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>Özür dileriz. Size e-posta yazdık.
Yine de bugün gelebilirsiniz.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Randevunuz başka bir binada.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Lütfen oraya gidin:
{place}</translation>
    </message>
    <message>
        <source>We will call you by phone.</source>
        <translation>Sizi telefonla arayacağız.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Randevunuz telefonla: {slot}.
Burada beklemenize gerek yok.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>Bu randevuyu bulamıyoruz.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Lütfen numarayı e-postanızla karşılaştırın.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>Bu numara artık geçerli değil.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>Bugün artık çağrılmayacak.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Şu anda kapalıyız.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Lütfen açık olduğumuzda tekrar gelin.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>Yeniden açılış:
{at}.</translation>
    </message>
    <message>
        <source>There are no more tokens.</source>
        <translation>Sıra numarası kalmadı.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Bugün çok fazla kişi bekliyor.
Randevunuz varsa kaydolabilirsiniz.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Çok fazla kişi bekliyor.
Yeniden sıra numarası: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>Sıra numarası kalmadı</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>Şu anda sıra numarası yok.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Yeniden sıra numarası:
{at}.</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Şu anda kapalı</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Bugün yalnızca randevuyla.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>İnternetten veya telefonla randevu alabilirsiniz.</translation>
    </message>
    <message>
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Randevusuz:
{at}.
Randevu da alabilirsiniz.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Bugün yalnızca randevuyla</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>Bütün sıra numaraları verildi.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>Bugün başka yok.
Lütfen başka bir gün gelin veya randevu alın.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>Yeni sıra numaraları:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>Bütün sıra numaraları verildi</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>Bugün doluyuz.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Sıranız kapanıştan sonra gelirdi.
Lütfen başka bir gün gelin.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Sıranız kapanıştan sonra gelirdi.
Yeniden sıra numarası: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Bugün doluyuz</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>Bu cihaz saati bilmiyor.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Lütfen en az bir işlem seçin.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>Bir defada çok fazla.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Lütfen daha az seçin.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>Bu işlem burada yapılmıyor.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Lütfen başka bir şey seçin.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>Bu randevuyu henüz bulamıyoruz.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Randevu listemiz güncel değil.
Lütfen sıra numarası alın. Size yardım ederiz.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Bu kodu tanımıyoruz.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Lütfen e-postamızdaki kodu gösterin.
Veya numarayı yazın.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Olmadı.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Lütfen danışmaya sorun.</translation>
    </message>
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Yeniden sıra numarası: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>Bugün %n sıra numarası kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Basamaksız</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Ok tuşları: ilerle. Tamam tuşu: seç. Ses tuşu: yeniden oku veya durdur.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Daha alçak</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçilmedi</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>Deneme fişi basıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Çok fazla yanlış numara. %n saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>Bu numara yanlış.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Çalışıyor.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Bilgi vermiyor.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Kâğıt bitmek üzere.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>El tarayıcısı</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Hoparlör</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>Kâğıt bitti. Yeni bir rulo takın.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>Kapak açık. Klik sesi gelene kadar kapatın.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Kâğıt sıkıştı. Kapatın, kâğıdı çıkarın, açın.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>Hata bildiriyor. Biraz bekleyin, sonra kapatıp açın.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>Çevrim dışı. Kâğıt düğmesine bir kez basın.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>Yanıt yok. Kapatıp açın.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Bulunamadı. Kabloyu ve elektriği kontrol edin.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>Terminalin kullanma izni yok. Yöneticiye haber verin.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Hâlâ yazdırıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>Görüntü dondu. Fişi çekip yeniden takın.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>Görüntü siyah. Merceği temizleyin.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>Hoparlör yok. Kabloyu ve sesi kontrol edin.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>Hoparlörün sesi kapalı. Sesi açın.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>Ses eksik. Yöneticiye haber verin.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Çalışmıyor: %1</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Tamam (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Sayfa %n saniye sonra kapanacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha fazla süre</translation>
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
        <translation>Numaranız: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tekrar yazdır</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Belge listesini yazdır</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Basamaksız</translation>
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
    <name>HomePage</name>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Merhaba.
Randevunuz var mı?</translation>
    </message>
    <message>
        <source>We open: %1</source>
        <translation>Açılış: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Lütfen burada kaydolun. Sonra çağrılacaksınız.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Şu anda kapalıyız.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>E-postanızdaki kodu okuyucunun altına tutun. Tuşa basmanız gerekmez.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Okuyucu çalışmıyor</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Evet – QR kodu göster</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>E-postanızdaki numara</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Evet – numarayı yaz</translation>
    </message>
    <message>
        <source>No – draw a token</source>
        <translation>Hayır – sıra numarası al</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Yardıma ihtiyacım var</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Services before</source>
        <translation>Önceki işlemler</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Diğer işlemler</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Kayıt</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>E-postanızda yazar, örneğin %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Randevu numaranız</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Yazılan: %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Sonuncuyu sil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Numarayı oku</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>Bir kişi az</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Bir kişi fazla</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Sonuncuyu sil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>QR kodunuzu okuyucunun altına tutun</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>Okuyucu çalışmıyor</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Numarayı yaz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>En çok %n işlem seçebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Bekleme süresi: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>Lütfen hazır bulundurun: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Ücret: %1</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Basamaksız</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Print the token</source>
        <translation>Sıra numarasını yazdır</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Lütfen personel numarasını girin.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Yalnızca personel için</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Yazılan: %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Deneme fişi yazdır</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Daha fazla süre ister misiniz?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>Sayfa %n saniye sonra kapanacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Evet, daha fazla süre</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>Hayır, bitirdim</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Tekrar oku</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Daha alçak</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Daha yüksek</translation>
    </message>
</context>
</TS>
