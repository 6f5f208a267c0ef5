import QtQuick
import LobbyKit

// A drawing in a circle; the colour repeats what the words say.
Rectangle {
    id: circle

    required property string name
    required property string severity

    readonly property color strong: circle.severity === "good" ? Theme.good : circle.severity === "bad" ? Theme.bad : Theme.softInk

    border.color: circle.strong
    border.width: Theme.highContrast ? Theme.stroke : 0
    color: circle.severity === "good" ? Theme.goodSoft : circle.severity === "bad" ? Theme.badSoft : Theme.soft
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
