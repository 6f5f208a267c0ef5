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
        <source>%1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 at %2</translation>
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
        <source>about %1 to %n minute(s)</source>
        <translation>
            <numerusform>about %1 to %n minute</numerusform>
            <numerusform>about %1 to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
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
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Draw a token</source>
        <translation>Draw a token</translation>
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
        <source>I need help</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>Somebody will come to you.</source>
        <translation>Somebody will come to you.</translation>
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
    <message numerus="yes">
        <source>Before you: %n</source>
        <translation>
            <numerusform>Before you: %n</numerusform>
            <numerusform>Before you: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wait: %1</translation>
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
        <source>Many numbers were typed, one after the other.</source>
        <translation>Many numbers were typed, one after the other.</translation>
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
        <source>You can show your code now.</source>
        <translation>You can show your code now.</translation>
    </message>
    <message>
        <source>This device is having a break.</source>
        <translation>This device is having a break.</translation>
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
        <source>We have called this number already.</source>
        <translation>We have called this number already.</translation>
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
        <source>Appointment: %1</source>
        <translation>Appointment: %1</translation>
    </message>
    <message>
        <source>Please go here now: %1</source>
        <translation>Please go here now: %1</translation>
    </message>
    <message>
        <source>Please wait here: %1</source>
        <translation>Please wait here: %1</translation>
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
        <source>The printer is not working. Please remember your number.</source>
        <translation>The printer is not working. Please remember your number.</translation>
    </message>
    <message>
        <source>Please remember the number or take a photo.</source>
        <translation>Please remember the number or take a photo.</translation>
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
        <source>You are a little late. We will still call you.</source>
        <translation>You are a little late. We will still call you.</translation>
    </message>
    <message>
        <source>Watch the screen and listen. We will call your number.</source>
        <translation>Watch the screen and listen. We will call your number.</translation>
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
        <source>You are too early.</source>
        <translation>You are too early.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
Please come back then.</source>
        <translation>Your appointment is at {slot}.
Please come back then.</translation>
    </message>
    <message>
        <source>Your appointment is at {slot}.
You can check in from {at}.</source>
        <translation>Your appointment is at {slot}.
You can check in from {at}.</translation>
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
        <source>Your appointment is:
{at}.</source>
        <translation>Your appointment is:
{at}.</translation>
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
        <source>We are sorry. We wrote you an e-mail.
You can still come today.</source>
        <translation>We are sorry. We wrote you an e-mail.
You can still come today.</translation>
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
        <source>We will call you by phone.</source>
        <translation>We will call you by phone.</translation>
    </message>
    <message>
        <source>Your appointment is a phone call at {slot}.
You need not wait here.</source>
        <translation>Your appointment is a phone call at {slot}.
You need not wait here.</translation>
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
        <source>There are no more tokens.</source>
        <translation>There are no more tokens.</translation>
    </message>
    <message>
        <source>Too many people are waiting today.
With an appointment you can check in.</source>
        <translation>Too many people are waiting today.
With an appointment you can check in.</translation>
    </message>
    <message>
        <source>Too many people are waiting.
Tokens again: {at}.</source>
        <translation>Too many people are waiting.
Tokens again: {at}.</translation>
    </message>
    <message>
        <source>No more tokens</source>
        <translation>No more tokens</translation>
    </message>
    <message>
        <source>There are no tokens now.</source>
        <translation>There are no tokens now.</translation>
    </message>
    <message>
        <source>Tokens again:
{at}.</source>
        <translation>Tokens again:
{at}.</translation>
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
        <source>Without an appointment:
{at}.
You can also book an appointment.</source>
        <translation>Without an appointment:
{at}.
You can also book an appointment.</translation>
    </message>
    <message>
        <source>Today with an appointment only</source>
        <translation>Today with an appointment only</translation>
    </message>
    <message>
        <source>All tokens have been taken.</source>
        <translation>All tokens have been taken.</translation>
    </message>
    <message>
        <source>There are no more today.
Please come on another day, or book online.</source>
        <translation>There are no more today.
