import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// The visitor, the next one, and the keys between them; the buttons stay where they are, whoever comes.
Item {
    id: place

    required property CounterModel counter
    required property OfficeModel office
    required property AttentionModel attention
    required property QueueModel queue
    required property Sheets sheets
    required property Lists lists
    required property bool compact
    readonly property real shared: 2.1 * Theme.hit * (1 + Theme.textScale)

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins

    Accessible.name: qsTr("Visitor at the counter")
    Accessible.role: Accessible.Pane

    GridLayout {
        id: column

        anchors.fill: parent
        anchors.margins: place.compact ? Theme.gap : 1.5 * Theme.gapLarge
        columns: 1
        rowSpacing: place.compact ? Theme.gap : Theme.gapLarge

        MessageBar {
            id: messages

            Layout.row: 1
            Layout.fillWidth: true
            attention: place.attention
            compact: place.compact
            counter: place.counter
            lists: place.lists
            queue: place.queue
            office: place.office
        }
        VisitorCard {
            Layout.row: 2
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: place.compact ? 0.6 * place.shared : Theme.hit
            Layout.preferredHeight: place.compact ? place.shared - (messages.visible ? messages.height + column.rowSpacing : 0) : 1
            compact: place.compact
            objectName: "current"
            visitor: place.counter.visitor
        }
        NextButton {
            id: next

            Layout.row: place.compact ? 0 : 3
            Layout.fillWidth: true
            compact: place.compact
            counter: place.counter
        }
        Actions {
            Layout.row: 4
            Layout.fillWidth: true
            counter: place.counter
            room: place.width - 2 * column.anchors.margins
            sheets: place.sheets
        }
    }
    NotThereYet {
        compact: place.compact
        counter: place.counter
        parent: next
    }
}
