pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Monitor
import LobbyKit

// The last calls, newest first, between the house's name and what is good to know.
Item {
    id: board

    required property WaitingRoomModel room
    required property DisplayModel display
    required property SlidesModel slides
    required property bool covered

    Accessible.name: qsTr("Current calls")
    Accessible.role: Accessible.List

    // Half a second inverted, half a second not: 1 Hz, and all fresh rows together, for rows that take turns would flicker.
    Timer {
        id: blink

        property bool on: true

        interval: 500
        objectName: "blink"
        repeat: true
        running: board.display.fresh && !board.covered && !Theme.reducedMotion

        onRunningChanged: blink.on = true
        onTriggered: blink.on = !blink.on
    }

    Header {
        id: header

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gapSmall
        area: board.room.area
        height: 96 * Theme.unit
        house: board.room.house
        silent: board.room.silent
        time: board.room.time
    }

    Item {
        id: space

        readonly property bool wide: space.width > space.height

        function fit() {
            board.display.fit(board.width, board.height, space.width, space.height);
        }

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapLarge
        anchors.top: header.bottom
        anchors.topMargin: Theme.gapSmall / 2

        onHeightChanged: space.fit()
        onWidthChanged: space.fit()

        Column {
            spacing: board.display.rowGap
            width: board.display.rowsWidth

            Repeater {
                id: calls

                model: board.display.calls

                CallRow {
                    objectName: "call:" + (board.display.firstRow + index)

                    height: board.display.firstRow + index === 0 ? board.display.newestHeight : board.display.rowHeight
                    inverted: blink.on
                    labelAt: board.display.labelAt
                    largest: Math.max(board.display.numberSize, board.display.newestNumberSize)
                    needed: board.display.needed
                    padding: board.display.padding
                    size: board.display.firstRow + index === 0 ? board.display.newestNumberSize : board.display.numberSize
                    stacked: board.display.stacked
                    width: parent.width
                }
            }
        }

        Slide {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            height: space.wide ? space.height : space.height - board.display.rowsHeight - Theme.gapLarge
            slides: board.slides
            visible: board.display.givesWay
            width: space.wide ? space.width - board.display.rowsWidth - Theme.gapLarge : space.width
        }

        Empty {
            height: board.display.rowsHeight
            needed: board.display.needed
            objectName: "empty"
            visible: calls.count === 0
            width: board.display.rowsWidth
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: 128 * Theme.unit

        Footer {
            objectName: "footer"

            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            messages: board.room.messages
            visible: !banner.visible
        }

        NotCurrent {
            id: banner

            objectName: "notCurrent"

            anchors.fill: parent
            since: board.room.outOfDateSince
            visible: since !== ""
        }
    }
}
