import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Is somebody still there? Covers the page until somebody touches anything, or the time is over.
Rectangle {
    id: cover

    required property Terminal terminal
    required property IdleModel idle

    color: Qt.alpha(Theme.black, 0.6)
    objectName: "stillThere"

    Accessible.name: question.text
    Accessible.role: Accessible.AlertMessage

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
        onClicked: cover.idle.more()
    }
    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.gapLarge

            Words {
                id: question

                Layout.fillWidth: true
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Do you need more time?")
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The page closes in %n second(s).", "", cover.idle.left)
            }
            ActionButton {
                Layout.fillWidth: true
                focus: true
                iconName: "clock"
                objectName: "moreTime"
                primary: true
                text: qsTr("Yes, more time")

                onClicked: cover.idle.more()
                onVisibleChanged: if (visible)
                    forceActiveFocus(Qt.TabFocusReason)
            }
            ActionButton {
                Layout.fillWidth: true
                iconName: "check"
                objectName: "finish"
                text: qsTr("No, I am done")

                onClicked: cover.terminal.finish()
            }
        }
    }
}
