pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// What did you come for? Up to six things, for how many persons, and what to have at hand.
PageFrame {
    id: page

    required property Terminal terminal
    required property Choice choice

    readonly property int columns: Stage.enlarged ? (Stage.landscape ? 2 : 1) : (Stage.landscape ? 4 : 2)

    first: tiles.itemAt(0)
    moreWidth: 0.6
    text: page.choice.count > 0 ? "" : qsTr("You can choose up to %n thing(s).", "", page.choice.most)
    title: qsTr("What did you come for?")

    more: [
        Card {
            Layout.fillWidth: true
            colour: Theme.soft
            edge: Theme.highContrast ? Theme.line : Theme.soft
            padding: Theme.gap
            visible: page.choice.count > 0

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gapSmall / 2

                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.Bold
                    objectName: "chosen"
                    text: qsTr("%1 · %2").arg(page.choice.names).arg(page.choice.duration)
                }
                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.textSmall
                    objectName: "waiting"
                    text: qsTr("Wait: %1").arg(page.choice.waiting)
                    visible: page.choice.waiting !== ""
                }
                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.textSmall
                    objectName: "documents"
                    text: qsTr("Please have ready: %1").arg(page.choice.documents)
                    visible: page.choice.documents !== ""
                }
                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.textSmall
                    objectName: "fees"
                    text: qsTr("Fees: %1").arg(page.choice.fees)
                    visible: page.choice.fees !== ""
                }
            }
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

            model: page.choice.offers

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
                hintSize: Theme.sized(34)
                hintShown: !Stage.lower || !Stage.landscape
                objectName: "service:" + tile.key
                padding: Theme.gap
                text: tile.name
                textSize: Theme.sized(40)
                verticalPadding: Theme.gapSmall / 2

                onClicked: page.choice.toggle(tile.key)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Stage.landscape ? 4 : Stage.enlarged ? 1 : 2
        rowSpacing: Theme.gapSmall
        uniformCellWidths: !Stage.landscape

        PersonsRow {
            Layout.fillWidth: true
            persons: page.choice.persons

            onWanted: persons => page.choice.bring(persons)
        }
        ActionButton {
            Layout.fillWidth: true
            checkable: true
            checked: page.choice.accessible
            iconName: "wheelchair"
            objectName: "accessible"
            text: qsTr("Step-free counter")
            textSize: Theme.textBar

            onClicked: page.choice.toggleAccessible()
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "back"
            objectName: "back"
            text: qsTr("Back")

            onClicked: page.terminal.back()
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: page.choice.count > 0 && !page.terminal.busy
            iconName: "slip"
            objectName: "printToken"
            primary: true
            text: qsTr("Print the token")

            onClicked: page.terminal.printToken()
        }
    }
}
