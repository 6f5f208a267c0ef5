import QtQuick
import Lobby.Monitor
import LobbyKit

// One screen on the wall of a waiting room.
Window {
    id: main

    required property WaitingRoomModel room
    required property DisplayModel display
    required property SlidesModel slides

    property int place: 0

    color: Theme.night
    height: Screen.height
    // A screen that is unplugged leaves the list, and comes back to it.
    screen: Application.screens[Math.max(0, Math.min(main.place, Application.screens.length - 1))]
    title: qsTr("Lobby monitor")
    width: Screen.width
    x: Screen.virtualX
    y: Screen.virtualY

    Binding {
        property: "unit"
        target: Theme
        value: Math.min(main.width, main.height) / 1080
    }

    Closed {
        objectName: "closed"

        anchors.fill: parent
        room: main.room
        visible: main.room.closed
    }

    Board {
        objectName: "board"

        anchors.fill: parent
        covered: full.calls > 0
        display: main.display
        room: main.room
        slides: main.slides
        visible: !main.room.closed
    }

    FullCall {
        id: full

        objectName: "fullCall"

        anchors.fill: parent
        display: main.display
        room: main.room
    }
}
