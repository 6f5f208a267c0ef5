import QtQuick
import QtQuick.Controls.Basic
import LobbyKit

// One day or one time to choose.
AbstractButton {
    id: button

    required property int index
    required property string key
    required property string name
    required property string hint
    required property bool faded
    property int across: 1
    readonly property color inkColour: button.checked ? Theme.brandInk : button.faded ? Theme.muted : Theme.ink

    signal moved(int place)

    bottomPadding: Theme.gapSmall * 0.7
    implicitHeight: words.implicitHeight + 2 * button.topPadding
    implicitWidth: words.implicitWidth + Theme.gap
    text: button.name
    topPadding: Theme.gapSmall * 0.7

    Accessible.checkable: true
    Accessible.checked: button.checked
    Accessible.description: button.hint
    Accessible.name: button.name
    Accessible.role: Accessible.RadioButton
    Keys.onDownPressed: button.moved(button.index + button.across)
    Keys.onEnterPressed: button.click()
    Keys.onLeftPressed: button.moved(button.index - 1)
    Keys.onReturnPressed: button.click()
    Keys.onRightPressed: button.moved(button.index + 1)
    Keys.onUpPressed: button.moved(button.index - button.across)

    background: Rectangle {
        border.color: button.checked ? Theme.brand : Theme.line
        border.width: Theme.stroke
        color: button.checked ? Theme.brand : button.down ? Theme.soft : button.faded ? Theme.paper : Theme.surface
        radius: Theme.radius * 0.5

        FocusFrame {
            anchors.margins: -Theme.stroke
            radius: Theme.radius * 0.5
            target: button
        }
    }
    contentItem: Column {
        id: words

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.inkColour
            font.weight: Font.DemiBold
            text: button.name
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.checked ? Theme.brandInk : Theme.muted
            font.pixelSize: Theme.textSmall
            text: button.hint
            visible: text !== ""
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}
