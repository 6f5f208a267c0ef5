pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "Drawings.js" as Drawings

// A large choice: a drawing, what it is, and a line that explains it.
AbstractButton {
    id: tile

    property string iconName
    property string strokes: Drawings.strokes(tile.iconName)
    property string hint
    property bool hintShown: true
    property bool iconShown: true
    property bool primary: false
    property bool marked: tile.checked
    property bool stacked: false
    property real iconGap: Theme.gap
    property real iconSide: Theme.iconBox
    property real textSize: Theme.textTile
    property real hintSize: Theme.textSmall
    property color inkColour: tile.primary ? Theme.brandInk : Theme.ink

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.hit, line.implicitHeight + tile.topPadding + tile.bottomPadding)
    implicitWidth: line.implicitWidth + 2 * tile.padding
    padding: Theme.gapLarge
    opacity: tile.enabled ? 1 : 0.45

    Accessible.checkable: tile.checkable
    Accessible.checked: tile.checked
    Accessible.description: tile.hint
    Accessible.name: tile.text
    Accessible.role: tile.checkable ? Accessible.CheckBox : Accessible.Button
    Keys.onEnterPressed: tile.click()
    Keys.onReturnPressed: tile.click()

    background: Rectangle {
        border.color: tile.marked || tile.primary ? Theme.brand : Theme.line
        border.width: tile.marked ? 2 * Theme.stroke : Theme.stroke
        color: tile.primary ? Theme.brand : tile.marked || tile.down ? Theme.soft : Theme.surface
        radius: Theme.radius

        FocusFrame {
            target: tile
        }
    }

    contentItem: GridLayout {
        id: line

        columnSpacing: Theme.gapLarge
        flow: tile.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
        rowSpacing: tile.iconGap

        Rectangle {
            Layout.preferredHeight: tile.iconSide
            Layout.preferredWidth: tile.iconSide
            border.color: Theme.softInk
            border.width: Theme.highContrast ? Theme.stroke : 0
            color: tile.primary ? Qt.tint(Theme.brand, Qt.alpha(Theme.brandInk, 0.16)) : Theme.soft
            radius: Theme.radius
            visible: tile.strokes !== "" && tile.iconShown

            Icon {
                anchors.centerIn: parent
                colour: tile.primary ? Theme.brandInk : Theme.softInk
                height: tile.iconSide / 2
                strokes: tile.strokes
                name: tile.iconName
                width: height
            }
        }
        ColumnLayout {
            Layout.fillHeight: tile.stacked
            Layout.fillWidth: true
            spacing: Theme.gapSmall / 2

            Words {
                Layout.fillWidth: true
                color: tile.inkColour
                font.pixelSize: tile.textSize
                font.weight: Font.Bold
                text: tile.text

                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                color: tile.inkColour
                font.pixelSize: tile.hintSize
                text: tile.hint
                visible: tile.hint !== "" && tile.hintShown

                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
                visible: tile.stacked
            }
        }
    }

    Rectangle {
        anchors.margins: -height / 3
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Theme.surface
        border.width: Theme.stroke
        color: Theme.brand
        height: Theme.iconSmall
        radius: height / 2
        visible: tile.marked
        width: height

        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            colour: Theme.brandInk
            height: parent.height * 0.6
            name: "check"
            weight: 3.4
            width: height
        }
    }
}