Please come on another day, or book online.</translation>
    </message>
    <message>
        <source>There will be new tokens:
{at}.</source>
        <translation>There will be new tokens:
{at}.</translation>
    </message>
    <message>
        <source>All tokens have been taken</source>
        <translation>All tokens have been taken</translation>
    </message>
    <message>
        <source>Today is full.</source>
        <translation>Today is full.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Please come on another day.</source>
        <translation>Your turn would come after closing time.
Please come on another day.</translation>
    </message>
    <message>
        <source>Your turn would come after closing time.
Tokens again: {at}.</source>
        <translation>Your turn would come after closing time.
Tokens again: {at}.</translation>
    </message>
    <message>
        <source>Today is full</source>
        <translation>Today is full</translation>
    </message>
    <message>
        <source>This device does not know the time.</source>
        <translation>This device does not know the time.</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>What did you come for?</translation>
    </message>
    <message>
        <source>Please choose at least one thing.</source>
        <translation>Please choose at least one thing.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>That is too much at once.</translation>
    </message>
    <message>
        <source>Please choose fewer things.</source>
        <translation>Please choose fewer things.</translation>
    </message>
    <message>
        <source>We do not offer this here.</source>
        <translation>We do not offer this here.</translation>
    </message>
    <message>
        <source>Please choose something else.</source>
        <translation>Please choose something else.</translation>
    </message>
    <message>
        <source>We cannot find this appointment yet.</source>
        <translation>We cannot find this appointment yet.</translation>
    </message>
    <message>
        <source>Our list of appointments is out of date.
Please draw a token. We will help.</source>
        <translation>Our list of appointments is out of date.
Please draw a token. We will help.</translation>
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
    <message>
        <source>%1 · Tokens again: %2</source>
        <translation>%1 · Tokens again: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left today</source>
        <translation>
            <numerusform>%n token left today</numerusform>
            <numerusform>%n tokens left today</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free counter</source>
        <translation>Step-free counter</translation>
    </message>
    <message>
        <source>Arrow keys: move. OK key: choose. Speech key: read again or stop.</source>
        <translation>Arrow keys: move. OK key: choose. Speech key: read again or stop.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Nothing is typed yet.</translation>
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
        <source>It works.</source>
        <translation>It works.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>There is none.</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>It does not say.</translation>
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
        <source>It does not work: %1</source>
        <translation>It does not work: %1</translation>
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
        <source>We open: %1</source>
        <translation>We open: %1</translation>
    </message>
    <message>
        <source>Please check in here. Then you will be called.</source>
        <translation>Please check in here. Then you will be called.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>We are closed now.</translation>
    </message>
    <message>
        <source>Hello.
Do you have an appointment?</source>
        <translation>Hello.
Do you have an appointment?</translation>
    </message>
    <message>
        <source>Hold the code from your e-mail under the reader. You need not press anything.</source>
        <translation>Hold the code from your e-mail under the reader. You need not press anything.</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>The reader is not working</translation>
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
        <source>No – draw a token</source>
        <translation>No – draw a token</translation>
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
        <source>Services before</source>
        <translation>Services before</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>More services</translation>
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
    <name>ScanPage</name>
    <message>
        <source>Hold your QR code under the reader</source>
        <translation>Hold your QR code under the reader</translation>
    </message>
    <message>
        <source>The reader is not working</source>
        <translation>The reader is not working</translation>
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
        <source>You can choose up to %n thing(s).</source>
        <translation>
            <numerusform>You can choose %n thing.</numerusform>
            <numerusform>You can choose up to %n things.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>What did you come for?</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wait: %1</translation>
    </message>
    <message>
        <source>Please have ready: %1</source>
        <translation>Please have ready: %1</translation>
    </message>
    <message>
        <source>Fees: %1</source>
        <translation>Fees: %1</translation>
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
        <source>Print the token</source>
        <translation>Print the token</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Please type the number for staff.</source>
        <translation>Please type the number for staff.</translation>
    </message>
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
