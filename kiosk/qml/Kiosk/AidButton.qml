import QtQuick
import QtQuick.Layouts
import LobbyKit

// One of the aids; it shows whether it is on.
ActionButton {
    id: aid

    Layout.fillHeight: true
    Layout.fillWidth: true
    horizontalPadding: Theme.gapSmall / 2
    implicitHeight: (aid.stacked ? 112 : WindowShape.landscape ? 96 : 104) * Theme.unit
    stacked: !WindowShape.narrowBar
    textSize: Theme.textBar
    verticalPadding: Theme.gapSmall / 2

    Accessible.checkable: true
    Accessible.checked: aid.checked
}
