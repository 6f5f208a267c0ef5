import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Leafs through services that do not fit on one page.
RowLayout {
    id: row

    required property ServiceSelectionModel selection

    spacing: Theme.gapSmall

    ActionButton {
        Layout.fillWidth: true
        enabled: row.selection.leaf > 0
        iconName: "arrow-left"
        implicitHeight: 104 * Theme.unit
        objectName: "leafBack"

        Accessible.name: qsTr("Previous page")
        onClicked: row.selection.turn(row.selection.leaf - 1)
    }
    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textBar
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "leaf"
        text: row.selection.leafName
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: row.selection.leaf < row.selection.leaves - 1
        iconName: "arrow-right"
        implicitHeight: 104 * Theme.unit
        objectName: "leafOn"
        primary: enabled

        Accessible.name: qsTr("Next page")
        onClicked: row.selection.turn(row.selection.leaf + 1)
    }
}
