pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit

// Services or counters to choose from; several or only one.
ColumnLayout {
    id: list

    required property QtObject choices
    property string title
    property bool several: false
    property var chosen: []
    readonly property Item first: ticks.count > 0 ? ticks.itemAt(0) : null

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
            required property string name

            checkable: false
            checked: list.chosen.includes(key)
            single: !list.several
            objectName: "choice:" + key
            text: name

            onClicked: list.toggle(key)
        }
    }
}
