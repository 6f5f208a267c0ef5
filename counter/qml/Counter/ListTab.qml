import QtQuick
import QtQuick.Controls.Basic
import LobbyKit

// The name of a list and how many are in it.
AbstractButton {
    id: tab

    property int count: 0

    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.gap * 0.75
    implicitHeight: words.implicitHeight + 3 * Theme.gap
    implicitWidth: words.implicitWidth + 2 * tab.horizontalPadding

    Accessible.checked: tab.checked
    Accessible.name: words.text
    Accessible.role: Accessible.PageTab

    background: Rectangle {
        color: tab.hovered ? Theme.soft : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            color: tab.checked ? Theme.softInk : "transparent"
            height: 2 * Theme.stroke
            width: parent.width
        }
        FocusFrame {
            anchors.margins: 0
            radius: Theme.radius / 2
            target: tab
        }
    }

    contentItem: Words {
        id: words

        color: tab.checked ? Theme.ink : Theme.muted
        font.pixelSize: Theme.sized(37)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: tab.count > 0 ? qsTr("%1 %2").arg(tab.text).arg(tab.count) : tab.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
