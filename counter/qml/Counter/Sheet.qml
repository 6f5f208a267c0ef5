pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit

// A question in the middle of the window: Esc leaves it, Enter answers it.
Popup {
    id: sheet

    property string title
    property string accept: qsTr("OK")
    property bool acceptable: true
    property bool asking: true
    property real breadth: 560
    property Item first
    default property alias content: body.data

    signal accepted

    function answer(): void {
        if (!sheet.asking || !sheet.acceptable || !sheet.opened)
            return;
        sheet.close();
        sheet.accepted();
    }

    function reveal(item: Item): void {
        scroll.wanted = item;
        scroll.keepVisible();
    }

    anchors.centerIn: parent
    closePolicy: Popup.CloseOnEscape
    focus: true
    height: Math.min(implicitHeight, parent.height - 2 * Theme.gap)
    modal: true
    padding: 1.5 * Theme.gapLarge
    width: Math.min(sheet.breadth * Theme.textScale, parent.width - 2 * Theme.gap)

    onOpened: (sheet.first ?? body).forceActiveFocus(Qt.PopupFocusReason)

    Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.darkInk, 0.45)
    }
    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.paper
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.gapLarge

        Accessible.name: sheet.title
        Accessible.role: Accessible.Dialog

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.textTitle * 0.85
            font.weight: Font.Bold
            text: sheet.title
        }
        Flickable {
            id: scroll

            readonly property Item focused: scroll.Window.activeFocusItem
            property Item wanted

            function holds(item: Item): bool {
                return item !== null && (item === scroll.contentItem || scroll.holds(item.parent));
            }

            function keepVisible(): void {
                const item = scroll.wanted;
                if (!scroll.interactive || !item?.visible || !scroll.holds(item))
                    return;
                const top = item.mapToItem(scroll.contentItem, 0, 0).y;
                const highest = Math.max(0, top - Theme.gapLarge);
                const lowest = Math.min(top + item.height + Theme.gap, scroll.contentHeight) - scroll.height;
                scroll.contentY = Math.min(highest, Math.max(lowest, scroll.contentY));
            }

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: body.implicitHeight + 2 * body.y
            contentWidth: scroll.width
            implicitHeight: scroll.contentHeight
            interactive: scroll.contentHeight > scroll.height

            onContentHeightChanged: Qt.callLater(scroll.keepVisible)
            onFocusedChanged: sheet.reveal(scroll.focused)

            ScrollBar.vertical: ScrollBar {
                policy: scroll.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: body

                spacing: Theme.gap
                width: scroll.width - 2 * Theme.gap
                x: Theme.gapSmall
                y: Theme.gapSmall
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Item {
                Layout.fillWidth: true
            }
            KeyButton {
                keyHint: qsTr("Esc")
                objectName: "cancel"
                text: sheet.asking ? qsTr("Cancel") : qsTr("Close")

                onClicked: sheet.close()
            }
            KeyButton {
                enabled: sheet.acceptable
                keyHint: qsTr("Ctrl Enter")
                objectName: "accept"
                primary: true
                text: sheet.accept
                visible: sheet.asking

                onClicked: sheet.answer()
            }
        }
        Shortcut {
            enabled: sheet.opened
            sequences: ["Ctrl+Return", "Ctrl+Enter"]

            onActivated: sheet.answer()
        }
    }
}
