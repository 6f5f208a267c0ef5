import QtQuick
import QtQuick.Layouts
import LobbyKit

// One key of the keypad.
ActionButton {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: 92 * Theme.unit
    focusPolicy: Qt.TabFocus // a touch moves no focus, so that no voice tells the digit
    horizontalPadding: Theme.gapSmall / 2
    implicitHeight: 92 * Theme.unit
    textSize: Math.max(Theme.textTile, 64 * Theme.unit)
}
