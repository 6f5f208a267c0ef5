import QtQuick
import QtQuick.Layouts
import LobbyKit

// Moves a page that is longer than the screen; keys move it by themselves.
ActionButton {
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    activeFocusOnTab: false
    implicitHeight: 96 * Theme.unit
    text: WindowShape.enlarged ? "" : Accessible.name
    textSize: Theme.textBar
    verticalPadding: Theme.gapSmall / 2
}
