pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit

// Services or counters to choose from, several or only one; what cannot be meant is grey and says why.
ColumnLayout {
    id: list

    required property QtObject choices
    property string title
    property bool several: false
    property var chosen: []
    readonly property Item first: list.firstPossible()

    function firstPossible(): Item {
        for (let place = 0; place < ticks.count; place++) {
            if (ticks.itemAt(place)?.enabled)
                return ticks.itemAt(place);
        }
        return null;
    }

    function toggle(key: string): void {
        const others = list.several ? list.chosen.filter(other => other !== key) : [];
        list.chosen = list.chosen.includes(key) ? others : others.concat([key]);
    }

    Layout.fillWidth: true
    spacing: Theme.gapSmall / 2

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textSmall
        text: list.title
        visible: text !== ""
    }
    Repeater {
        id: ticks

        model: list.choices

        delegate: Tick {
            required property string key
            required hint
            required property string name
            required property bool possible

            checkable: false
            checked: list.chosen.includes(key)
            single: !list.several
            enabled: possible
            objectName: "choice:" + key
            text: name

            onClicked: list.toggle(key)
        }
    }
}
