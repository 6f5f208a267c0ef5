pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// What is it about? First the topic where services are many; what is chosen already stays in sight.
PageFrame {
    id: page

    required property Terminal terminal
    required property TopicModel topics
    required property ServiceSelectionModel selection

    first: tiles.count > 0 ? tiles.itemAt(0) : null
    moreShown: page.selection.count > 0
    moreWidth: WindowShape.enlarged ? 0.56 : 0.64
    text: page.selection.count > 0 ? "" : qsTr("You can choose up to %n service(s).", "", page.selection.most)
    title: qsTr("What is it about?")

    more: [
        ChoiceCard {
            Layout.fillWidth: true
            selection: page.selection
        }
    ]

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.enlarged ? (WindowShape.landscape ? 2 : 1) : (WindowShape.landscape ? Math.min(5, Math.ceil(tiles.count / 2)) : WindowShape.lower ? 3 : 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            id: tiles

            model: page.topics.offers

            Tile {
                id: tile

                required property string key
                required property string name
                required strokes
                required hint
                required marked

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                hintShown: false
                iconGap: Theme.gapSmall / 2
                iconShown: !WindowShape.enlarged && !WindowShape.lower
                iconSide: (WindowShape.landscape ? 56 : 72) * Theme.unit
                implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, 88 * Theme.unit)
                objectName: "topic:" + tile.key
                padding: (WindowShape.landscape ? 14 : 18) * Theme.unit
                stacked: WindowShape.landscape && !WindowShape.enlarged && !WindowShape.lower
                text: tile.name
                textSize: Theme.sized(WindowShape.landscape || WindowShape.lower ? 32 : 36)
                verticalPadding: Theme.gapSmall / 2

                onClicked: page.terminal.topic(tile.key)
            }
        }
    }
    LeafRow {
        Layout.fillWidth: true
        leaf: page.topics.leaf
        leaves: page.topics.leaves
        name: page.topics.leafName
        visible: page.topics.leaves > 1

        onTurned: leaf => page.topics.turn(leaf)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.enlarged && !WindowShape.landscape ? 1 : 2
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        ActionButton {
            Layout.fillWidth: true
            iconName: "back"
            implicitHeight: (WindowShape.landscape || WindowShape.lower ? 112 : 132) * Theme.unit
            objectName: "back"
            text: qsTr("Back")

            onClicked: page.terminal.back()
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: page.selection.count > 0 && !page.terminal.busy
            iconName: "slip"
            implicitHeight: (WindowShape.landscape || WindowShape.lower ? 112 : 132) * Theme.unit
            objectName: "printToken"
            primary: true
            text: qsTr("Print the number")

            onClicked: page.terminal.printToken()
        }
    }
}
