pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Monitor
import LobbyKit

// New calls, as large as the screen: one alone, or up to three that share it.
Rectangle {
    id: full

    required property WaitingRoomModel room
    required property DisplayModel display

    readonly property int calls: repeater.count
    readonly property bool alone: full.calls <= 1

    color: Theme.call
    opacity: 0
    visible: full.opacity > 0

    Accessible.name: qsTr("New calls")
    Accessible.role: Accessible.List

    states: State {
        name: "calling"
        when: full.calls > 0

        PropertyChanges {
            full.opacity: 1
        }
    }
    // There at once, gone softly.
    transitions: Transition {
        from: "calling"

        NumberAnimation {
            duration: Theme.calm
            property: "opacity"
        }
    }

    Column {
        anchors.fill: parent

        Repeater {
            id: repeater

            model: full.room.large

            LargeCall {
                objectName: "large:" + index

                alone: full.alone
                display: full.display
                height: full.height / full.calls
                width: full.width
            }
        }
    }
}
