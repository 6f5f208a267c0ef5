<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the call</source>
        <translation>the call</translation>
    </message>
    <message>
        <source>the second call</source>
        <translation>the second call</translation>
    </message>
    <message>
        <source>“is there”</source>
        <translation>“is there”</translation>
    </message>
    <message>
        <source>“finished”</source>
        <translation>“finished”</translation>
    </message>
    <message>
        <source>“no-show”</source>
        <translation>“no-show”</translation>
    </message>
    <message>
        <source>“parked”</source>
        <translation>“parked”</translation>
    </message>
    <message>
        <source>the transfer</source>
        <translation>the transfer</translation>
    </message>
    <message>
        <source>“withdrawn”</source>
        <translation>“withdrawn”</translation>
    </message>
    <message>
        <source>“back in the queue”</source>
        <translation>“back in the queue”</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>the mark</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>Nobody is waiting for this counter.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Finish and next</translation>
    </message>
    <message>
        <source>Press as soon as {number} is at your counter.</source>
        <translation>Press as soon as {number} is at your counter.</translation>
    </message>
    <message>
        <source>This calls nobody yet.</source>
        <translation>This calls nobody yet.</translation>
    </message>
    <message>
        <source>{number} is not there yet.</source>
        <translation>{number} is not there yet.</translation>
    </message>
    <message>
        <source>No-show and next</source>
        <translation>No-show and next</translation>
    </message>
    <message>
        <source>{number} · {why}</source>
        <translation>{number} · {why}</translation>
    </message>
    <message>
        <source>{number} is next.</source>
        <translation>{number} is next.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Is there</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Taken back: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Open counter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>Close counter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Bookings: no booking system</source>
        <translation>Bookings: no booking system</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Bookings: last read {time}</source>
        <translation>Bookings: last read {time}</translation>
    </message>
    <message>
        <source>New bookings may be missing. The visitor&apos;s confirmation counts.</source>
        <translation>New bookings may be missing. The visitor&apos;s confirmation counts.</translation>
    </message>
    <message>
        <source>Bookings: as of {time}</source>
        <translation>Bookings: as of {time}</translation>
    </message>
    <message>
        <source>Printer down since {time}</source>
        <translation>Printer down since {time}</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer ready</translation>
    </message>
    <message>
        <source>Please close the printer&apos;s cover.</source>
        <translation>Please close the printer&apos;s cover.</translation>
    </message>
    <message>
        <source>Please check its power and cable. Tell visitors their number meanwhile.</source>
        <translation>Please check its power and cable. Tell visitors their number meanwhile.</translation>
    </message>
    <message>
        <source>Paper is used up</source>
        <translation>Paper is used up</translation>
    </message>
    <message>
        <source>Paper runs low</source>
        <translation>Paper runs low</translation>
    </message>
    <message>
        <source>Please put in a new roll.</source>
        <translation>Please put in a new roll.</translation>
    </message>
    <message>
        <source>Enough paper</source>
        <translation>Enough paper</translation>
    </message>
    <message>
        <source>Camera down since {time}</source>
        <translation>Camera down since {time}</translation>
    </message>
    <message>
        <source>Visitors can type their number. Please check the cable.</source>
        <translation>Visitors can type their number. Please check the cable.</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Camera ready</translation>
    </message>
    <message>
        <source>Sound down since {time}</source>
        <translation>Sound down since {time}</translation>
    </message>
    <message>
        <source>Please call visitors by voice as well, and check the loudspeaker.</source>
        <translation>Please call visitors by voice as well, and check the loudspeaker.</translation>
    </message>
    <message>
        <source>Sound ready</source>
        <translation>Sound ready</translation>
    </message>
    <message>
        <source>Hand scanner down since {time}</source>
        <translation>Hand scanner down since {time}</translation>
    </message>
    <message>
        <source>Terminal does not speak since {time}</source>
        <translation>Terminal does not speak since {time}</translation>
    </message>
    <message>
        <source>Blind visitors need help at the entrance. Please check the loudspeaker.</source>
        <translation>Blind visitors need help at the entrance. Please check the loudspeaker.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>The connection is back.</translation>
    </message>
    <message>
        <source>The connection is back. “{action}” was not carried out.</source>
        <translation>The connection is back. “{action}” was not carried out.</translation>
    </message>
    <message>
        <source>The connection is back. “{action}” was carried out.</source>
        <translation>The connection is back. “{action}” was carried out.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>here for {span}</source>
        <translation>here for {span}</translation>
    </message>
    <message>
        <source>last called at {time}</source>
        <translation>last called at {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>checked in</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>call now</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <translation>{h} h {n} min</translation>
    </message>
    <message>
        <source>service no longer offered</source>
        <translation>service no longer offered</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>counter no longer there</source>
        <translation>counter no longer there</translation>
    </message>
    <message>
        <source>No booking · number taken at {time}</source>
        <translation>No booking · number taken at {time}</translation>
    </message>
    <message>
        <source>Booking {slot} · {punctuality}</source>
        <translation>Booking {slot} · {punctuality}</translation>
    </message>
    <message>
        <source>checked in on time</source>
        <translation>checked in on time</translation>
    </message>
    <message>
        <source>checked in at {time}</source>
        <translation>checked in at {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>only {counter}</source>
        <translation>only {counter}</translation>
    </message>
    <message>
        <source>planned: {span}</source>
        <translation>planned: {span}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>another language</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Nobody can call {number}.</source>
        <translation>Nobody can call {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can call %n numbers.</source>
        <translation>
            <numerusform>Nobody can call %n number.</numerusform>
            <numerusform>Nobody can call %n numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Call out of order</source>
        <translation>Call out of order</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Give out a number</source>
        <translation>Give out a number</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Please write the time like 10:30.</source>
        <translation>Please write the time like 10:30.</translation>
    </message>
    <message>
        <source>Booking by phone</source>
        <translation>Booking by phone</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>The terminal prints the slip of {number}.</source>
        <translation>The terminal prints the slip of {number}.</translation>
    </message>
    <message>
        <source>The list cannot be written to {file}.</source>
        <translation>The list cannot be written to {file}.</translation>
    </message>
    <message>
        <source>The list is ready to print: {file}</source>
        <translation>The list is ready to print: {file}</translation>
    </message>
    <message>
        <source>{number} is booked: {day}, {time}. Please tell this number.</source>
        <translation>{number} is booked: {day}, {time}. Please tell this number.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Number {number} is waiting.</source>
        <translation>Number {number} is waiting.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>This is not possible now.</translation>
    </message>
    <message>
        <source>It will be possible from {time}.</source>
        <translation>It will be possible from {time}.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>The counter is closed. Open it first.</translation>
    </message>
    <message>
        <source>Somebody is at the counter. Finish or park first.</source>
        <translation>Somebody is at the counter. Finish or park first.</translation>
    </message>
    <message>
        <source>Nobody is at the counter any more.</source>
        <translation>Nobody is at the counter any more.</translation>
    </message>
    <message>
        <source>The visitor was called and is not there yet. Please press “Is there” first.</source>
        <translation>The visitor was called and is not there yet. Please press “Is there” first.</translation>
    </message>
    <message>
        <source>Please call this visitor again first.</source>
        <translation>Please call this visitor again first.</translation>
    </message>
    <message>
        <source>This visitor needs a counter without steps.</source>
        <translation>This visitor needs a counter without steps.</translation>
    </message>
    <message>
        <source>Something had changed in the meantime. Nothing was done. Please look and press again.</source>
        <translation>Something had changed in the meantime. Nothing was done. Please look and press again.</translation>
    </message>
    <message>
        <source>This was already changed elsewhere. The window is now up to date.</source>
        <translation>This was already changed elsewhere. The window is now up to date.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This counter is not permitted to do that.</source>
        <translation>This counter is not permitted to do that.</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>The clock of the system may be wrong. Please tell the IT.</source>
        <translation>The clock of the system may be wrong. Please tell the IT.</translation>
    </message>
    <message>
        <source>Nobody has this number today.</source>
        <translation>Nobody has this number today.</translation>
    </message>
    <message>
        <source>This visitor is already checked in.</source>
        <translation>This visitor is already checked in.</translation>
    </message>
    <message>
        <source>This visitor was already here today.</source>
        <translation>This visitor was already here today.</translation>
    </message>
    <message>
        <source>It is too early to check in.</source>
        <translation>It is too early to check in.</translation>
    </message>
    <message>
        <source>The booking was for an earlier day.</source>
        <translation>The booking was for an earlier day.</translation>
    </message>
    <message>
        <source>The booking is for another day.</source>
        <translation>The booking is for another day.</translation>
    </message>
    <message>
        <source>The visitor cancelled this booking.</source>
        <translation>The visitor cancelled this booking.</translation>
    </message>
    <message>
        <source>The town hall cancelled this booking.</source>
        <translation>The town hall cancelled this booking.</translation>
    </message>
    <message>
        <source>The booking is for another building.</source>
        <translation>The booking is for another building.</translation>
    </message>
    <message>
        <source>This is a phone appointment.</source>
        <translation>This is a phone appointment.</translation>
    </message>
    <message>
        <source>The house is closed at that time.</source>
        <translation>The house is closed at that time.</translation>
    </message>
    <message>
        <source>No numbers are given out now: the team stopped it.</source>
        <translation>No numbers are given out now: the team stopped it.</translation>
    </message>
    <message>
        <source>No numbers are given out outside opening hours.</source>
        <translation>No numbers are given out outside opening hours.</translation>
    </message>
    <message>
        <source>Only visitors with a booking now.</source>
        <translation>Only visitors with a booking now.</translation>
    </message>
    <message>
        <source>All numbers for today have been given out.</source>
        <translation>All numbers for today have been given out.</translation>
    </message>
    <message>
        <source>No counter of the house offers this.</source>
        <translation>No counter of the house offers this.</translation>
    </message>
    <message>
        <source>This visit is too long for what is left of the day.</source>
        <translation>This visit is too long for what is left of the day.</translation>
    </message>
    <message>
        <source>The day is full: this visitor would not be served before closing.</source>
        <translation>The day is full: this visitor would not be served before closing.</translation>
    </message>
    <message>
        <source>Please choose a service.</source>
        <translation>Please choose a service.</translation>
    </message>
    <message>
        <source>These are too many services for one visit.</source>
        <translation>These are too many services for one visit.</translation>
    </message>
    <message>
        <source>If it is right, open your counter.</source>
        <translation>If it is right, open your counter.</translation>
    </message>
    <message>
        <source>If it is right, press “Pause” and then “Go on”.</source>
        <translation>If it is right, press “Pause” and then “Go on”.</translation>
    </message>
    <message>
        <source>If it is right, press “Go on”.</source>
        <translation>If it is right, press “Go on”.</translation>
    </message>
    <message>
        <source>The clock may be wrong: {day}, {time}. Nobody is given a number yet.</source>
        <translation>The clock may be wrong: {day}, {time}. Nobody is given a number yet.</translation>
    </message>
    <message>
        <source>If it is wrong, please tell the IT.</source>
        <translation>If it is wrong, please tell the IT.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a booking</source>
        <translation>
            <numerusform>%n with a booking</numerusform>
            <numerusform>%n with a booking</numerusform>
        </translation>
    </message>
    <message>
        <source>next booking {time}</source>
        <translation>next booking {time}</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors are still waiting in the house.</source>
        <translation>
            <numerusform>%n visitor is still waiting in the house.</numerusform>
            <numerusform>%n visitors are still waiting in the house.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other counter is open.</source>
        <translation>No other counter is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them no other open counter can call.</source>
        <translation>
            <numerusform>%n of them no other open counter can call.</numerusform>
            <numerusform>%n of them no other open counter can call.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other counters go on.</source>
        <translation>The other counters go on.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>I am going</translation>
    </message>
    <message>
        <source>No more numbers</source>
        <translation>No more numbers</translation>
    </message>
    <message>
        <source>Give out numbers again</source>
        <translation>Give out numbers again</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>More numbers</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Test call</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>End the day</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
    <message>
        <source>call {calls} of {needed}</source>
        <translation>call {calls} of {needed}</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>no-show is possible now</source>
        <translation>no-show is possible now</translation>
    </message>
    <message>
        <source>since {time} · {span}</source>
        <translation>since {time} · {span}</translation>
    </message>
    <message>
        <source>at {time} · {span}</source>
        <translation>at {time} · {span}</translation>
    </message>
    <message>
        <source>Phone appointment at {time}: {services}</source>
        <translation>Phone appointment at {time}: {services}</translation>
    </message>
    <message>
        <source>no counter for it is open</source>
        <translation>no counter for it is open</translation>
    </message>
    <message>
        <source>no counter for it</source>
        <translation>no counter for it</translation>
    </message>
    <message>
        <source>not open now</source>
        <translation>not open now</translation>
    </message>
    <message>
        <source>has steps</source>
        <translation>has steps</translation>
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
        <source>Without a reason</source>
        <translation>Without a reason</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Is there</source>
        <translation>Is there</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>Transfer …</translation>
    </message>
    <message>
        <source>Park …</source>
        <translation>Park …</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Open counter</translation>
    </message>
    <message>
        <source>Close counter …</source>
        <translation>Close counter …</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>somebody is waiting</source>
        <translation>somebody is waiting</translation>
    </message>
</context>
<context>
    <name>BookSheet</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Booking by phone</source>
        <translation>Booking by phone</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time, such as 10:30</source>
        <translation>Time, such as 10:30</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Needs a step-free counter</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Devices and bookings</source>
        <translation>Devices and bookings</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>Nobody is parked.</translation>
    </message>
    <message>
        <source>No bookings today.</source>
        <translation>No bookings today.</translation>
    </message>
    <message>
        <source>No phone appointments today.</source>
        <translation>No phone appointments today.</translation>
    </message>
    <message>
        <source>Everybody came who was called.</source>
        <translation>Everybody came who was called.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Search: service, time or number (Ctrl F)</source>
        <translation>Search: service, time or number (Ctrl F)</translation>
    </message>
    <message>
        <source>No booking has all these words.</source>
        <translation>No booking has all these words.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>goes first</source>
        <translation>goes first</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>step-free counters only</source>
        <translation>step-free counters only</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Needs a step-free counter</translation>
    </message>
    <message>
        <source>Reason (nothing about the person; erased in the evening)</source>
        <translation>Reason (nothing about the person; erased in the evening)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The database has not answered since %1. Your visitor stays on the screen. The window goes on by itself as soon as it answers.</source>
        <translation>The database has not answered since %1. Your visitor stays on the screen. The window goes on by itself as soon as it answers.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>I am going</translation>
    </message>
    <message>
        <source>Somebody at the terminal needs help.</source>
        <translation>Somebody at the terminal needs help.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>List for paper</source>
        <translation>List for paper</translation>
    </message>
    <message>
        <source>Team lead …</source>
        <translation>Team lead …</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Ctrl +</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Ctrl M</source>
        <translation>Ctrl M</translation>
    </message>
    <message>
        <source>Narrow strip, always on top</source>
        <translation>Narrow strip, always on top</translation>
    </message>
</context>
<context>
    <name>NotThereYet</name>
    <message>
        <source>Nothing was done.</source>
        <translation>Nothing was done.</translation>
    </message>
    <message>
        <source>Is there now</source>
        <translation>Is there now</translation>
    </message>
    <message>
        <source>Was there: finish and next</source>
        <translation>Was there: finish and next</translation>
    </message>
    <message>
        <source>No-show and next</source>
        <translation>No-show and next</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Other number …</source>
        <translation>Other number …</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Call …</translation>
    </message>
    <message>
        <source>Mark …</source>
        <translation>Mark …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Give out a number …</source>
        <translation>Give out a number …</translation>
    </message>
    <message>
        <source>Booking by phone …</source>
        <translation>Booking by phone …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Note for later (nothing about the person)</source>
        <translation>Note for later (nothing about the person)</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Park %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Reason (nothing about the person; erased in the evening)</source>
        <translation>Reason (nothing about the person; erased in the evening)</translation>
    </message>
    <message>
        <source>Call %1 out of order</source>
        <translation>Call %1 out of order</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Take %1 out of the queue</source>
        <translation>Take %1 out of the queue</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Number that was ended by mistake today</source>
        <translation>Number that was ended by mistake today</translation>
    </message>
    <message>
        <source>Bring a number back</source>
        <translation>Bring a number back</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Mark %1</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>Close counter</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>End the day</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.</source>
        <translation>
            <numerusform>%n visitor is still waiting. The number ends now, and all notes and booking codes are erased.</numerusform>
            <numerusform>%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the day of the whole house?</source>
        <translation>End the day of the whole house?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Devices and bookings</source>
        <translation>Devices and bookings</translation>
    </message>
    <message numerus="yes">
        <source>%n not working</source>
        <translation>
            <numerusform>%n not working</numerusform>
            <numerusform>%n not working</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do …</source>
        <translation>What to do …</translation>
    </message>
    <message numerus="yes">
        <source>%n not working …</source>
        <translation>
            <numerusform>%n not working …</numerusform>
            <numerusform>%n not working …</numerusform>
        </translation>
    </message>
    <message>
        <source>Team lead …</source>
        <translation>Team lead …</translation>
    </message>
    <message>
        <source>List for paper</source>
        <translation>List for paper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Narrow strip, always on top</source>
        <translation>Narrow strip, always on top</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
</context>
<context>
    <name>SteerSheet</name>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Give out numbers again</source>
        <translation>Give out numbers again</translation>
    </message>
    <message>
        <source>Give out no more numbers today …</source>
        <translation>Give out no more numbers today …</translation>
    </message>
    <message>
        <source>More numbers: %1</source>
        <translation>More numbers: %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Notice on the monitors</source>
        <translation>Notice on the monitors</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Show the notice</translation>
    </message>
    <message>
        <source>Take the notice away</source>
        <translation>Take the notice away</translation>
    </message>
    <message>
        <source>Let the monitors speak again</source>
        <translation>Let the monitors speak again</translation>
    </message>
    <message>
        <source>Silence the monitors</source>
        <translation>Silence the monitors</translation>
    </message>
    <message>
        <source>Test call to this counter</source>
        <translation>Test call to this counter</translation>
    </message>
    <message>
        <source>End the day …</source>
        <translation>End the day …</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: fewer</source>
        <translation>%1: fewer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Give out no more</source>
        <translation>Give out no more</translation>
    </message>
    <message>
        <source>Give out no more numbers today?</source>
        <translation>Give out no more numbers today?</translation>
    </message>
    <message>
        <source>Why? Visitors read it at the terminal.</source>
        <translation>Why? Visitors read it at the terminal.</translation>
    </message>
</context>
<context>
    <name>Stuck</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Give out</source>
        <translation>Give out</translation>
    </message>
    <message>
        <source>Give out a number</source>
        <translation>Give out a number</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Needs a step-free counter</source>
        <translation>Needs a step-free counter</translation>
    </message>
    <message>
        <source>Although all numbers have been given out</source>
        <translation>Although all numbers have been given out</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>To another service</source>
        <translation>To another service</translation>
    </message>
    <message>
        <source>Or to another counter</source>
        <translation>Or to another counter</translation>
    </message>
    <message>
        <source>Note for your colleague (nothing about the person)</source>
        <translation>Note for your colleague (nothing about the person)</translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>At the counter: %1</source>
        <translation>At the counter: %1</translation>
    </message>
    <message>
        <source>Nobody is at the counter.</source>
        <translation>Nobody is at the counter.</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Called: %1</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to bring: %1</source>
        <translation>to bring: %1</translation>
    </message>
</context>
<context>
    <name>WorkPlace</name>
    <message>
        <source>Visitor at the counter</source>
        <translation>Visitor at the counter</translation>
    </message>
</context>
</TS>
