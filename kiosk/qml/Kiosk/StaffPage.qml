pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// For staff: first a number, then how the devices are and what can be done about it.
PageFrame {
    id: page

    required property Terminal terminal
    required property StaffModel staff

    answer: page.staff.open ? null : keys.ok
    first: page.staff.open ? back : null
    icon: WindowShape.landscape ? "" : "building"
    text: page.staff.open ? page.staff.message : ""
    title: qsTr("For staff only")

    more: [
        PinPrompt {
            Layout.fillWidth: true
            message: page.staff.message
            visible: !page.staff.open
        },
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.textTitle
            font.weight: Font.Bold
            objectName: "pin"
            text: page.staff.typed === "" ? "\u00a0" : page.staff.typed
            visible: !page.staff.open

            Accessible.name: qsTr("Typed so far: %n character(s)", "", page.staff.typed.length)
        },
        DeviceStates {
            Layout.fillWidth: true
            staff: page.staff
            visible: page.staff.open
        }
    ]

    PinKeys {
        id: keys

        Layout.fillHeight: true
        Layout.fillWidth: true
        staff: page.staff
        visible: !page.staff.open
    }
    Item {
        Layout.fillHeight: true
        visible: page.staff.open
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.enlarged ? (WindowShape.landscape ? 2 : 1) : WindowShape.landscape ? 5 : 2
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: page.staff.open && reasons.count === 0

        ActionButton {
            Layout.fillWidth: true
            iconName: "slip"
            objectName: "staffNumbers"
            text: page.staff.stopped ? qsTr("Numbers again") : qsTr("Stop the numbers")
            textSize: Theme.textBar

            onClicked: page.staff.stopped ? page.staff.giveAgain() : page.staff.askReason()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "printer"
            objectName: "staffPrint"
            text: qsTr("Print a test slip")

            onClicked: page.staff.printTest()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "help"
            objectName: "staffLook"
            text: qsTr("Look again")

            onClicked: page.staff.probe()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "repeat"
            objectName: "staffReload"
            text: qsTr("Start again")

            onClicked: page.staff.reload()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "close"
            objectName: "staffLeave"
            text: qsTr("Switch off")

            onClicked: page.staff.leave()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.landscape || !WindowShape.enlarged ? 2 : 1
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: reasons.count > 0

        Repeater {
            id: reasons

            model: page.staff.reasons

            ActionButton {
                id: reason

                required property string key
                required property string title

                Layout.fillWidth: true
                objectName: "reason:" + reason.key
                text: reason.title
                textSize: Theme.textBar

                onClicked: page.staff.stop(reason.key)
            }
        }
    }
    ActionButton {
        id: back

        Layout.fillWidth: true
        iconName: "back"
        objectName: "back"
        text: qsTr("Back")

        onClicked: page.terminal.back()
    }
}
