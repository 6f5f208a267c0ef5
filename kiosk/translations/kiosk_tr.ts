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
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>saat {time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}, saat {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>saat {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>{day}, saat {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>saat {time} itibarıyla</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>{day}, saat {time} itibarıyla</translation>
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
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık {low}–%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>Bunun için henüz açık gişe yok.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>Numaraları {since} çağırıyoruz.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>gişede yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
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
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Numarayı yazın</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>Numara e-postanızda yazıyor.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Yeniden seçin</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Sıra numarası alın</translation>
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
        <source>Only: {service}</source>
        <translation>Yalnızca: {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>Numaranızı ekrandan ve hoparlörden çağırıyoruz.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Lütfen hazır bulundurun:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Deneme fişi</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Randevunuz: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Çağrıyı kaçırdınız mı? Kodun fotoğrafını burada gösterin.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Çağrıyı kaçırdınız mı? Bu fişi girişte yeniden gösterin.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Sizden önce: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Bekleme süresi: {wait}</translation>
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
        <source>This terminal is out of service.</source>
        <translation>Bu cihaz şu anda hizmet dışı.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Lütfen danışmaya gidin.
Randevunuz geçerlidir.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>Numaranız çağrıldı.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>Yeniden sıradasınız.</translation>
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
        <translation>Bu sizin numaranız.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>Yazıcı şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Lütfen kodun fotoğrafını çekin. Telefonunuz yoksa numaranızı aklınızda tutun.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Lütfen numaranızı aklınızda tutun.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Randevunuz {slot_at} idi. Numaranızı yine de çağıracağız.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Ekrana bakın ve dinleyin.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Lütfen şimdi buraya gidin: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Lütfen burada bekleyin: {area}</translation>
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
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>Numaranızı çağırdık ama burada değildiniz. Yeniden çağıracağız.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>Sizi basamaksız bir gişeye çağıracağız.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>Çok erken geldiniz.</translation>
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
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Randevunuz: {slot}.
Lütfen o zaman yeniden gelin.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Randevunuz: {slot}.
{since} kaydolabilirsiniz.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Randevunuz:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>Üzgünüz. Size e-posta gönderdik.
Yine de bugün gelebilirsiniz.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>Bu bir telefon randevusu.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>Sizi {slot_at} telefonla arayacağız.
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
        <source>No more numbers are given out today.</source>
        <translation>Bugün başka sıra numarası verilmeyecek.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
Randevunuz varsa kaydolabilirsiniz.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Bugün başka sıra numarası yok</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>Şu anda sıra numarası verilmiyor.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>{since} yeni sıra numarası verilecek.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>{since} yeni sıra numarası verilecek.
Randevu da alabilirsiniz.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>Yalnızca randevuyla</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>Tüm sıra numaraları verildi.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Lütfen başka bir gün gelin. Ya da randevu alın.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>Tüm sıra numaraları verildi</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>Buradaki hiçbir gişe bunu yapamıyor.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Lütfen yeniden seçin ya da danışmaya sorun.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>Bunun için bugün yeterli zaman kalmadı.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Bugün yeterli zaman kalmadı</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>Bugün boş yer kalmadı.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>Size sıra gelmeden kapanıyoruz.
Lütfen başka bir gün gelin.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>Size sıra gelmeden kapanıyoruz.
{since} yeni sıra numarası verilecek.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>Bugün boş yer kalmadı</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Hangi işlemi yaptırmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Lütfen en az bir işlem seçin.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>Tek seferde çok fazla işlem seçtiniz.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Lütfen daha az işlem seçin.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>Bu işlem burada yapılmıyor.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Lütfen başka bir işlem seçin.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Şu anda bekleyen çok kişi var.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Bugün her zamankinden az personel çalışıyor.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>Bugün personel toplantısı var.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>Teknik bir arıza var.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>Binada acil bir durum var.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Randevu listemiz güncel değil.
Lütfen sıra numarası alın. Size yardımcı olacağız.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>Bugün hâlâ mümkün olan:</translation>
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
        <source>We cannot find this appointment yet.</source>
        <translation>Bu randevuyu henüz bulamıyoruz.</translation>
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
        <translation>İşlem yapılamadı.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Lütfen danışmaya sorun.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>En fazla %n işlem seçebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Basamaksız</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>yazıldı</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Numara çok uzun.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Aşağı yön tuşu: ileri. Yukarı yön tuşu: geri. Tamam tuşu: seç.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Konuşma tuşu: yeniden dinle ya da durdur. Ayar tuşu: dil ve görünüm.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Sayfanın başı.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Sayfanın sonu.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Ses düzeyi: yüzde {percent}</translation>
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
    <message>
        <source>Without a reason</source>
        <translation>Neden belirtmeden</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Neden? Ziyaretçiler bunu okuyacak.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Yeniden sıra numarası veriliyor.</translation>
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
        <source>OK</source>
        <translation>Sorun yok</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Mevcut değil</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Durum bilinmiyor</translation>
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
        <source>Another device</source>
        <translation>Başka bir cihaz</translation>
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
        <source>It does not work. Tell the administrator.</source>
        <translation>Çalışmıyor. Yöneticiye haber verin.</translation>
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
        <source>Please have ready: {documents}</source>
        <translation>Lütfen hazır bulundurun: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Ücret: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Yazı boyutu: yüzde {percent}</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>Yüksek kontrast açık.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>Yüksek kontrast kapalı.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>Düğmeler artık daha aşağıda.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>Düğmeler yeniden yukarıda.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · {since} yeni sıra numarası verilir</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>Bugün %n sıra numarası kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>%n saniyeniz var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Arka arkaya çok sayıda numara girildi.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>Kodunuzu şimdi gösterebilirsiniz.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>Bu numarayı daha önce çağırdık.</translation>
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
        <source>This device does not know the time.</source>
        <translation>Bu cihaz saati bilmiyor.</translation>
    </message>
    <message>
        <source>Chosen: {services}</source>
        <translation>Seçilen: {services}</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyük</translation>
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
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>Numaranızın kodu, fotoğraf için</translation>
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
        <translation>Tekrar yazdırın</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Belge listesini yazdırın</translation>
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
        <source>Please check in here. Then you will be called.</source>
        <translation>Lütfen burada kaydolun. Sonra numaranız çağrılacak.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>Açılış: %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Şu anda kapalıyız.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>E-postanızdaki kodu kameranın önünde tutun. Hiçbir tuşa basmanıza gerek yok.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Kamera şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>Hayır – sıra numarası alın</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Evet – QR kodu gösterin</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>E-postanızdaki numara</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Evet – numarayı yazın</translation>
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
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
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
        <translation>E-postanızda yazıyor, örneğin %1.</translation>
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
        <translation>Sonuncuyu silin</translation>
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
        <translation>Numarayı dinleyin</translation>
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
        <translation>Sonuncuyu silin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Çok fazla yanlış numara. %n saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Lütfen personel numarasını girin.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>QR kodunuzu kameranın önünde tutun</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>Kamera şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Numarayı yazın</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>En fazla %n işlem seçebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Hangi işlemi yaptırmak istiyorsunuz?</translation>
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
        <source>Other topics</source>
        <translation>Diğer konular</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Sıra numarasını yazdırın</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
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
        <source>Numbers again</source>
        <translation>Yeniden sıra numarası verin</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Sıra numarası vermeyin</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Deneme fişi yazdırın</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden kontrol edin</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Yeniden başlatın</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapatın</translation>
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
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>En fazla %n işlem seçebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konu nedir?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Sıra numarasını yazdırın</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Tekrar dinleyin</translation>
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
