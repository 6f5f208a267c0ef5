pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Every device of the terminal with what it says of itself.
ColumnLayout {
    id: list

    required property StaffModel staff

    spacing: Theme.gapSmall

    Repeater {
        model: list.staff.devices

        RowLayout {
            id: device

            required property string key
            required property string name
            required property string says
            required property bool works

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Icon {
                Layout.preferredHeight: Theme.iconSmall
                Layout.preferredWidth: Theme.iconSmall
                colour: device.works ? Theme.good : Theme.bad
                name: device.works ? "check" : "warning"
            }
            Words {
                Layout.fillWidth: true
                objectName: "device:" + device.key
                text: qsTr("%1: %2").arg(device.name).arg(device.says)
            }
        }
    }
}
