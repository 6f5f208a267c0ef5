import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The picture of the camera, as in a mirror, and what helps the camera to read.
PageFrame {
    id: scan

    required property Terminal terminal
    required property CameraStatus cameraStatus
    required property QtObject camera

    first: typing
    text: scan.cameraStatus.advice
    title: scan.cameraStatus.works ? qsTr("Hold your QR code in front of the camera") : qsTr("The camera is not working at the moment")

    more: [
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: (WindowShape.landscape ? (WindowShape.lower ? 380 : 500) : WindowShape.narrowBar ? 330 : 520) * Theme.unit
            border.color: Theme.brand
            border.width: 2 * Theme.stroke
            clip: true
            color: Theme.night
            radius: Theme.radius

            Accessible.description: scan.cameraStatus.advice
            Accessible.name: qsTr("The picture of the camera")
            Accessible.role: Accessible.Graphic

            Loader {
                anchors.fill: parent
                anchors.margins: 2 * Theme.stroke
                active: scan.camera !== null && scan.cameraStatus.works
                source: "CameraPicture.qml"

                onLoaded: (item as CameraPicture).camera = scan.camera
            }
            Icon {
                anchors.centerIn: parent
                colour: Theme.white
                height: parent.height * 0.62
                name: "frame"
                weight: 0.7
                width: height
            }
        }
    ]

    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: WindowShape.landscape ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Tile {
            id: typing

            Layout.fillHeight: WindowShape.landscape
            Layout.fillWidth: true
            iconName: "keypad"
            iconShown: !WindowShape.landscape
            objectName: "tileNumber"
            padding: WindowShape.landscape ? Theme.gap : Theme.gapLarge
            text: qsTr("Type the number")
            textSize: WindowShape.landscape ? Theme.textButton : Theme.textTile

            onClicked: scan.terminal.number()
        }
        ActionButton {
            Layout.fillHeight: WindowShape.landscape
            Layout.fillWidth: true
            iconName: "back"
            objectName: "back"
            text: qsTr("Back")

            onClicked: scan.terminal.back()
        }
    }
}
