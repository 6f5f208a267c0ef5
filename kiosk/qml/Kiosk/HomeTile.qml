import QtQuick
import QtQuick.Layouts
import LobbyKit

// One of the three large choices of the first page.
Tile {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    hintShown: !Stage.enlarged && !(Stage.lower && Stage.landscape)
    padding: Stage.lower || Stage.enlarged ? Theme.gapSmall * 1.5 : Theme.gapLarge
    stacked: Stage.landscape && !Stage.lower
}
