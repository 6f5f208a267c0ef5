import QtQuick
import Lobby.Drawings

// One of our own line drawings, by its name.
Drawing {
    id: icon

    property bool flipped: false

    colour: Theme.ink
    implicitHeight: Theme.icon
    implicitWidth: Theme.icon

    Accessible.ignored: true

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.flipped ? -1 : 1
    }
}
