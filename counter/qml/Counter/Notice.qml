import QtQuick
import QtQuick.Layouts
import LobbyKit

// One sentence for the clerk, with at most one thing to do about it.
Rectangle {
    id: notice

    property string text
    property string iconName
    property string action

    signal acted

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.soft
    implicitHeight: line.implicitHeight + 1.2 * Theme.gapSmall
    radius: Theme.radius * 0.7

    Accessible.name: notice.text
    Accessible.role: Accessible.AlertMessage

    onTextChanged: notice.text && notice.Accessible.announce(notice.text)

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Icon {
            Layout.preferredHeight: Theme.iconSmall
            Layout.preferredWidth: Theme.iconSmall
            colour: Theme.softInk
            name: notice.iconName
        }
        Words {
            Layout.fillWidth: true
            text: notice.text

            Accessible.ignored: true
        }
        KeyButton {
            flat: true
            text: notice.action
            visible: notice.action !== ""

            onClicked: notice.acted()
        }
    }
}
