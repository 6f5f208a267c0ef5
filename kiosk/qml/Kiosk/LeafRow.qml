import QtQuick
import QtQuick.Layouts
import LobbyKit

// Leafs through what does not fit on one page.
RowLayout {
    id: row

    required property int leaf
    required property int leaves
    required property string name

    signal turned(leaf: int)

    spacing: Theme.gapSmall

    ActionButton {
        Layout.fillWidth: true
        enabled: row.leaf > 0
        iconName: "arrow-left"
        implicitHeight: 104 * Theme.unit
        objectName: "leafBack"

        Accessible.name: qsTr("Previous page")
        onClicked: row.turned(row.leaf - 1)
    }
    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textBar
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "leaf"
        text: row.name
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: row.leaf < row.leaves - 1
        iconName: "arrow-right"
        implicitHeight: 104 * Theme.unit
        objectName: "leafOn"
        primary: enabled

        Accessible.name: qsTr("Next page")
        onClicked: row.turned(row.leaf + 1)
    }
}
