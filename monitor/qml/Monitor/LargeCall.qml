import QtQuick
import Lobby.Monitor
import LobbyKit

// One new call: alone as large as the screen holds it, else as a row that shares the screen.
Item {
    id: call

    required property int index
    required property string number
    required property string counter
    required property string word
    required property string mark
    required property string arrow

    required property bool alone
    required property DisplayModel display

    Accessible.name: qsTr("%1, please go to %2").arg(call.number).arg(call.counter)
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.left: parent.left
        anchors.margins: call.display.padding
        anchors.right: parent.right
        color: Theme.callInk
        height: Theme.stroke
        visible: call.index > 0
    }

    CallParts {
        anchors.fill: parent
        arrow: call.arrow
        counter: call.counter
        ink: Theme.callInk
        labelAt: call.display.sharedLabelAt
        largest: call.display.sharedNumberSize
        needed: call.display.needed
        number: call.number
        padding: call.display.padding
        size: call.display.sharedNumberSize
        stacked: call.display.sharedStacked
        visible: !call.alone
    }

    SingleCall {
        anchors.fill: parent
        arrow: call.arrow
        counter: call.counter
        needed: call.display.needed
        number: call.number
        visible: call.alone
    }
}
