import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// A booking made by phone: what for, and when somebody is free for it; or, with a reason, at any other time.
Sheet {
    id: sheet

    required property QueueModel queue
    required property PhoneBookingModel booking
    readonly property bool timed: clock.input.acceptableInput && reasons.chosen.length > 0 && sheet.booking.day !== ""

    function ask(): void {
        services.chosen = [];
        persons.value = 1;
        accessible.checked = false;
        override.checked = false;
        clock.text = "";
        reasons.chosen = [];
        sheet.first = Qt.binding(() => services.first);
        sheet.booking.begin();
        sheet.open();
    }

    function askAgain(): void {
        sheet.first = nearest.first ?? clock.input;
        sheet.open();
    }

    function choose(key: string): void {
        override.checked = false;
        sheet.booking.chooseTime(key);
    }

    function want(): void {
        if (sheet.opened)
            sheet.booking.want(services.chosen, persons.value, accessible.checked);
    }

    accept: override.checked ? qsTr("Book all the same") : qsTr("Book")
    acceptable: services.chosen.length > 0 && (override.checked ? sheet.timed : sheet.booking.time !== "")
    breadth: 1040
    title: qsTr("Booking by phone")

    onAccepted: override.checked ? sheet.booking.overbook(clock.text, reasons.chosen[0]) : sheet.booking.book()
    onOpened: sheet.reveal(nearest.visible ? nearest : problem)

    GridLayout {
        id: columns

        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: sheet.width > 800 * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: columns.columns === 1
            Layout.preferredWidth: columns.columns === 1 ? -1 : 320 * Theme.textScale
            spacing: Theme.gap

            ChoiceList {
                id: services

                choices: sheet.queue.services
                several: true
                title: qsTr("Services")

                onChosenChanged: sheet.want()
            }
            Stepper {
                id: persons

                label: qsTr("Persons")

                onValueChanged: sheet.want()
            }
            Tick {
                id: accessible

                objectName: "stepFree"
                text: qsTr("Needs a step-free counter")
                visible: sheet.queue.hasStepFree

                onCheckedChanged: sheet.want()
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            Notice {
                id: problem

                Layout.fillWidth: true
                iconName: "info"
                objectName: "bookingProblem"
                text: sheet.booking.problem
                visible: text !== ""
            }
            Words {
                Layout.fillWidth: true
                color: Theme.muted
                text: qsTr("Choose a service to see the free times.")
                visible: services.chosen.length === 0
            }
            TimeChoices {
                id: nearest

                chosen: sheet.booking.time
                least: 122
                objectName: "firstTimes"
                rows: sheet.booking.firstTimes
                title: sheet.booking.firstTitle

                onPicked: key => sheet.choose(key)
            }
            TimeChoices {
                chosen: sheet.booking.day
                least: 122
                objectName: "days"
                rows: sheet.booking.days
                title: qsTr("Day")

                onPicked: key => sheet.booking.chooseDay(key)
            }
            TimeChoices {
                chosen: sheet.booking.time
                objectName: "times"
                rows: sheet.booking.times
                title: qsTr("Free times: %1").arg(sheet.booking.dayName)

                onPicked: key => sheet.choose(key)
            }
            Tick {
                id: override

                objectName: "override"
                text: qsTr("Another time, although nobody is free")
                visible: services.chosen.length > 0

                onCheckedChanged: sheet.booking.override(override.checked)
            }
            ColumnLayout {
                id: otherTime

                Layout.fillWidth: true
                spacing: Theme.gap
                visible: override.checked && override.visible

                onVisibleChanged: sheet.reveal(otherTime)

                Field {
                    id: clock

                    input.objectName: "clock"
                    input.validator: RegularExpressionValidator {
                        regularExpression: /([01]?\d|2[0-3]):[0-5]\d/
                    }
                    label: qsTr("Time on this day, such as 10:30: %1").arg(sheet.booking.dayName)

                    onEntered: sheet.answer()
                }
                ChoiceList {
                    id: reasons

                    choices: sheet.booking.reasons
                    title: qsTr("Why? The booking is marked “overbooked”.")
                }
            }
        }
    }
}
