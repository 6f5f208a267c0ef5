pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The number from the confirmation, typed.
PageFrame {
    id: page

    required property Terminal terminal
    required property KeypadModel keypad
    required property ScreenReader reader

    readonly property string example: "\u20664711-038\u2069" // left to right in every language
    readonly property bool flat: WindowShape.landscape && WindowShape.lower

    answer: next
    text: WindowShape.enlarged && WindowShape.landscape ? "" : qsTr("It is in your e-mail, for example %1.").arg(example)
    title: qsTr("Your ticket number")

    more: [
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: shown.implicitHeight + 2 * Theme.gap
            border.color: Theme.brand
            border.width: 1.5 * Theme.stroke
            color: Theme.surface
            radius: Theme.radius

            Accessible.name: qsTr("Typed so far: %n character(s)", "", page.keypad.typed.length)
            Accessible.role: Accessible.StaticText

            Words {
                id: shown

                anchors.left: parent.left
                anchors.leftMargin: Theme.gapLarge
                anchors.right: parent.right
                anchors.rightMargin: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                color: page.keypad.typed === "" ? Theme.line : Theme.ink
                elide: Text.ElideLeft
                font.letterSpacing: 6 * Theme.unit
                font.pixelSize: 96 * Theme.unit
                font.weight: Font.Bold
                maximumLineCount: 1
                objectName: "typed"
                text: page.keypad.typed === "" ? "____-___" : page.keypad.typed

                Accessible.ignored: true
            }
        }
    ]

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: WindowShape.landscape ? 2 : 1
        rowSpacing: Theme.gapSmall

        GridLayout {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            Layout.column: WindowShape.landscape ? 1 : 0
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: WindowShape.landscape ? 1 : -1
            Layout.row: 0
            columnSpacing: Theme.gapSmall
            columns: page.flat ? 6 : 3
            rowSpacing: Theme.gapSmall
            uniformCellHeights: true
            uniformCellWidths: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                KeypadKey {
                    required property string modelData

                    objectName: "key" + modelData
                    text: modelData

                    onClicked: page.keypad.press(modelData)
                }
            }
            KeypadKey {
                iconName: "delete"
                objectName: "keyDelete"
                textSize: Theme.textButton

                Accessible.name: qsTr("Delete the last one")
                onClicked: page.keypad.erase()
            }
            KeypadKey {
                objectName: "key0"
                text: "0"

                onClicked: page.keypad.press("0")
            }
            KeypadKey {
                id: next

                enabled: page.keypad.typed !== "" && !page.terminal.busy
                iconName: "check"
                objectName: "keyOk"
                primary: true
                text: qsTr("Next")
                textSize: Theme.textBar

                onClicked: page.terminal.checkIn(page.keypad.typed)
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignBottom
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: WindowShape.landscape ? 1 : -1
            Layout.row: WindowShape.landscape ? 0 : 1
            spacing: Theme.gapSmall

            LetterKeys {
                Layout.fillWidth: true
                keypad: page.keypad
                visible: page.keypad.letters.length > 0
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gapSmall
                columns: WindowShape.enlarged ? 1 : 2
                rowSpacing: Theme.gapSmall

                ActionButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: WindowShape.landscape && !WindowShape.enlarged ? 360 * Theme.unit : Infinity
                    iconName: "back"
                    objectName: "back"
                    text: qsTr("Back")

                    onClicked: page.terminal.back()
                }
                ActionButton {
                    Layout.fillWidth: true
                    iconName: "speaker"
                    objectName: "sayTyped"
                    text: qsTr("Say the number")
                    visible: WindowShape.reading

                    onClicked: page.reader.spell(page.keypad.typed)
                }
            }
        }
    }
}
