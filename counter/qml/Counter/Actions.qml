import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Everything that can be done with the visitor and the counter, each with its key.
GridLayout {
    id: actions

    required property CounterModel counter
    required property Sheets sheets
    required property real room

    columnSpacing: Theme.gap
    columns: Math.max(1, Math.min(3, Math.floor(actions.room / (190 * Theme.textScale))))
    rowSpacing: Theme.gap
    uniformCellWidths: true

    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.isCalling
        keyHint: "F10"
        objectName: "serve"
        text: qsTr("Is there")

        onClicked: actions.counter.serve()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.isCalling
        keyHint: "F9"
        objectName: "recall"
        text: qsTr("Call again")

        onClicked: actions.counter.recall()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.canMiss
        keyHint: "F8"
        objectName: "noShow"
        text: qsTr("No-show")

        onClicked: actions.counter.noShow()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.isServing
        keyHint: "F11"
        objectName: "finish"
        text: qsTr("Finish")

        onClicked: actions.counter.finish()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.isOccupied
        keyHint: "F7"
        objectName: "transfer"
        text: qsTr("Transfer …")

        onClicked: actions.sheets.transfer()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.isOccupied
        keyHint: "F6"
        objectName: "park"
        text: qsTr("Park …")

        onClicked: actions.sheets.park()
    }
    KeyButton {
        Accessible.name: actions.counter.undoName ? qsTr("Undo: %1").arg(actions.counter.undoName) : text
        Layout.fillWidth: true
        enabled: actions.counter.canUndo
        keyHint: qsTr("Ctrl Z")
        objectName: "undo"
        text: qsTr("Undo")

        onClicked: actions.counter.undo()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.reachable
        objectName: "pause"
        text: qsTr("Pause")
        visible: actions.counter.state === "open" || actions.counter.state === ""

        onClicked: actions.counter.pause()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.reachable
        objectName: "openCounter"
        text: actions.counter.state === "paused" ? qsTr("Go on") : qsTr("Open counter")
        visible: actions.counter.state === "closed" || actions.counter.state === "paused"

        onClicked: actions.counter.openCounter()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.counter.reachable && actions.counter.state !== "closed"
        objectName: "closeCounter"
        text: qsTr("Close counter …")

        onClicked: actions.sheets.closeCounter()
    }
}
