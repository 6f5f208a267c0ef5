import QtQuick
import QtQuick.Layouts
import LobbyKit

// The queue does not answer: what is shown may be old.
Rectangle {
    id: banner

    required property string since

    color: Theme.badSoft

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Icon {
            Layout.preferredHeight: Theme.icon
            Layout.preferredWidth: Theme.icon
            colour: Theme.bad
            name: "warning"
        }

        FittingWords {
            id: words

            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.bad
            font.pixelSize: Theme.textTile
            font.weight: Font.Bold
            text: qsTr("This display is out of date since %1").arg(banner.since)
            verticalAlignment: Text.AlignVCenter
        }
    }
}
