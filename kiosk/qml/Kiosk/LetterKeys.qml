pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The letters of booking numbers, where a town has some.
GridLayout {
    id: grid

    required property KeypadModel keypad

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: Theme.gapSmall / 2
    columns: Math.min(grid.keypad.letters.length, 9)
    rowSpacing: Theme.gapSmall / 2
    uniformCellWidths: true

    Repeater {
        model: grid.keypad.letters

        KeypadKey {
            required property string modelData

            horizontalPadding: 0
            objectName: "key" + modelData
            text: modelData
            textSize: Theme.textButton

            onClicked: grid.keypad.press(modelData)
        }
    }
}
