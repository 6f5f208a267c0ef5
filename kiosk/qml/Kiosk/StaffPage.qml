pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// For staff: first a number, then how the devices are and what can be done about it.
PageFrame {
    id: page

    required property Terminal terminal
    required property Staff staff

    answer: page.staff.open ? null : keys.ok
    first: page.staff.open ? back : null
    icon: Stage.landscape ? "" : "building"
    text: page.staff.open ? page.staff.said : ""
    title: qsTr("For staff only")

    more: [
        PinPrompt {
            Layout.fillWidth: true
            said: page.staff.said
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
        columns: Stage.enlarged ? (Stage.landscape ? 2 : 1) : Stage.landscape ? 4 : 2
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: page.staff.open

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

            onClicked: page.staff.look()
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
    ActionButton {
        id: back

        Layout.fillWidth: true
        iconName: "back"
        objectName: "back"
        text: qsTr("Back")

        onClicked: page.terminal.back()
    }
}
