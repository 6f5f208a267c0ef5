pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// What the team lead decides for the whole house; every button acts at once, or asks.
Sheet {
    id: sheet

    required property OfficeModel office

    signal dayAsked
    signal stopAsked

    function ask(): void {
        notice.text = sheet.office.notice;
        sheet.open();
    }

    asking: false
    first: walkIns
    title: qsTr("Team lead")

    KeyButton {
        id: walkIns

        Layout.fillWidth: true
        objectName: "walkIns"
        text: sheet.office.walkInsClosed ? qsTr("Give out numbers again") : qsTr("Give out no more numbers today …")

        onClicked: sheet.office.walkInsClosed ? sheet.office.giveTokens() : sheet.stopAsked()
    }
    Repeater {
        model: sheet.office.quotas

        delegate: RowLayout {
            id: quota

            required property string key
            required property string name

            Layout.fillWidth: true
            spacing: Theme.gap

            Stepper {
                id: tokens

                label: qsTr("More numbers: %1").arg(quota.name)
                most: 50
                value: 5
            }
            KeyButton {
                objectName: "quota:" + quota.key
                text: qsTr("Give")

                onClicked: sheet.office.addQuota(quota.key, tokens.value)
            }
        }
    }
    Field {
        id: notice

        label: qsTr("Notice on the monitors")

        onEntered: sheet.office.setNotice(notice.text.trim())
    }
    KeyButton {
        Layout.fillWidth: true
        objectName: "showNotice"
        text: notice.text.trim() ? qsTr("Show the notice") : qsTr("Take the notice away")

        onClicked: sheet.office.setNotice(notice.text.trim())
    }
    KeyButton {
        Layout.fillWidth: true
        objectName: "mute"
        text: sheet.office.muted ? qsTr("Let the monitors speak again") : qsTr("Silence the monitors")

        onClicked: sheet.office.mute(!sheet.office.muted)
    }
    KeyButton {
        Layout.fillWidth: true
        objectName: "testCall"
        text: qsTr("Test call to this counter")

        onClicked: sheet.office.testCall()
    }
    KeyButton {
        Layout.fillWidth: true
        objectName: "closeDay"
        text: qsTr("End the day …")

        onClicked: sheet.dayAsked()
    }
}
