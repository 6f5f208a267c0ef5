import QtQuick
import LobbyKit

// The name of a key, in a thin frame.
Rectangle {
    id: cap

    required property string text
    property color colour: Theme.muted

    border.color: cap.colour
    border.width: Theme.stroke
    color: "transparent"
    implicitHeight: name.implicitHeight + Theme.gapSmall
    implicitWidth: name.implicitWidth + 2 * Theme.gapSmall
    radius: Theme.radius / 2

    Accessible.ignored: true

    Words {
        id: name

        anchors.centerIn: parent
        color: cap.colour
        text: cap.text

        Accessible.ignored: true
    }
}
