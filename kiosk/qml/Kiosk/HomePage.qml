import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The first page: with an appointment or without.
PageFrame {
    id: home

    required property Terminal terminal
    required property HomeModel greeting
    required property CameraStatus cameraStatus

    readonly property list<string> greetingLines: qsTr("Hello.\nDo you have an appointment?").split("\n")

    first: home.cameraStatus.works ? scan : number
    text: WindowShape.enlarged ? "" : home.greeting.closed ? (home.greeting.opens === "" ? "" : qsTr("We open %1.").arg(home.greeting.opens)) : qsTr("Please check in here. Then you will be called.")
    title: home.greeting.closed ? qsTr("We are closed now.") : WindowShape.enlarged ? greetingLines[greetingLines.length - 1] : greetingLines.join(WindowShape.landscape ? " " : "\n")

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: WindowShape.landscape ? 3 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        HomeTile {
            id: scan

            hint: home.cameraStatus.works ? qsTr("Hold the code from your e-mail in front of the camera. No need to press anything.") : qsTr("The camera is not working at the moment")
            iconName: "qr"
            objectName: "tileScan"
            primary: home.cameraStatus.works
            text: qsTr("Yes – show the QR code")

            onClicked: home.terminal.scan()
        }
        HomeTile {
            id: number

            hint: qsTr("The ticket number in your e-mail")
            iconName: "keypad"
            objectName: "tileNumber"
            primary: !home.cameraStatus.works
            text: qsTr("Yes – type the number")

            onClicked: home.terminal.number()
        }
        HomeTile {
            hint: home.greeting.tokenHint
            iconName: "slip"
            objectName: "tileWalkIn"
            text: qsTr("No – take a number")

            onClicked: home.terminal.services()
        }
    }
    ActionButton {
        Layout.fillWidth: true
        iconName: "person"
        implicitHeight: (WindowShape.landscape ? 80 : 104) * Theme.unit
        objectName: "help"
        text: qsTr("I need help")
        textSize: Theme.textBar

        onClicked: home.terminal.askForHelp()
    }
}
