pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import LobbyKit

// One list: arrows choose a row, Enter goes to what can be done with it. A row that goes leaves none chosen.
ListView {
    id: list

    property string label
    property string nobody
    property bool numbered: true
    readonly property QueueRow row: list.currentItem as QueueRow

    signal entered

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: -1
    highlightMoveDuration: 0
    keyNavigationEnabled: true

    Accessible.name: list.label
    Accessible.role: Accessible.List
    Keys.onEnterPressed: list.entered()
    Keys.onReturnPressed: list.entered()
    ScrollBar.vertical: ScrollBar {
        policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    onActiveFocusChanged: list.currentIndex = list.activeFocus && list.currentIndex < 0 ? 0 : list.currentIndex
    onModelChanged: list.currentIndex = -1

    delegate: QueueRow {
        chosen: ListView.isCurrentItem
        numbered: list.numbered
        width: ListView.view.width

        onPressed: list.currentIndex = index
    }

    Connections {
        function onRowsAboutToBeRemoved(parent: var, first: int, last: int): void {
            if (first <= list.currentIndex && list.currentIndex <= last)
                list.currentIndex = -1;
        }

        target: list.model
    }
    Words {
        anchors.left: parent.left
        anchors.margins: Theme.gapLarge
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.muted
        text: list.nobody
        visible: list.count === 0
    }
    Rectangle {
        border.color: Theme.softInk
        border.width: 2 * Theme.stroke
        color: "transparent"
        height: list.height
        parent: list
        visible: list.activeFocus
        width: list.width
        z: 2

        Accessible.ignored: true
    }
}
