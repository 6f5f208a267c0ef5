import QtQuick.Layouts
import Lobby.Counter

// What has no room below a narrow window.
Sheet {
    id: sheet

    required property OfficeModel office
    required property WindowPreferences preferences
    required property View view
    required property ReceptionModel reception

    signal steerAsked

    asking: false
    first: paper
    title: qsTr("More")

    KeyButton {
        id: paper

        Layout.fillWidth: true
        keyHint: qsTr("Ctrl P")
        objectName: "paper"
        text: qsTr("List for paper")

        onClicked: {
            sheet.close();
            sheet.reception.writeList();
        }
    }
    KeyButton {
        Layout.fillWidth: true
        objectName: "steer"
        text: qsTr("Team lead …")
        visible: sheet.office.steers

        onClicked: {
            sheet.close();
            sheet.steerAsked();
        }
    }
    KeyButton {
        Layout.fillWidth: true
        keyHint: qsTr("Ctrl +")
        objectName: "larger"
        text: sheet.view.textScale < 2 ? qsTr("Larger text") : qsTr("Usual text size")

        onClicked: sheet.view.turn()
    }
    Tick {
        checkable: false
        checked: sheet.view.highContrast
        objectName: "contrast"
        text: qsTr("High contrast")

        onClicked: sheet.preferences.highContrast = !sheet.view.highContrast
    }
    Tick {
        checkable: false
        checked: sheet.preferences.strip
        hint: qsTr("Ctrl M")
        objectName: "strip"
        text: qsTr("Narrow strip, always on top")

        onClicked: sheet.preferences.strip = !sheet.preferences.strip
    }
}
