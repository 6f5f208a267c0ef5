pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit

// One question and its answers: what is to read on top, everything to touch below it.
// What does not fit, because the text is large, can be moved by finger, by key and by button.
FocusScope {
    id: frame

    property string icon
    property string severity: "calm"
    property string title
    property string text
    property bool centred: false
    property Item first: null
    property AbstractButton answer: null
    property alias more: extra.data
    property alias notes: below.data
    property real moreWidth: 0.5
    property bool moreShown: true
    default property alias answers: lower.data

    readonly property bool overflows: page.implicitHeight > frame.height + 1

    // Move the page until the item can be seen; true if that was necessary.
    function reveal(item: Item): bool {
        const top = item?.mapToItem(flick.contentItem, 0, 0).y - Theme.gap;
        const bottom = top + item?.height + 2 * Theme.gap;
        if (!frame.holds(item) || (top >= flick.contentY && bottom <= flick.contentY + flick.height))
            return false;
        const before = flick.contentY;
        flick.contentY = Math.max(0, top < before ? top : Math.min(flick.contentHeight, bottom) - flick.height);
        return Math.abs(flick.contentY - before) > 1;
    }

    function holds(item: Item): bool {
        for (let parent = item?.parent; parent; parent = parent.parent) {
            if (parent === page)
                return true;
        }
        return false;
    }

    Accessible.name: frame.title
    Accessible.role: Accessible.Pane

    Flickable {
        id: flick

        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: frame.overflows
        contentHeight: Math.max(height, page.implicitHeight)
        interactive: frame.overflows

        ColumnLayout {
            id: page

            height: flick.contentHeight
            spacing: WindowShape.landscape ? Theme.gapSmall : Theme.gap
            width: flick.width - 2 * Theme.margin
            x: Theme.margin

            GridLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: WindowShape.touchTop - WindowShape.pageTop - page.spacing - Layout.topMargin
                Layout.topMargin: WindowShape.landscape ? -Theme.gapSmall / 2 : Theme.gap
                columnSpacing: Theme.margin
                rowSpacing: WindowShape.landscape ? Theme.gapSmall : Theme.gap

                Question {
                    Layout.alignment: frame.centred && !WindowShape.landscape ? Qt.AlignVCenter : Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    centred: frame.centred && !WindowShape.landscape
                    icon: frame.icon
                    text: frame.text
                    title: frame.title
                    severity: frame.severity
                }
                ColumnLayout {
                    id: extra

                    Layout.alignment: Qt.AlignTop
                    Layout.column: WindowShape.landscape ? 1 : 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: WindowShape.landscape ? frame.moreWidth / (1 - frame.moreWidth) : 1
                    Layout.row: WindowShape.landscape ? 0 : 1
                    Layout.rowSpan: WindowShape.landscape ? 2 : 1
                    spacing: Theme.gap
                    visible: frame.moreShown && children.length > 0
                }
                ColumnLayout {
                    id: below

                    Layout.alignment: Qt.AlignTop
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.row: WindowShape.landscape ? 1 : 2
                    spacing: WindowShape.landscape ? Theme.gapSmall : Theme.gap
                    visible: children.length > 0
                }
            }
            ColumnLayout {
                id: lower

                Layout.bottomMargin: WindowShape.landscape ? Theme.gapSmall / 2 : Theme.gapSmall
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gapSmall
            }
        }
    }
    RowLayout {
        id: strip

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gapSmall
        visible: frame.overflows

        ScrollButton {
            enabled: flick.contentY > 1
            iconName: "arrow-up"
            objectName: "scrollUp"

            Accessible.name: qsTr("Further up")

            onClicked: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.7)
        }
        ScrollButton {
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            iconName: "arrow-down"
            objectName: "scrollDown"

            Accessible.name: qsTr("Further down")

            onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.7)
        }
    }
}
