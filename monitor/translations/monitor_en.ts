<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Current calls</source>
        <translation>Current calls</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, please go to %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>We open again %1.</source>
        <translation>We open again %1.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Your number will appear here.</source>
        <translation>Your number will appear here.</translation>
    </message>
    <message>
        <source>We will also call it out. Please stay in this waiting area.</source>
        <translation>We will also call it out. Please stay in this waiting area.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>At the moment:</source>
        <translation>At the moment:</translation>
    </message>
    <message>
        <source>with an appointment only</source>
        <translation>with an appointment only</translation>
    </message>
    <message>
        <source>Wait without an appointment:</source>
        <translation>Wait without an appointment:</translation>
    </message>
    <message>
        <source>less than %1 minutes</source>
        <translation>less than %1 minutes</translation>
    </message>
    <message>
        <source>about %1 to %2 minutes</source>
        <translation>about %1 to %2 minutes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>New waiting numbers:</source>
        <translation>New waiting numbers:</translation>
    </message>
    <message>
        <source>Do you have an appointment?</source>
        <translation>Do you have an appointment?</translation>
    </message>
    <message>
        <source>Please check in at the entrance</source>
        <translation>Please check in at the entrance</translation>
    </message>
    <message>
        <source>%1 = with an appointment</source>
        <translation>%1 = with an appointment</translation>
    </message>
</context>
<context>
    <name>FullCall</name>
    <message>
        <source>New calls</source>
        <translation>New calls</translation>
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
    <name>Hours</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>by appointment</translation>
    </message>
    <message>
        <source>without appointment</source>
        <translation>without appointment</translation>
    </message>
</context>
<context>
    <name>LargeCall</name>
    <message>
        <source>%1, please go to %2</source>
        <translation>%1, please go to %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby monitor</source>
        <translation>Lobby monitor</translation>
    </message>
</context>
<context>
    <name>NotCurrent</name>
    <message>
        <source>This display is out of date since %1</source>
        <translation>This display is out of date since %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Tap here for sound</source>
        <translation>Tap here for sound</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Turn the sound off</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>tomorrow at %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>on %1 at %2</translation>
    </message>
</context>
</TS>
