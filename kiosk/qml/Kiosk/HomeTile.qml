import QtQuick
import QtQuick.Layouts
import LobbyKit

// One of the three large choices of the first page.
Tile {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    hintSize: Theme.sized(Stage.landscape ? 32 : 36)
    hintShown: !Stage.narrowBar
    iconSide: (Stage.landscape ? 84 : Stage.lower ? 112 : 150) * Theme.unit
    iconShown: !Stage.enlarged
    padding: Stage.landscape ? 1.25 * Theme.gapSmall : Theme.gap
    stacked: Stage.landscape && !Stage.lower
    textSize: Stage.landscape ? Theme.sized(Stage.enlarged ? 38 : 44) : Theme.textTile
}
