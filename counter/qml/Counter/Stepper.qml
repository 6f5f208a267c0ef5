import QtQuick
import QtQuick.Layouts
import LobbyKit

// A small number, with less and more.
RowLayout {
    id: stepper

    property string label
    property int value: 1
    property int least: 1
    property int most: 20
    property string shown: stepper.value

    Layout.fillWidth: true
    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        text: stepper.label

        Accessible.ignored: true
    }
    KeyButton {
        Accessible.name: qsTr("%1: fewer").arg(stepper.label)
        enabled: stepper.value > stepper.least
        objectName: "fewer"
        text: "−"

        onClicked: stepper.value -= 1
    }
    Words {
        font.weight: Font.Bold
        text: stepper.shown

        Accessible.name: qsTr("%1: %2").arg(stepper.label).arg(stepper.shown)
    }
    KeyButton {
        Accessible.name: qsTr("%1: more").arg(stepper.label)
        enabled: stepper.value < stepper.most
        objectName: "more"
        text: "+"

        onClicked: stepper.value += 1
    }
}
