import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit

// One line of text to type, with its name above it.
ColumnLayout {
    id: field

    property string label
    property alias text: input.text
    readonly property alias input: input

    signal entered

    Layout.fillWidth: true
    spacing: Theme.gapSmall / 2

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textSmall
        text: field.label

        Accessible.ignored: true
    }
    TextField {
        id: input

        Layout.fillWidth: true
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        maximumLength: 200
        padding: Theme.gapSmall
        selectByMouse: true
        selectedTextColor: Theme.brandInk
        selectionColor: Theme.brand

        Accessible.name: field.label
        Accessible.role: Accessible.EditableText

        onAccepted: field.entered()

        background: Rectangle {
            border.color: input.activeFocus ? Theme.softInk : Theme.line
            border.width: input.activeFocus ? 2 * Theme.stroke : Theme.stroke
            color: Theme.surface
            radius: Theme.radius / 2
        }
    }
}
