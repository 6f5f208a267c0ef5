import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Everything that can be done with the visitor and the counter, each with its key.
GridLayout {
    id: actions

    required property CounterModel desk
    required property Sheets sheets
    required property real room

    columnSpacing: Theme.gap
    columns: Math.max(1, Math.min(3, Math.floor(actions.room / (190 * Theme.textScale))))
    rowSpacing: Theme.gap
    uniformCellWidths: true

    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.isCalling
        keyHint: "F10"
        objectName: "serve"
        text: qsTr("Is there")

        onClicked: actions.desk.serve()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.isCalling
        keyHint: "F9"
        objectName: "recall"
        text: qsTr("Call again")

        onClicked: actions.desk.recall()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.canMiss
        keyHint: "F8"
        objectName: "noShow"
        text: qsTr("No-show")

        onClicked: actions.desk.noShow()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.isServing
        keyHint: "F11"
        objectName: "finish"
        text: qsTr("Finish")

        onClicked: actions.desk.finish()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.isOccupied
        keyHint: "F7"
        objectName: "transfer"
        text: qsTr("Transfer …")

        onClicked: actions.sheets.transfer()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.isOccupied
        keyHint: "F6"
        objectName: "park"
        text: qsTr("Park …")

        onClicked: actions.sheets.park()
    }
    KeyButton {
        Accessible.name: actions.desk.undoName ? qsTr("Undo: %1").arg(actions.desk.undoName) : text
        Layout.fillWidth: true
        enabled: actions.desk.canUndo
        keyHint: qsTr("Ctrl Z")
        objectName: "undo"
        text: qsTr("Undo")

        onClicked: actions.desk.undo()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.reachable
        objectName: "pause"
        text: qsTr("Pause")
        visible: actions.desk.state === "open" || actions.desk.state === ""

        onClicked: actions.desk.pause()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.reachable
        objectName: "openCounter"
        text: actions.desk.state === "paused" ? qsTr("Go on") : qsTr("Open counter")
        visible: actions.desk.state === "closed" || actions.desk.state === "paused"

        onClicked: actions.desk.openCounter()
    }
    KeyButton {
        Layout.fillWidth: true
        enabled: actions.desk.reachable && actions.desk.state !== "closed"
        objectName: "closeCounter"
        text: qsTr("Close counter …")

        onClicked: actions.sheets.closeCounter()
    }
}
