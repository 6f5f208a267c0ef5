<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>about %n minute(s) at the counter</source>
        <translation>
            <numerusform>about %n minute at the counter</numerusform>
            <numerusform>about %n minutes at the counter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 centimetres away.</source>
        <translation>Hold the code 10 to 20 centimetres away.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Come a little closer.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Hold it still.</translation>
    </message>
    <message>
        <source>Make the screen of your phone brighter.</source>
        <translation>Make the screen of your phone brighter.</translation>
    </message>
    <message>
        <source>Please type the number instead.</source>
        <translation>Please type the number instead.</translation>
    </message>
    <message>
        <source>{time}</source>
        <comment>a time of day</comment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as of Qt&apos;s QLocale</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day, a time of day, after a colon</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <comment>a time of day, within a sentence</comment>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <comment>a day, a time of day, within a sentence</comment>
        <translation>on {day} at {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <comment>a time of day, from which on</comment>
        <translation>from {time}</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <comment>a day, a time of day, from which on</comment>
        <translation>from {day}, {time}</translation>
    </message>
    <message>
        <source>less than 5 minutes</source>
        <translation>less than 5 minutes</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>up to %n minute</numerusform>
            <numerusform>up to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {low} to %n minute(s)</source>
        <translation>
            <numerusform>about {low} to %n minute</numerusform>
            <numerusform>about {low} to %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter is open for this yet.</source>
        <translation>No counter is open for this yet.</translation>
    </message>
    <message>
        <source>We call numbers {since}.</source>
        <comment>from a time on</comment>
        <translation>We call numbers {since}.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Type the number</translation>
    </message>
    <message>
        <source>The number is in your e-mail.</source>
        <translation>The number is in your e-mail.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Somebody will come to you.</translation>
    </message>
    <message>
        <source>Only: {service}</source>
        <translation>Only: {service}</translation>
    </message>
    <message>
        <source>We call your number on the screen and by loudspeaker.</source>
        <translation>We call your number on the screen and by loudspeaker.</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Please have ready:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Test slip</translation>
    </message>
    <message>
        <source>Your appointment: {slot}</source>
        <translation>Your appointment: {slot}</translation>
    </message>
    <message>
        <source>Did you miss the call? Show the photo of the code here again.</source>
        <translation>Did you miss the call? Show the photo of the code here again.</translation>
    </message>
    <message>
        <source>Did you miss the call? Show this slip at the entrance again.</source>
        <translation>Did you miss the call? Show this slip at the entrance again.</translation>
    </message>
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Before you: %n</numerusform>
            <numerusform>Before you: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Wait: {wait}</translation>
    </message>
    <message>
        <source>We have been told.</source>
        <translation>We have been told.</translation>
    </message>
    <message>
        <source>Somebody will come to you. Please wait here for a moment.</source>
        <translation>Somebody will come to you. Please wait here for a moment.</translation>
    </message>
    <message>
        <source>Too many wrong numbers.</source>
        <translation>Too many wrong numbers.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is out of service.</source>
        <translation>This terminal is out of service.</translation>
    </message>
    <message>
        <source>Please go to the information desk.
Your appointment is safe.</source>
        <translation>Please go to the information desk.
Your appointment is safe.</translation>
    </message>
    <message>
        <source>You have been called.</source>
        <translation>You have been called.</translation>
    </message>
    <message>
        <source>You are waiting again.</source>
        <translation>You are waiting again.</translation>
    </message>
    <message>
        <source>You are already checked in.</source>
        <translation>You are already checked in.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>You are checked in.</translation>
    </message>
    <message>
        <source>This is your number.</source>
        <translation>This is your number.</translation>
    </message>
    <message>
        <source>The printer is not working.</source>
        <translation>The printer is not working.</translation>
    </message>
    <message>
        <source>Please take a photo of the code. Without a phone, remember your number.</source>
        <translation>Please take a photo of the code. Without a phone, remember your number.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Please remember your number.</translation>
    </message>
    <message>
        <source>Your appointment was {slot_at}. We will still call you.</source>
        <comment>at a time</comment>
        <translation>Your appointment was {slot_at}. We will still call you.</translation>
    </message>
    <message>
        <source>Watch the screen and listen.</source>
        <translation>Watch the screen and listen.</translation>
    </message>
    <message>
        <source>Please go here now: {counter}</source>
        <translation>Please go here now: {counter}</translation>
    </message>
    <message>
        <source>Please wait here: {area}</source>
        <translation>Please wait here: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Your slip is being printed.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Please take your slip.</translation>
    </message>
    <message>
        <source>We called you, but you were not there. We will call you again.</source>
        <translation>We called you, but you were not there. We will call you again.</translation>
    </message>
    <message>
        <source>We will call you to a counter without steps.</source>
        <translation>We will call you to a counter without steps.</translation>
    </message>
    <message>
        <source>You are too early.</source>
        <translation>You are too early.</translation>
    </message>
    <message>
        <source>Your appointment is not today.</source>
        <translation>Your appointment is not today.</translation>
    </message>
    <message>
        <source>Your appointment is on another day.</source>
        <translation>Your appointment is on another day.</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>This appointment was cancelled.</translation>
    </message>
    <message>
        <source>It was cancelled with the link in your e-mail.
You can still come today.</source>
        <translation>It was cancelled with the link in your e-mail.
You can still come today.</translation>
    </message>
    <message>
        <source>We had to cancel this appointment.</source>
        <translation>We had to cancel this appointment.</translation>
    </message>
    <message>
        <source>Your appointment is in another building.</source>
        <translation>Your appointment is in another building.</translation>
    </message>
    <message>
        <source>Please go there:
{place}</source>
        <translation>Please go there:
{place}</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
Please come back then.</source>
        <translation>Your appointment: {slot}.
Please come back then.</translation>
    </message>
    <message>
        <source>Your appointment: {slot}.
You can check in {since}.</source>
        <translation>Your appointment: {slot}.
You can check in {since}.</translation>
    </message>
    <message>
        <source>Your appointment:
{at}.</source>
        <translation>Your appointment:
{at}.</translation>
    </message>
    <message>
        <source>We are sorry. We have e-mailed you.
You can still come today.</source>
        <translation>We are sorry. We have e-mailed you.
You can still come today.</translation>
    </message>
    <message>
        <source>This is an appointment by phone.</source>
        <translation>This is an appointment by phone.</translation>
    </message>
    <message>
        <source>We will call you {slot_at}.
No need to wait here.</source>
        <translation>We will call you {slot_at}.
No need to wait here.</translation>
    </message>
    <message>
        <source>We cannot find this appointment.</source>
        <translation>We cannot find this appointment.</translation>
    </message>
    <message>
        <source>Please compare the number with your e-mail.</source>
        <translation>Please compare the number with your e-mail.</translation>
    </message>
    <message>
        <source>This number is no longer valid.</source>
        <translation>This number is no longer valid.</translation>
    </message>
    <message>
        <source>It will not be called again today.</source>
        <translation>It will not be called again today.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We are closed now.</translation>
    </message>
    <message>
        <source>Please come back when we are open.</source>
        <translation>Please come back when we are open.</translation>
    </message>
    <message>
        <source>We open again:
{at}.</source>
        <translation>We open again:
{at}.</translation>
    </message>
    <message>
        <source>No more numbers are given out today.</source>
        <translation>No more numbers are given out today.</translation>
    </message>
    <message>
        <source>{reason}
With an appointment you can check in.</source>
        <translation>{reason}
With an appointment you can check in.</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>No more numbers today</translation>
    </message>
    <message>
        <source>No numbers are given out now.</source>
        <translation>No numbers are given out now.</translation>
    </message>
    <message>
        <source>New numbers {since}.</source>
        <translation>New numbers {since}.</translation>
    </message>
    <message>
        <source>New numbers {since}.
You can also book an appointment.</source>
        <translation>New numbers {since}.
You can also book an appointment.</translation>
    </message>
    <message>
        <source>With an appointment only</source>
        <translation>With an appointment only</translation>
    </message>
    <message>
        <source>All numbers have been taken.</source>
        <translation>All numbers have been taken.</translation>
    </message>
    <message>
        <source>Please come on another day. Or book an appointment.</source>
        <translation>Please come on another day. Or book an appointment.</translation>
    </message>
    <message>
        <source>All numbers have been taken</source>
        <translation>All numbers have been taken</translation>
    </message>
    <message>
        <source>No counter here can do this.</source>
        <translation>No counter here can do this.</translation>
    </message>
    <message>
        <source>Please choose again, or ask at the information desk.</source>
        <translation>Please choose again, or ask at the information desk.</translation>
    </message>
    <message>
        <source>There is not enough time left for this today.</source>
        <translation>There is not enough time left for this today.</translation>
    </message>
    <message>
        <source>Not enough time left today</source>
        <translation>Not enough time left today</translation>
    </message>
    <message>
        <source>No places are left today.</source>
        <translation>No places are left today.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
Please come on another day.</source>
        <translation>We close before it would be your turn.
Please come on another day.</translation>
    </message>
    <message>
        <source>We close before it would be your turn.
New numbers {since}.</source>
        <translation>We close before it would be your turn.
New numbers {since}.</translation>
    </message>
    <message>
        <source>No places are left today</source>
        <translation>No places are left today</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>What can we do for you?</translation>
    </message>
    <message>
        <source>Please choose at least one service.</source>
        <translation>Please choose at least one service.</translation>
    </message>
    <message>
        <source>These are too many services at once.</source>
        <translation>These are too many services at once.</translation>
    </message>
    <message>
        <source>Please choose fewer services.</source>
        <translation>Please choose fewer services.</translation>
    </message>
    <message>
        <source>We do not offer this service here.</source>
        <translation>We do not offer this service here.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Please choose another service.</translation>
    </message>
    <message>
        <source>Too many people are waiting already.</source>
        <translation>Too many people are waiting already.</translation>
    </message>
    <message>
        <source>Fewer of us are at work today than usual.</source>
        <translation>Fewer of us are at work today than usual.</translation>
    </message>
    <message>
        <source>There is a staff meeting today.</source>
        <translation>There is a staff meeting today.</translation>
    </message>
    <message>
        <source>There is a technical fault.</source>
        <translation>There is a technical fault.</translation>
    </message>
    <message>
        <source>There is an emergency in the building.</source>
        <translation>There is an emergency in the building.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please take a number. We will help.</source>
        <translation>Our list of appointments is out of date.
Please take a number. We will help.</translation>
    </message>
    <message>
        <source>This is still possible today:</source>
        <translation>This is still possible today:</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>Today with an appointment only.</source>
        <translation>Today with an appointment only.</translation>
    </message>
    <message>
        <source>You can book an appointment online or by phone.</source>
        <translation>You can book an appointment online or by phone.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>We cannot find this appointment yet.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>We do not know this code.</translation>
    </message>
    <message>
        <source>Please show the code from our e-mail.
Or type the number.</source>
        <translation>Please show the code from our e-mail.
Or type the number.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Please ask at the information desk.</source>
        <translation>Please ask at the information desk.</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>You can choose %n service.</numerusform>
            <numerusform>You can choose up to %n services.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Step-free counter</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>The number is too long.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Nothing is typed yet.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Down arrow: next. Up arrow: back. OK key: choose.</source>
        <translation>Down arrow: next. Up arrow: back. OK key: choose.</translation>
    </message>
    <message>
        <source>Speech key: read again or stop. Settings key: language and display.</source>
        <translation>Speech key: read again or stop. Settings key: language and display.</translation>
    </message>
    <message>
        <source>Beginning of the page.</source>
        <translation>Beginning of the page.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>End of the page.</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Volume: {percent} percent</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>The test slip has been printed.</source>
        <translation>The test slip has been printed.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Without a reason</translation>
    </message>
    <message>
        <source>Why? Visitors will read it.</source>
        <translation>Why? Visitors will read it.</translation>
    </message>
    <message>
        <source>Numbers are given out again.</source>
        <translation>Numbers are given out again.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong numbers. Try again in %n second.</numerusform>
            <numerusform>Too many wrong numbers. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is wrong.</source>
        <translation>This number is wrong.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Not installed</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>No status</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>The paper is nearly used up.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Hand scanner</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Another device</translation>
    </message>
    <message>
        <source>The paper is used up. Put in a new roll.</source>
        <translation>The paper is used up. Put in a new roll.</translation>
    </message>
    <message>
        <source>The cover is open. Close it until it clicks.</source>
        <translation>The cover is open. Close it until it clicks.</translation>
    </message>
    <message>
        <source>Paper is jammed. Switch it off, take the paper out, switch it on.</source>
        <translation>Paper is jammed. Switch it off, take the paper out, switch it on.</translation>
    </message>
    <message>
        <source>It reports a fault. Wait a moment, then switch it off and on.</source>
        <translation>It reports a fault. Wait a moment, then switch it off and on.</translation>
    </message>
    <message>
        <source>It is set to offline. Press its paper button once.</source>
        <translation>It is set to offline. Press its paper button once.</translation>
    </message>
    <message>
        <source>No answer. Switch it off and on.</source>
        <translation>No answer. Switch it off and on.</translation>
    </message>
    <message>
        <source>Not found. Check cable and power.</source>
        <translation>Not found. Check cable and power.</translation>
    </message>
    <message>
        <source>It does not work. Tell the administrator.</source>
        <translation>It does not work. Tell the administrator.</translation>
    </message>
    <message>
        <source>The terminal may not use it. Tell the administrator.</source>
        <translation>The terminal may not use it. Tell the administrator.</translation>
    </message>
    <message>
        <source>Still printing. Wait a moment.</source>
        <translation>Still printing. Wait a moment.</translation>
    </message>
    <message>
        <source>The picture stands still. Pull its plug and put it back.</source>
        <translation>The picture stands still. Pull its plug and put it back.</translation>
    </message>
    <message>
        <source>The picture is black. Clean the lens.</source>
        <translation>The picture is black. Clean the lens.</translation>
    </message>
    <message>
        <source>No loudspeaker. Check cable and volume.</source>
        <translation>No loudspeaker. Check cable and volume.</translation>
    </message>
    <message>
        <source>The loudspeaker is turned down. Turn it up.</source>
        <translation>The loudspeaker is turned down. Turn it up.</translation>
    </message>
    <message>
        <source>The voice is missing. Tell the administrator.</source>
        <translation>The voice is missing. Tell the administrator.</translation>
    </message>
    <message>
        <source>Please have ready: {documents}</source>
        <translation>Please have ready: {documents}</translation>
    </message>
    <message>
        <source>Fees: {fees}</source>
        <translation>Fees: {fees}</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Text size: {percent} percent</translation>
    </message>
    <message>
        <source>High contrast is on.</source>
        <translation>High contrast is on.</translation>
    </message>
    <message>
        <source>High contrast is off.</source>
        <translation>High contrast is off.</translation>
    </message>
    <message>
        <source>The buttons are lower now.</source>
        <translation>The buttons are lower now.</translation>
    </message>
    <message>
        <source>The buttons are higher again.</source>
        <translation>The buttons are higher again.</translation>
    </message>
    <message>
        <source>{reason} · New numbers {since}</source>
        <comment>from a time on</comment>
        <translation>{reason} · New numbers {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left today</source>
        <translation>
            <numerusform>%n number left today</numerusform>
            <numerusform>%n numbers left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n second(s).</source>
        <translation>
            <numerusform>You have %n second.</numerusform>
            <numerusform>You have %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many numbers were typed, one after the other.</source>
        <translation>Many numbers were typed, one after the other.</translation>
    </message>
    <message>
        <source>You can show your code now.</source>
        <translation>You can show your code now.</translation>
    </message>
    <message>
        <source>We have called this number already.</source>
        <translation>We have called this number already.</translation>
    </message>
    <message>
        <source>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</source>
        <translation>Please show your code or your slip here. Then we will call you again. Or ask at the information desk.</translation>
    </message>
    <message>
        <source>Do you need a new slip? Please show your code here. Or ask at the information desk.</source>
        <translation>Do you need a new slip? Please show your code here. Or ask at the information desk.</translation>
    </message>
    <message>
        <source>This appointment is over.</source>
        <translation>This appointment is over.</translation>
    </message>
    <message>
        <source>It was on an earlier day.
You can still come today.</source>
        <translation>It was on an earlier day.
You can still come today.</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>This device does not know the time.</translation>
    </message>
</context>
<context>
    <name>AidBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Done (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>The page closes in %n second.</numerusform>
            <numerusform>The page closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The code of your number, for a photo</source>
        <translation>The code of your number, for a photo</translation>
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
        <translation>Your number: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print the list of documents</source>
        <translation>Print the list of documents</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Step-free counter</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>It is %1</source>
        <translation>It is %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Please check in here. Then you will be called.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <translation>We open %1.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We are closed now.</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail in front of the camera. No need to press anything.</source>
        <translation>Hold the code from your e-mail in front of the camera. No need to press anything.</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>The camera is not working at the moment</translation>
    </message>
    <message>
        <source>No – take a number</source>
        <translation>No – take a number</translation>
    </message>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Hello.
Do you have an appointment?</translation>
    </message>
    <message>
        <source>Yes – show the QR code</source>
        <translation>Yes – show the QR code</translation>
    </message>
    <message>
        <source>The ticket number in your e-mail</source>
        <translation>The ticket number in your e-mail</translation>
    </message>
    <message>
        <source>Yes – type the number</source>
        <translation>Yes – type the number</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>I need help</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LeafRow</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>It is in your e-mail, for example %1.</source>
        <translation>It is in your e-mail, for example %1.</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Your ticket number</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Typed so far: %n character</numerusform>
            <numerusform>Typed so far: %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>Delete the last one</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Say the number</source>
        <translation>Say the number</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
</context>
<context>
    <name>PersonsRow</name>
    <message>
        <source>One person less</source>
        <translation>One person less</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>One person more</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete the last one</source>
        <translation>Delete the last one</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message numerus="yes">
        <source>Too many wrong numbers. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong numbers. Try again in %n second.</numerusform>
            <numerusform>Too many wrong numbers. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Please type the number for staff.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code in front of the camera</source>
        <translation>Hold your QR code in front of the camera</translation>
    </message>
    <message>
        <source>The camera is not working at the moment</source>
        <translation>The camera is not working at the moment</translation>
    </message>
    <message>
        <source>The picture of the camera</source>
        <translation>The picture of the camera</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Type the number</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>You can choose up to %n service(s).</source>
        <translation>
            <numerusform>You can choose %n service.</numerusform>
            <numerusform>You can choose up to %n services.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>What can we do for you?</translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Step-free counter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Print the number</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff only</source>
        <translation>For staff only</translation>
    </message>
    <message numerus="yes">
        <source>Typed so far: %n character(s)</source>
        <translation>
            <numerusform>Typed so far: %n character</numerusform>
            <numerusform>Typed so far: %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers again</source>
        <translation>Numbers again</translation>
    </message>
    <message>
        <source>Stop the numbers</source>
        <translation>Stop the numbers</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Print a test slip</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Do you need more time?</translation>
    </message>
    <message numerus="yes">
        <source>The page closes in %n second(s).</source>
        <translation>
            <numerusform>The page closes in %n second.</numerusform>
            <numerusform>The page closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Yes, more time</translation>
    </message>
    <message>
        <source>No, I am done</source>
        <translation>No, I am done</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
</TS>
