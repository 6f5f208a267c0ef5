import QtQuick
import LobbyKit

// One day of the opening hours; today stands out.
Rectangle {
    id: day

    required property string name
    required property string times
    required property bool today
    required property bool open

    readonly property real inner: day.width - 2 * Theme.gap

    color: day.today ? Theme.night3 : "transparent"
    radius: Theme.radius

    Accessible.name: day.name + " " + day.times
    Accessible.role: Accessible.ListItem

    FittingWords {
        id: name

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        color: day.open ? Theme.nightInk : Theme.nightMuted
        font.weight: Font.Bold
        height: day.height
        text: day.name
        verticalAlignment: Text.AlignVCenter
        width: day.inner * 0.36
    }

    FittingWords {
        Accessible.ignored: true
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        color: day.open ? Theme.nightInk : Theme.nightMuted
        height: day.height
        text: day.times
        verticalAlignment: Text.AlignVCenter
        width: day.inner - name.width - Theme.gap
    }
}
