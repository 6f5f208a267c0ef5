import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit

// A quiet button: what it does on the left, its key on the right.
AbstractButton {
    id: button

    property string keyHint
    property bool primary: false
    property bool flat: false
    readonly property color inkColour: !button.enabled ? Theme.muted : button.primary ? Theme.brandInk : Theme.ink

    opacity: button.enabled || !Theme.highContrast ? 1 : 0.55
    focusPolicy: Qt.StrongFocus
    horizontalPadding: button.flat ? Theme.gap : 1.2 * Theme.gap
    implicitHeight: Math.max(Theme.hit * (button.flat ? 0.68 : 0.88), line.implicitHeight + 2 * button.verticalPadding)
    implicitWidth: line.implicitWidth + 2 * button.horizontalPadding
    verticalPadding: button.flat ? Theme.gapSmall / 4 : Theme.gapSmall

    Accessible.description: button.keyHint
    Accessible.name: button.text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: button.click()
    Keys.onReturnPressed: button.click()

    background: Rectangle {
        border.color: button.primary && button.enabled ? Theme.brand : Theme.line
        border.width: button.checked ? 2 * Theme.stroke : Theme.stroke
        color: !button.enabled ? Theme.paper : button.primary ? Theme.brand : button.down || button.checked ? Theme.soft : Theme.surface
        radius: Theme.radius * 0.7

        FocusFrame {
            target: button
        }
    }

    contentItem: RowLayout {
        id: line

        spacing: Theme.gapSmall

        Words {
            Layout.fillWidth: true
            color: button.inkColour
            font.pixelSize: button.flat ? Theme.textSmall : Theme.textBody
            font.weight: button.enabled ? Font.DemiBold : Font.Normal
            text: button.text

            Accessible.ignored: true
        }
        Words {
            color: button.primary ? button.inkColour : Theme.muted
            font.pixelSize: Theme.textSmall
            text: button.keyHint
            visible: text !== ""

            Accessible.ignored: true
        }
    }
}
