import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// What the lobby has to say: an outage, the answer to the last press, somebody who needs help.
ColumnLayout {
    id: messages

    required property CounterModel counter
    required property OfficeModel office
    required property AttentionModel attention
    required property QueueModel queue
    required property Lists lists
    required property bool compact
    readonly property bool stuck: messages.compact && messages.queue.stuck.length > 0 && messages.counter.awaySince === ""
    readonly property bool doubt: messages.office.clockInDoubt !== "" && messages.counter.awaySince === ""
    readonly property bool phoneDue: messages.attention.phoneDue !== "" && messages.counter.awaySince === ""

    spacing: Theme.gapSmall
    visible: messages.counter.awaySince !== "" || messages.counter.message !== "" || messages.office.helpWanted || messages.phoneDue || messages.stuck || messages.doubt

    Notice {
        id: outage

        Layout.fillWidth: true
        iconName: "warning"
        objectName: "outage"
        text: qsTr("The database has not answered since %1. Your visitor stays on the screen. The window goes on by itself as soon as it answers.").arg(messages.counter.awaySince)
        visible: messages.counter.awaySince !== ""
    }
    Notice {
        id: answer

        Layout.fillWidth: true
        action: qsTr("Close")
        iconName: "info"
        objectName: "message"
        text: messages.counter.message
        visible: text !== ""

        onActed: messages.counter.dismiss()
    }
    Notice {
        id: clock

        Layout.fillWidth: true
        iconName: "warning"
        objectName: "clockInDoubt"
        text: messages.office.clockInDoubt
        visible: messages.doubt
    }
    Notice {
        id: help

        Layout.fillWidth: true
        action: qsTr("I am going")
        iconName: "help"
        objectName: "help"
        text: qsTr("Somebody at the terminal needs help.")
        visible: messages.office.helpWanted && messages.counter.awaySince === ""

        onActed: messages.office.giveHelp()
    }
    Notice {
        id: phone

        Layout.fillWidth: true
        action: qsTr("Done")
        iconName: "phone"
        objectName: "phoneDue"
        text: messages.attention.phoneDue
        visible: messages.phoneDue

        onActed: messages.queue.phoned(messages.attention.phoneKey)
    }
    Stuck {
        Layout.fillWidth: true
        brief: true
        queue: messages.queue
        visible: messages.stuck

        onActed: {
            messages.queue.explainStuck();
            messages.lists.showStuck();
        }
    }
}
