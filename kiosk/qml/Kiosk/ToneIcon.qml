import QtQuick
import LobbyKit

// A drawing in a circle; the colour repeats what the words say.
Rectangle {
    id: circle

    required property string name
    required property string tone

    readonly property color strong: circle.tone === "good" ? Theme.good : circle.tone === "bad" ? Theme.bad : Theme.softInk

    border.color: circle.strong
    border.width: Theme.highContrast ? Theme.stroke : 0
    color: circle.tone === "good" ? Theme.goodSoft : circle.tone === "bad" ? Theme.badSoft : Theme.soft
    implicitHeight: Theme.iconHero
    implicitWidth: Theme.iconHero
    radius: width / 2

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        colour: circle.strong
        height: circle.height * 0.5
        name: circle.name
        weight: 2.2
        width: circle.width * 0.5
    }
}
