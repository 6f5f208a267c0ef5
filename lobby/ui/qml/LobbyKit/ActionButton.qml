pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A button with words, and with a drawing or a key if they help. The one that leads on is primary.
AbstractButton {
    id: button

    property string iconName
    property bool primary: false
    property bool stacked: false
    property string keyHint
    property real textSize: Theme.textButton
    property color colour: button.primary ? Theme.brand : button.checked ? Theme.ink : Theme.surface
    property color inkColour: button.primary ? Theme.brandInk : button.checked ? Theme.paper : Theme.ink

    readonly property real iconSide: button.textSize * 1.15
    readonly property bool iconFits: button.stacked || button.text === "" || button.availableWidth >= label.implicitWidth + button.iconSide + Theme.gapSmall

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.hit, content.implicitHeight + 2 * button.verticalPadding)
    implicitWidth: Math.max(Theme.hit, label.implicitWidth + (button.iconName === "" || button.stacked ? 0 : button.iconSide + Theme.gapSmall) + hint.implicitWidth + 2 * button.horizontalPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    opacity: button.enabled ? 1 : 0.45

    Accessible.name: button.text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: button.click()
    Keys.onReturnPressed: button.click()

    background: Rectangle {
        border.color: button.primary || button.checked ? button.colour : Theme.line
        border.width: Theme.stroke
        color: button.down ? Qt.tint(button.colour, Qt.alpha(button.inkColour, 0.14)) : button.colour
        radius: Math.min(Theme.radius, height / 2)

        FocusFrame {
            target: button
        }
    }

    contentItem: Item {
        implicitHeight: content.implicitHeight
        implicitWidth: content.implicitWidth

        GridLayout {
            id: content

            anchors.centerIn: parent
            columnSpacing: Theme.gapSmall
            flow: button.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
            rowSpacing: Theme.gapSmall / 4
            width: Math.min(implicitWidth, parent.width)

            Icon {
                Layout.alignment: Qt.AlignCenter
                Layout.preferredHeight: button.iconSide
                Layout.preferredWidth: button.iconSide
                colour: button.inkColour
                flipped: button.mirrored && button.iconName === "back"
                name: button.iconName
                visible: button.iconName !== "" && button.iconFits
            }
            Words {
                id: label

                Layout.alignment: Qt.AlignCenter
                Layout.fillWidth: true
                color: button.inkColour
                font.pixelSize: button.textSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                visible: button.text !== ""
                wrapMode: Text.WordWrap

                Accessible.ignored: true
            }
            Words {
                id: hint

                Layout.alignment: Qt.AlignCenter
                color: button.inkColour
                font.pixelSize: button.textSize * 0.8
                opacity: 0.8
                text: button.keyHint
                visible: button.keyHint !== ""

                Accessible.ignored: true
            }
        }
    }
}
