<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can call %n numbers.</source>
        <translation>
            <numerusform>Nobody can call %n number.</numerusform>
            <numerusform>Nobody can call %n numbers.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n visitors are still waiting in the house.</source>
        <translation>
            <numerusform>%n visitor is still waiting in the house.</numerusform>
            <numerusform>%n visitors are still waiting in the house.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no other open counter can call.</source>
        <translation>
            <numerusform>%n of them no other open counter can call.</numerusform>
            <numerusform>%n of them no other open counter can call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free times</source>
        <translation>
            <numerusform>%n free time</numerusform>
            <numerusform>%n free times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.</source>
        <translation>
            <numerusform>%n visitor is still waiting. The number ends now, and all notes and booking codes are erased.</numerusform>
            <numerusform>%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n not working</source>
        <translation>
            <numerusform>%n not working</numerusform>
            <numerusform>%n not working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not working …</source>
        <translation>
            <numerusform>%n not working …</numerusform>
            <numerusform>%n not working …</numerusform>
        </translation>
    </message>
</context>
</TS>
