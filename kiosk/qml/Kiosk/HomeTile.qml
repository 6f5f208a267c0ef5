import QtQuick
import QtQuick.Layouts
import LobbyKit

// One of the three large choices of the first page.
Tile {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    hintSize: Theme.sized(WindowShape.landscape ? 32 : 36)
    hintShown: !WindowShape.narrowBar
    iconSide: (WindowShape.landscape ? 84 : WindowShape.lower ? 112 : 150) * Theme.unit
    iconShown: !WindowShape.enlarged
    padding: WindowShape.landscape ? 1.25 * Theme.gapSmall : Theme.gap
    stacked: WindowShape.landscape && !WindowShape.lower
    textSize: WindowShape.landscape ? Theme.sized(WindowShape.enlarged ? 38 : 44) : Theme.textTile
}
