import QtQuick
import Lobby.Drawings

// One of our own line drawings, by its name.
Drawing {
    id: icon

    colour: Theme.ink
    implicitHeight: Theme.icon
    implicitWidth: Theme.icon

    Accessible.ignored: true
}
