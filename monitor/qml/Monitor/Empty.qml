import QtQuick
import QtQuick.Layouts
import LobbyKit

// Nobody has been called yet: what the board is for.
Item {
    id: empty

    required property real size

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gapLarge
        width: parent.width * 0.86

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.iconHero
            Layout.preferredWidth: Theme.iconHero
            colour: Theme.nightMuted
            name: "slip"
            weight: 1.4
        }

        Words {
            Layout.fillWidth: true
            color: Theme.nightInk
            font.pixelSize: empty.size * 0.6
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your number will appear here.")
        }

        Words {
            Layout.fillWidth: true
            color: Theme.nightMuted
            font.pixelSize: empty.size * 0.42
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("We will also call it out. Please stay in this waiting area.")
        }
    }
}
