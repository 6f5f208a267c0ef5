import QtQuick
import LobbyKit

// A quiet mark that somebody waits while nobody is at the counter; it neither blinks nor counts.
Rectangle {
    id: badge

    color: Theme.soft
    implicitHeight: words.implicitHeight + Theme.gapSmall / 2
    implicitWidth: words.implicitWidth + 2 * Theme.gap
    radius: height / 2

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.softInk
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        text: qsTr("somebody is waiting")
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
