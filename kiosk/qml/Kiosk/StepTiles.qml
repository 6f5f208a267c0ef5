pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The ways on from an answer, the most useful first.
GridLayout {
    id: grid

    required property Terminal terminal
    required property AnswerModel shown

    readonly property Item first: tiles.count > 0 ? tiles.itemAt(0) : null

    columnSpacing: Theme.gap
    columns: WindowShape.landscape ? Math.max(1, WindowShape.enlarged ? Math.min(2, tiles.count) : tiles.count) : WindowShape.lower && !WindowShape.enlarged && tiles.count > 3 ? 2 : 1
    rowSpacing: Theme.gap
    uniformCellWidths: true
    visible: tiles.count > 0

    Repeater {
        id: tiles

        model: grid.shown.steps

        Tile {
            id: tile

            required property int index
            required property string key
            required property string drawing
            required property string title
            required property string name
            required hint

            Layout.fillHeight: true
            Layout.fillWidth: true
            hintShown: !WindowShape.narrowBar
            iconName: tile.drawing
            iconShown: !WindowShape.narrowBar && tiles.count < 4
            objectName: tile.name
            padding: tiles.count > 3 || (WindowShape.landscape && tiles.count > 2) ? Theme.gapSmall : WindowShape.narrowBar || WindowShape.landscape || tiles.count > 2 ? Theme.gap : Theme.gapLarge
            primary: tile.index === 0
            text: tile.title
            textSize: WindowShape.landscape ? Theme.sized(WindowShape.enlarged ? 38 : 44) : Theme.textTile

            onClicked: grid.terminal.take(tile.key)
        }
    }
}
