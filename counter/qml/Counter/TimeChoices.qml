pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit

// Days or times side by side, of which one is chosen: one stop of the Tab key, arrows go on from there.
ColumnLayout {
    id: choices

    required property QtObject rows
    required property string title
    required property string chosen
    property real least: 76
    readonly property Item first: buttons.count > 0 ? buttons.itemAt(choices.reached) : null
    readonly property int reached: Math.max(0, choices.placeOf(choices.chosen, buttons.count))

    signal picked(string key)

    function placeOf(key: string, count: int): int {
        for (let place = 0; place < count; place++) {
            if ((buttons.itemAt(place) as TimeButton)?.key === key)
                return place;
        }
        return -1;
    }

    function pick(place: int): void {
        const button = buttons.itemAt(place) as TimeButton;
        if (button === null)
            return;
        button.forceActiveFocus(Qt.OtherFocusReason);
        choices.picked(button.key);
    }

    Layout.fillWidth: true
    spacing: Theme.gapSmall / 2
    visible: buttons.count > 0

    Accessible.name: choices.title
    Accessible.role: Accessible.Grouping

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textSmall
        text: choices.title
    }
    GridLayout {
        id: grid

        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall / 2
        columns: Math.max(1, Math.floor(choices.width / (choices.least * Theme.textScale)))
        rowSpacing: Theme.gapSmall / 2
        uniformCellWidths: true

        Repeater {
            id: buttons

            model: choices.rows

            delegate: TimeButton {
                id: button

                Layout.fillWidth: true
                across: grid.columns
                checked: button.key === choices.chosen
                focusPolicy: button.index === choices.reached ? Qt.StrongFocus : Qt.ClickFocus
                objectName: "time:" + button.key

                onClicked: choices.picked(button.key)
                onMoved: place => choices.pick(place)
            }
        }
    }
}
