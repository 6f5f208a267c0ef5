import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Asked in the place of the coloured button and the keys below: what became of a visitor who was called and is not there.
Popup {
    id: question

    required property CounterModel counter
    required property bool compact
    readonly property real room: question.parent.height + (question.compact ? 0 : Theme.gapLarge + 0.88 * Theme.hit)

    closePolicy: Popup.CloseOnEscape
    dim: false
    focus: true
    height: Math.max(implicitHeight, question.room)
    margins: Theme.gapSmall
    modal: true
    padding: 1.2 * Theme.gap
    visible: question.counter.step.asks
    width: question.parent.width

    onClosed: question.counter.step.asks && question.counter.step.leave()
    onOpened: there.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        border.color: Theme.brand
        border.width: 2 * Theme.stroke
        color: Theme.surface
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap

        Accessible.name: question.counter.step.question
        Accessible.role: Accessible.Dialog

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Flow {
                id: title

                Layout.fillWidth: true
                spacing: Theme.gap

                Words {
                    font.pixelSize: Theme.textTitle * 0.8
                    font.weight: Font.Bold
                    objectName: "question"
                    text: question.counter.step.question
                    width: Math.min(implicitWidth, title.width)
                }
                Words {
                    color: Theme.muted
                    text: qsTr("Nothing was done.")
                    width: Math.min(implicitWidth, title.width)
                }
                Words {
                    color: Theme.muted
                    text: question.counter.visitor.calls
                    width: Math.min(implicitWidth, title.width)
                }
            }
            KeyButton {
                Layout.alignment: Qt.AlignTop
                flat: true
                keyHint: qsTr("Esc")
                objectName: "leave"
                text: qsTr("Back")

                onClicked: question.close()
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: question.width > 560 * Theme.textScale ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            KeyButton {
                id: there

                Layout.fillWidth: true
                enabled: question.counter.reachable
                keyHint: "F10"
                objectName: "isThere"
                primary: true
                text: qsTr("Is there now")

                onClicked: question.counter.step.isThere()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.counter.canNext
                keyHint: "F11"
                objectName: "wasThere"
                text: qsTr("Was there: finish and next")

                onClicked: question.counter.step.wasThere()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.counter.canNext && question.counter.canMiss
                keyHint: "F8"
                objectName: "didNotCome"
                text: qsTr("No-show and next")

                onClicked: question.counter.step.didNotCome()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.counter.isCalling
                keyHint: "F9"
                objectName: "callAgain"
                text: qsTr("Call again")

                onClicked: question.counter.recall()
            }
        }
        Shortcut {
            enabled: question.opened && there.enabled
            sequence: "F10"

            onActivated: question.counter.step.isThere()
        }
        Shortcut {
            enabled: question.opened && question.counter.canNext
            sequence: "F11"

            onActivated: question.counter.step.wasThere()
        }
        Shortcut {
            enabled: question.opened && question.counter.canNext && question.counter.canMiss
            sequence: "F8"

            onActivated: question.counter.step.didNotCome()
        }
        Shortcut {
            enabled: question.opened && question.counter.isCalling
            sequence: "F9"

            onActivated: question.counter.recall()
        }
    }
}
