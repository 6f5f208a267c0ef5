pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Digits for the number of the staff.
GridLayout {
    id: grid

    required property StaffModel staff

    readonly property AbstractButton ok: enter

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: Theme.gapSmall
    columns: WindowShape.landscape ? 6 : 3
    rowSpacing: Theme.gapSmall
    uniformCellHeights: true
    uniformCellWidths: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        KeypadKey {
            required property string modelData

            objectName: "key" + modelData
            text: modelData

            onClicked: grid.staff.press(modelData)
        }
    }
    KeypadKey {
        iconName: "delete"
        objectName: "keyDelete"
        textSize: Theme.textButton

        Accessible.name: qsTr("Delete the last one")
        onClicked: grid.staff.erase()
    }
    KeypadKey {
        objectName: "key0"
        text: "0"

        onClicked: grid.staff.press("0")
    }
    KeypadKey {
        id: enter

        enabled: grid.staff.typed !== ""
        iconName: "check"
        objectName: "keyOk"
        primary: true
        text: qsTr("Next")
        textSize: Theme.textBar

        onClicked: grid.staff.enter()
    }
}
