import QtQuick
import QtQuick.Layouts
import LobbyKit

// One day of the opening hours; today stands out.
Rectangle {
    id: day

    required property string name
    required property string times
    required property bool today
    required property bool open

    color: day.today ? Theme.night3 : "transparent"
    implicitHeight: line.implicitHeight + Theme.gap
    radius: Theme.radius

    Accessible.name: day.name + " " + day.times
    Accessible.role: Accessible.ListItem

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Words {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: day.width * 0.33
            Accessible.ignored: true
            color: day.open ? Theme.nightInk : Theme.nightMuted
            font.weight: Font.Bold
            text: day.name
        }

        Words {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Accessible.ignored: true
            color: day.open ? Theme.nightInk : Theme.nightMuted
            text: day.times
        }
    }
}
