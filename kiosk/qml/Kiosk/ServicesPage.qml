pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// What did you come for? Up to six services, for how many persons, and what to have at hand.
PageFrame {
    id: page

    required property Terminal terminal
    required property ServiceSelectionModel selection

    readonly property int columns: WindowShape.enlarged ? (WindowShape.landscape ? 2 : 1) : (WindowShape.landscape ? 4 : page.dense ? 3 : 2)
    readonly property bool dense: page.selection.topic !== "" && WindowShape.lower && !WindowShape.landscape

    first: tiles.count > 0 ? tiles.itemAt(0) : null
    moreShown: page.selection.count > 0
    moreWidth: WindowShape.enlarged ? 0.56 : 0.64
    text: page.selection.count > 0 ? "" : qsTr("You can choose up to %n service(s).", "", page.selection.most)
    title: page.selection.topic === "" ? qsTr("What can we do for you?") : page.selection.topic

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
        columns: page.columns
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            id: tiles

            model: page.selection.offers

            Tile {
                id: tile

                required property string key
                required property string name
                required property bool chosen
                required hint

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                checkable: true
                checked: tile.chosen
                hintSize: Theme.sized(32)
                hintShown: !WindowShape.lower && (page.selection.topic === "" || tiles.count < 7)
                objectName: "service:" + tile.key
                implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, (WindowShape.landscape || WindowShape.lower ? 88 : 132) * Theme.unit)
                padding: (WindowShape.landscape ? 14 : 18) * Theme.unit
                text: tile.name
                textSize: Theme.sized(page.dense ? 32 : WindowShape.landscape ? 36 : 40)
                verticalPadding: Theme.gapSmall / 2

                onClicked: page.selection.toggle(tile.key)
            }
        }
    }
    LeafRow {
        Layout.fillWidth: true
        leaf: page.selection.leaf
        leaves: page.selection.leaves
        name: page.selection.leafName
        visible: page.selection.leaves > 1

        onTurned: leaf => page.selection.turn(leaf)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.enlarged ? (WindowShape.landscape ? 2 : 1) : (WindowShape.landscape ? 4 : 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: !WindowShape.landscape

        PersonsRow {
            Layout.fillWidth: true
            company: page.selection.company
            persons: page.selection.persons

            onWanted: persons => page.selection.bring(persons)
        }
        ActionButton {
            Layout.fillWidth: true
            checkable: true
            checked: page.selection.accessible
            iconName: "wheelchair"
            implicitHeight: 104 * Theme.unit
            objectName: "accessible"
            text: qsTr("Step-free counter")
            textSize: Theme.textBar
            visible: page.selection.mayAskStepFree

            onClicked: page.selection.toggleAccessible()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "back"
            implicitHeight: (WindowShape.landscape || WindowShape.lower ? 112 : 132) * Theme.unit
            objectName: "back"
            text: page.selection.topic === "" ? qsTr("Back") : qsTr("Other topics")

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
