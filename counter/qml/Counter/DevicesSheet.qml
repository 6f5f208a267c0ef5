pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// What does not work, and what helps.
Sheet {
    id: sheet

    required property OfficeModel office

    asking: false
    title: qsTr("Devices and bookings")

    Repeater {
        model: sheet.office.devices

        delegate: ColumnLayout {
            id: device

            required property string text
            required property string advice
            required property bool working

            Layout.fillWidth: true
            spacing: Theme.gapSmall / 4

            StatusItem {
                advice: device.advice
                text: device.text
                working: device.working
            }
            Words {
                Layout.fillWidth: true
                text: device.advice
                visible: text !== ""
            }
        }
    }
}
