import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit

// One thing that is so or not so.
AbstractButton {
    id: tick

    property string hint
    property bool single: false

    Layout.fillWidth: true
    checkable: true
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.gapSmall
    implicitHeight: Math.max(Theme.hit * 0.7, line.implicitHeight + Theme.gapSmall)

    Accessible.checkable: true
    Accessible.checked: tick.checked
    Accessible.description: tick.hint
    Accessible.name: tick.text
    Accessible.role: tick.single ? Accessible.RadioButton : Accessible.CheckBox
    Keys.onEnterPressed: tick.click()
    Keys.onReturnPressed: tick.click()

    background: Item {
        FocusFrame {
            anchors.margins: -Theme.stroke
            radius: Theme.radius / 2
            target: tick
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.gap

        Rectangle {
            border.color: tick.enabled ? Theme.ink : Theme.muted
            border.width: Theme.stroke
            color: tick.checked ? Theme.brand : tick.enabled ? Theme.surface : Theme.paper
            implicitHeight: Theme.textBody * 1.4
            implicitWidth: Theme.textBody * 1.4
            radius: tick.single ? height / 2 : Theme.radius / 3

            Icon {
                anchors.centerIn: parent
                colour: Theme.brandInk
                height: Theme.textBody
                name: "check"
                visible: tick.checked
                weight: 3
                width: Theme.textBody
            }
        }
        Words {
            Layout.fillWidth: true
            color: tick.enabled ? Theme.ink : Theme.muted
            text: tick.text

            Accessible.ignored: true
        }
        Words {
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            text: tick.hint
            visible: text !== ""

            Accessible.ignored: true
        }
    }
}
