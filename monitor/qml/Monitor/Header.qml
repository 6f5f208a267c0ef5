import QtQuick
import QtQuick.Layouts
import LobbyKit

// Where we are, and what time it is.
RowLayout {
    id: header

    required property string house
    required property string area
    required property string time

    spacing: Theme.gapSmall

    Words {
        color: Theme.nightInk
        font.pixelSize: Theme.textBody
        font.weight: Font.Bold
        text: header.house
    }

    Words {
        Layout.fillWidth: true
        color: Theme.nightMuted
        elide: Text.ElideRight
        font.pixelSize: Theme.textBody
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSmall * 0.6
        text: header.area ? "·  " + header.area : ""
        wrapMode: Text.NoWrap
    }

    Words {
        Accessible.name: qsTr("It is %1").arg(header.time)
        color: Theme.nightInk
        font.pixelSize: Theme.textTile
        font.weight: Font.DemiBold
        objectName: "clock"
        text: header.time
    }
}
