pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// How bookings and devices are doing, in one line of words; it never grows, so that no button moves.
Rectangle {
    id: bar

    required property OfficeModel office
    required property Sheets sheets
    required property View view
    required property WindowPreferences preferences
    required property ReceptionModel reception
    required property bool compact

    objectName: "devicesBar"
    color: Theme.surface
    implicitHeight: line.implicitHeight + 2 * Theme.gapSmall

    Accessible.name: qsTr("Devices and bookings")
    Accessible.role: Accessible.StatusBar

    Rectangle {
        color: Theme.line
        height: Math.round(Theme.stroke)
        width: parent.width
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.margins: bar.compact ? Theme.gap : 1.5 * Theme.gapLarge
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Item {
            id: reports

            readonly property bool fits: each.implicitWidth <= reports.width

            Layout.fillWidth: true
            implicitHeight: sum.implicitHeight
            visible: !bar.compact || bar.office.broken === 0

            StatusItem {
                id: sum

                advice: ""
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n not working", "", bar.office.broken)
                visible: !reports.fits
                working: bar.office.broken === 0
            }
            Row {
                id: each

                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gapLarge
                visible: reports.fits

                Repeater {
                    model: bar.office.devices

                    delegate: StatusItem {
                        visible: !working || bar.office.broken < 2
                    }
                }
            }
        }
        KeyButton {
            Layout.fillWidth: bar.compact
            Layout.minimumWidth: 0
            flat: true
            objectName: "devices"
            text: bar.compact ? qsTr("%n not working …", "", bar.office.broken) : qsTr("What to do …")
            visible: bar.office.broken > 0

            onClicked: bar.sheets.devices()
        }
        KeyButton {
            flat: true
            objectName: "steer"
            text: qsTr("Team lead …")
            visible: bar.office.steers && !bar.compact

            onClicked: bar.sheets.steer()
        }
        KeyButton {
            Accessible.name: qsTr("List for paper")
            flat: true
            objectName: "paper"
            text: qsTr("Paper")
            visible: !bar.compact

            onClicked: bar.reception.writeList()
        }
        KeyButton {
            Accessible.name: qsTr("Narrow strip, always on top")
            checked: bar.preferences.strip
            flat: true
            objectName: "strip"
            text: bar.preferences.strip ? qsTr("Wide") : qsTr("Narrow")
            visible: bar.width > 300 * Theme.textScale

            onClicked: bar.preferences.strip = !bar.preferences.strip
        }
        KeyButton {
            Accessible.name: qsTr("Larger text")
            flat: true
            objectName: "larger"
            text: bar.view.textScale < 2 ? qsTr("A+") : qsTr("A")
            visible: !bar.compact

            onClicked: bar.view.turn()
        }
        KeyButton {
            Accessible.name: qsTr("High contrast")
            checked: bar.view.highContrast
            flat: true
            objectName: "contrast"
            text: qsTr("Contrast")
            visible: !bar.compact

            onClicked: bar.preferences.highContrast = !bar.view.highContrast
        }
        KeyButton {
            flat: true
            objectName: "moreActions"
            text: qsTr("More …")
            visible: bar.compact

            onClicked: bar.sheets.more()
        }
    }
}
