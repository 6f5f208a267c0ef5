import QtQuick
import QtQuick.Layouts
import LobbyKit

// One of the three large choices of the first page.
Tile {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    hintShown: !Stage.narrowBar
    iconShown: !Stage.enlarged
    padding: Stage.narrowBar || Stage.landscape ? Theme.gap : Theme.gapLarge
    stacked: Stage.landscape && !Stage.lower
    textSize: Stage.landscape ? Theme.sized(48) : Theme.textTile
}
