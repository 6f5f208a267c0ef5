import QtQuick
import LobbyKit
import Lobby.Counter

// What can be done with the chosen row, and without one: a token.
Rectangle {
    id: actions

    required property QueueModel queue
    required property ReceptionModel reception
    required property QueueRow row
    required property Sheets sheets
    required property bool reachable
    required property bool vacant
    required property int shown
    required property string chosen
    readonly property bool ready: actions.reachable && actions.chosen !== ""

    function focusFirst(): void {
        const first = flow.children.find(button => button.visible && button.enabled);
        first?.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.paper
    implicitHeight: flow.implicitHeight + 2 * Theme.gap

    Rectangle {
        color: Theme.line
        height: Math.round(Theme.stroke)
        width: parent.width
    }
    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        KeyButton {
            flat: true
            enabled: actions.ready && actions.vacant
            objectName: "resume"
            text: qsTr("Go on")
            visible: actions.shown === 1

            onClicked: actions.queue.resume(actions.chosen, actions.row.version)
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "reinstate"
            text: qsTr("Back in the queue")
            visible: actions.shown === 2

            onClicked: actions.queue.reinstate(actions.chosen, actions.row.version)
        }
        KeyButton {
            flat: true
            enabled: actions.reachable
            objectName: "bringBack"
            text: qsTr("Other number …")
            visible: actions.shown === 2

            onClicked: actions.sheets.bringBack()
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "checkIn"
            text: qsTr("Check in")
            visible: actions.shown === 3 && actions.reception.permitted

            onClicked: actions.reception.checkIn(actions.chosen)
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "phoned"
            text: qsTr("Done")
            visible: actions.shown === 4

            onClicked: actions.queue.phoned(actions.chosen)
        }
        KeyButton {
            flat: true
            enabled: actions.ready && actions.vacant
            objectName: "call"
            text: qsTr("Call …")
            visible: actions.shown === 0 && actions.queue.mayCall

            onClicked: actions.sheets.call(actions.row)
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "mark"
            text: qsTr("Mark …")
            visible: actions.shown === 0 && actions.queue.mayMark

            onClicked: actions.sheets.mark(actions.row)
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "withdraw"
            text: qsTr("Withdraw …")
            visible: actions.shown < 3 && actions.queue.mayWithdraw

            onClicked: actions.sheets.withdraw(actions.row)
        }
        KeyButton {
            flat: true
            enabled: actions.ready
            objectName: "slip"
            text: qsTr("Print the slip")
            visible: actions.shown === 0 && actions.reception.permitted

            onClicked: actions.reception.wantSlip(actions.chosen)
        }
        KeyButton {
            flat: true
            enabled: actions.reachable
            objectName: "token"
            text: qsTr("Give out a number …")
            visible: actions.shown < 3 && actions.reception.permitted

            onClicked: actions.sheets.token()
        }
        KeyButton {
            flat: true
            enabled: actions.reachable
            objectName: "book"
            text: qsTr("Booking by phone …")
            visible: actions.shown >= 3 && actions.reception.permitted

            onClicked: actions.sheets.book()
        }
    }
}
