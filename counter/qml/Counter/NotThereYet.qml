import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Asked in the place of the coloured button and the keys below: what became of a visitor who was called and is not there.
Popup {
    id: question

    required property CounterModel desk
    required property bool compact
    readonly property real room: question.parent.height + (question.compact ? 0 : Theme.gapLarge + 0.88 * Theme.hit)

    closePolicy: Popup.CloseOnEscape
    dim: false
    focus: true
    height: Math.max(implicitHeight, question.room)
    margins: Theme.gapSmall
    modal: true
    padding: 1.2 * Theme.gap
    visible: question.desk.step.asks
    width: question.parent.width

    onClosed: question.desk.step.asks && question.desk.step.leave()
    onOpened: there.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        border.color: Theme.brand
        border.width: 2 * Theme.stroke
        color: Theme.surface
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap

        Accessible.name: question.desk.step.question
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
                    text: question.desk.step.question
                    width: Math.min(implicitWidth, title.width)
                }
                Words {
                    color: Theme.muted
                    text: qsTr("Nothing was done.")
                    width: Math.min(implicitWidth, title.width)
                }
                Words {
                    color: Theme.muted
                    text: question.desk.visitor.calls
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
                enabled: question.desk.reachable
                keyHint: "F10"
                objectName: "isThere"
                primary: true
                text: qsTr("Is there now")

                onClicked: question.desk.step.isThere()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.desk.canNext
                keyHint: "F11"
                objectName: "wasThere"
                text: qsTr("Was there: finish and next")

                onClicked: question.desk.step.wasThere()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.desk.canNext && question.desk.canMiss
                keyHint: "F8"
                objectName: "didNotCome"
                text: qsTr("No-show and next")

                onClicked: question.desk.step.didNotCome()
            }
            KeyButton {
                Layout.fillWidth: true
                enabled: question.desk.isCalling
                keyHint: "F9"
                objectName: "callAgain"
                text: qsTr("Call again")

                onClicked: question.desk.recall()
            }
        }
        Shortcut {
            enabled: question.opened && there.enabled
            sequence: "F10"

            onActivated: question.desk.step.isThere()
        }
        Shortcut {
            enabled: question.opened && question.desk.canNext
            sequence: "F11"

            onActivated: question.desk.step.wasThere()
        }
        Shortcut {
            enabled: question.opened && question.desk.canNext && question.desk.canMiss
            sequence: "F8"

            onActivated: question.desk.step.didNotCome()
        }
        Shortcut {
            enabled: question.opened && question.desk.isCalling
            sequence: "F9"

            onActivated: question.desk.recall()
        }
    }
}
