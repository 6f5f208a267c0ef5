pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Everybody who is not at the counter, in five lists.
Rectangle {
    id: lists

    required property QueueModel queue
    required property Sheets sheets
    required property ReceptionModel reception
    required property bool reachable
    required property bool vacant
    required property bool compact
    property int shown: 0

    readonly property real leastHeight: tabs.implicitHeight + actions.implicitHeight + 4 * Theme.hit
    readonly property var models: [lists.queue.waiting, lists.queue.parked, lists.queue.missed, lists.queue.bookings, lists.queue.phone]
    readonly property var titles: [qsTr("Waiting"), qsTr("Parked"), qsTr("Did not come"), qsTr("Bookings"), qsTr("Phone")]
    readonly property var nobody: [qsTr("Nobody is waiting."), qsTr("Nobody is parked."), qsTr("Everybody came who was called."), qsTr("No bookings today."), qsTr("No phone appointments today.")]

    function show(place: int): void {
        lists.shown = place;
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function showStuck(): void {
        lists.show(0);
        list.currentIndex = lists.queue.stuckPlace;
    }

    function search(): void {
        lists.shown = 3;
        search.input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.surface

    Accessible.name: qsTr("Lists")
    Accessible.role: Accessible.Pane

    Rectangle {
        color: Theme.line
        height: parent.height
        width: Math.round(Theme.stroke)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Math.round(Theme.stroke)
        spacing: 0

        Flow {
            id: tabs

            Layout.fillWidth: true

            Accessible.name: qsTr("Lists")
            Accessible.role: Accessible.PageTabList

            Repeater {
                model: lists.titles

                delegate: ListTab {
                    required property int index
                    required property string modelData

                    checked: lists.shown === index
                    count: lists.queue.counts[index]
                    objectName: "tab" + index
                    text: modelData

                    onClicked: lists.shown = index
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.line
            implicitHeight: Math.round(Theme.stroke)
        }
        Stuck {
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            queue: lists.queue
            visible: !lists.compact && lists.queue.stuck.length > 0

            onActed: lists.showStuck()
        }
        Field {
            id: search

            Layout.leftMargin: Theme.gap
            Layout.margins: Theme.gapSmall
            Layout.rightMargin: Theme.gap
            input.objectName: "search"
            label: qsTr("Search: service, time or number (Ctrl F)")
            visible: lists.shown === 3

            onEntered: list.forceActiveFocus(Qt.TabFocusReason)
            onTextChanged: lists.queue.wanted = search.text
        }
        QueueList {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            label: lists.titles[lists.shown]
            model: lists.models[lists.shown]
            numbered: lists.shown < 4
            nobody: lists.shown === 3 && search.text !== "" ? qsTr("No booking has all these words.") : lists.nobody[lists.shown]
            objectName: lists.shown === 0 ? "waitingList" : "list"

            onEntered: actions.focusFirst()
        }
        RowActions {
            id: actions

            Layout.fillWidth: true
            chosen: list.row?.key ?? ""
            queue: lists.queue
            reachable: lists.reachable
            reception: lists.reception
            row: list.row
            sheets: lists.sheets
            shown: lists.shown
            vacant: lists.vacant
        }
    }
}
