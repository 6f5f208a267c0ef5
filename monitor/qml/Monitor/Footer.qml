import QtQuick
import QtQuick.Layouts
import Lobby.Monitor
import LobbyKit

// What is good to know, one thing after the other; nothing runs across the screen.
Item {
    id: footer

    required property FooterModel messages

    readonly property bool wide: footer.width > 1.3 * Theme.unit * 1080
    readonly property real size: footer.wide ? Theme.textTile : Theme.textButton

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.night3
        height: Theme.stroke
    }

    GridLayout {
        id: line

        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: footer.wide ? 3 : 2
        rowSpacing: 0

        Icon {
            Layout.preferredHeight: Theme.icon
            Layout.preferredWidth: Theme.icon
            Layout.rowSpan: lead.visible && !footer.wide ? 2 : 1
            colour: Theme.nightMuted
            name: footer.messages.icon
        }

        Words {
            id: lead

            Layout.fillWidth: !footer.wide
            Layout.maximumWidth: footer.wide ? footer.width * 0.5 : footer.width * 0.8
            color: Theme.nightMuted
            elide: Text.ElideRight
            font.pixelSize: footer.size
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSmall * 0.5
            text: footer.messages.lead
            visible: text !== ""
            wrapMode: Text.NoWrap
        }

        FittingWords {
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.nightInk
            font.pixelSize: footer.size
            font.weight: Font.Bold
            objectName: "message"
            text: footer.messages.strong
            verticalAlignment: footer.wide || !lead.visible ? Text.AlignVCenter : Text.AlignTop
        }
    }

    SequentialAnimation {
        id: turning

        NumberAnimation {
            duration: Theme.calm
            from: 0
            property: "opacity"
            target: line
            to: 1
        }
    }

    Connections {
        function onChanged() {
            turning.restart();
        }

        target: footer.messages
    }
}
