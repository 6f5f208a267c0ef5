import QtQuick
import QtQuick.Controls.Basic

// A quiet surface that holds what belongs together.
Pane {
    id: card

    property color colour: Theme.surface
    property color edge: Theme.line

    padding: Theme.gapLarge

    background: Rectangle {
        border.color: card.edge
        border.width: Theme.stroke
        color: card.colour
        radius: Theme.radius
    }
}
