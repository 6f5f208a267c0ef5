pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Monitor
import LobbyKit

// Outside the opening hours: when the house opens again, as the largest text; then its week.
Item {
    id: closed

    required property WaitingRoomModel room

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

    Item {
        id: page

        readonly property real half: closed.wide ? page.width * 0.44 : page.width
        readonly property real upper: closed.wide ? page.height : page.height * 0.46

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap

        Item {
            id: news

            anchors.left: parent.left
            anchors.top: parent.top
            height: page.upper
            width: page.half

            FittingWords {
                id: heading

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                color: closed.room.opens ? Theme.nightMuted : Theme.nightInk
                font.pixelSize: closed.room.opens ? Theme.textTitle : Theme.textHero * 1.5
                height: news.height * 0.16
                text: qsTr("Closed now")
            }

            FittingWords {
                id: opens

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: heading.bottom
                color: Theme.nightInk
                font.pixelSize: Theme.textHero * 1.5
                font.weight: Font.Bold
                height: news.height * (closed.room.notice ? 0.44 : 0.6)
                objectName: "opens"
                text: qsTr("We open again %1.").arg(closed.room.opens)
                visible: closed.room.opens !== ""
            }

            FittingWords {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                color: Theme.nightMuted
                font.pixelSize: Theme.textTile
                height: news.height * 0.36
                objectName: "notice"
                text: closed.room.notice
                verticalAlignment: closed.wide ? Text.AlignTop : Text.AlignVCenter
                visible: text !== ""
            }
        }

        Column {
            id: week

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            height: closed.wide ? page.height : page.height - page.upper - Theme.gapLarge
            width: closed.wide ? page.width - page.half - Theme.margin : page.width

            Accessible.name: qsTr("Opening hours")
            Accessible.role: Accessible.List

            Repeater {
                model: closed.room.hours

                DayRow {
                    height: week.height / 7
                    width: week.width
                }
            }
        }
    }
}
