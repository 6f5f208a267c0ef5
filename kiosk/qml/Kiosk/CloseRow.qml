import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Done, with the seconds that are left, and more time for whoever needs it.
GridLayout {
    id: row

    required property Terminal terminal
    required property IdleModel idle

    readonly property Item done: finish

    columnSpacing: Theme.gapSmall
    columns: WindowShape.enlarged && !WindowShape.landscape ? 1 : 2
    rowSpacing: Theme.gapSmall

    ActionButton {
        id: finish

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: "check"
        objectName: "finish"
        text: row.idle.left > 0 ? qsTr("Done (%1)").arg(row.idle.left) : qsTr("Done")

        Accessible.description: qsTr("The page closes in %n second(s).", "", row.idle.left)
        Accessible.name: qsTr("Done")
        onClicked: row.terminal.finish()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: "clock"
        objectName: "moreTime"
        text: qsTr("More time")

        onClicked: row.idle.more()
    }
}
