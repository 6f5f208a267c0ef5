pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lobby.Monitor
import LobbyKit

// Outside the opening hours: when the house opens again.
Item {
    id: closed

    required property WaitingRoom room

    readonly property bool wide: closed.width > closed.height

    Header {
        id: header

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gapSmall
        area: closed.room.area
        height: 96 * Theme.unit
        house: closed.room.house
        silent: closed.room.silent
        time: closed.room.time
    }

    GridLayout {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: header.bottom
        columnSpacing: Theme.margin
        columns: closed.wide ? 2 : 1
        rowSpacing: Theme.gapLarge

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                color: Theme.nightInk
                font.pixelSize: Theme.textHero * 1.5
                font.weight: Font.Bold
                text: qsTr("Closed now")
            }

            Words {
                Layout.fillWidth: true
                color: Theme.nightInk
                font.pixelSize: Theme.textTitle
                objectName: "opens"
                text: qsTr("We open again %1.").arg(closed.room.opens)
                visible: closed.room.opens !== ""
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapLarge
                color: Theme.nightMuted
                font.pixelSize: Theme.textTile
                text: closed.room.notice
                visible: text !== ""
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            spacing: 0

            Accessible.name: qsTr("Opening hours")
            Accessible.role: Accessible.List

            Repeater {
                model: closed.room.hours

                DayRow {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
