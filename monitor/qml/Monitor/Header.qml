import QtQuick
import QtQuick.Layouts
import LobbyKit

// Where we are, and what time it is.
RowLayout {
    id: header

    required property string house
    required property string area
    required property string time
    required property bool silent

    spacing: Theme.gapSmall

    Words {
        Layout.maximumWidth: header.width * 0.55
        color: Theme.nightInk
        elide: Text.ElideRight
        font.pixelSize: Theme.textBody
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSmall * 0.6
        text: header.house
        wrapMode: Text.NoWrap
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

    Icon {
        Layout.preferredHeight: Theme.iconSmall
        Layout.preferredWidth: Theme.iconSmall
        colour: Theme.nightMuted
        name: "speaker-off"
        objectName: "silent"
        visible: header.silent
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
