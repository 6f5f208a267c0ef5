import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// The one coloured button: the next visitor, and why that one.
AbstractButton {
    id: button

    required property CounterModel counter
    required property bool compact
    readonly property color inkColour: button.enabled ? Theme.brandInk : Theme.muted

    enabled: button.counter.step.possible
    opacity: button.enabled || !Theme.highContrast ? 1 : 0.55
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(line.implicitHeight, title.implicitHeight + (button.compact ? 3 : 2) * sample.height) + 2 * button.verticalPadding
    horizontalPadding: button.compact ? Theme.gapLarge : 2 * Theme.gapLarge
    objectName: "next"
    text: button.counter.step.name
    verticalPadding: 1.2 * Theme.gap

    Accessible.description: why.text
    Accessible.name: button.text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: button.click()
    Keys.onReturnPressed: button.click()

    onClicked: button.counter.step.take()

    background: Rectangle {
        border.color: button.enabled ? Theme.brand : Theme.line
        border.width: Theme.stroke
        color: button.down ? Qt.darker(Theme.brand, 1.15) : button.enabled ? Theme.brand : Theme.paper
        radius: Theme.radius

        FocusFrame {
            target: button
        }
    }

    contentItem: RowLayout {
        id: line

        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall / 4

            Words {
                id: title

                Layout.fillWidth: true
                color: button.inkColour
                font.pixelSize: Theme.sized(84)
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textBody
                text: button.text
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
            Words {
                id: why

                Layout.fillWidth: true
                color: button.inkColour
                objectName: "why"
                text: button.counter.step.why

                Accessible.ignored: true

                TextMetrics {
                    id: sample

                    font: why.font
                    text: "0"
                }
            }
        }
        KeyCap {
            colour: button.inkColour
            text: button.counter.step.key
        }
    }
}
