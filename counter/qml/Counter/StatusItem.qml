import QtQuick
import LobbyKit

// One device in words: that it works, or that it does not.
Row {
    id: item

    required property string text
    required property string advice
    required property bool working

    spacing: Theme.gapSmall / 2

    Accessible.description: item.advice
    Accessible.name: item.text
    Accessible.role: Accessible.StaticText

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        colour: item.working ? Theme.muted : Theme.ink
        height: words.font.pixelSize * 1.2
        name: item.working ? "check" : "warning"
        width: words.font.pixelSize * 1.2
    }
    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: item.working ? Theme.muted : Theme.ink
        font.pixelSize: Theme.textSmall
        font.weight: item.working ? Font.Normal : Font.DemiBold
        text: item.text
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
