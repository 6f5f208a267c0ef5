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
    iconShown: !Stage.enlarged
    padding: Stage.landscape ? 1.25 * Theme.gapSmall : Stage.narrowBar ? Theme.gap : Theme.gapLarge
    stacked: Stage.landscape && !Stage.lower
    textSize: Stage.landscape ? Theme.sized(44) : Theme.textTile
}
