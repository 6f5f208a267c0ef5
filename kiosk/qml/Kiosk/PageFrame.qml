pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit

// One question and its answers: what is to read on top, everything to touch below it.
// What does not fit, because the text is large, can be moved by finger, by key and by button.
FocusScope {
    id: frame

    property string icon
    property string tone: "calm"
    property string title
    property string text
    property bool centred: false
    property Item first: null
    property alias more: extra.data
    property real moreWidth: 0.5
    default property alias answers: lower.data

    readonly property bool overflows: flick.contentHeight > flick.height + 1

    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight, bottom) - flick.height;
    }

    Accessible.name: frame.title
    Accessible.role: Accessible.Pane

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, page.implicitHeight)
        interactive: frame.overflows

        ColumnLayout {
            id: page

            height: flick.contentHeight
            spacing: Theme.gap
            width: flick.width

            GridLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Stage.touchTop - Stage.pageTop - page.spacing
                columnSpacing: Theme.margin
                columns: Stage.landscape ? 2 : 1
                rowSpacing: Theme.gap

                ColumnLayout {
                    Layout.alignment: frame.centred ? Qt.AlignVCenter : Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.gapSmall

                    ToneIcon {
                        Layout.alignment: frame.centred && !Stage.landscape ? Qt.AlignHCenter : Qt.AlignLeft
                        Layout.bottomMargin: Theme.gapSmall
                        Layout.preferredHeight: Stage.landscape || Stage.narrowBar ? Theme.iconBox : Theme.iconHero
                        Layout.preferredWidth: Layout.preferredHeight
                        name: frame.icon
                        tone: frame.tone
                        visible: frame.icon !== ""
                    }
                    Words {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.textTitle
                        font.weight: Font.Bold
                        horizontalAlignment: frame.centred && !Stage.landscape ? Text.AlignHCenter : Text.AlignLeft
                        lineHeight: 1.08
                        objectName: "title"
                        text: frame.title

                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.muted
                        font.pixelSize: Theme.textBody
                        horizontalAlignment: frame.centred && !Stage.landscape ? Text.AlignHCenter : Text.AlignLeft
                        lineHeight: 1.15
                        objectName: "text"
                        text: frame.text
                        visible: frame.text !== ""
                    }
                }
                ColumnLayout {
                    id: extra

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: Stage.landscape ? frame.moreWidth / (1 - frame.moreWidth) : 1
                    spacing: Theme.gap
                    visible: children.length > 0
                }
            }
            ColumnLayout {
                id: lower

                Layout.bottomMargin: Theme.gapLarge
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gap
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall
        visible: frame.overflows

        ActionButton {
            activeFocusOnTab: false
            enabled: flick.contentY > 1
            iconName: "arrow-up"
            objectName: "scrollUp"
            visible: enabled

            Accessible.name: qsTr("Further up")
            onClicked: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.7)
        }
        ActionButton {
            activeFocusOnTab: false
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            iconName: "arrow-down"
            objectName: "scrollDown"
            visible: enabled

            Accessible.name: qsTr("Further down")
            onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.7)
        }
    }
}
