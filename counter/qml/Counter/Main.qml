import QtQuick
import QtQuick.Controls.Basic
import LobbyKit
import Lobby.Counter

// The clerk's window: the work place on the left, the lists on the right; one column when it is narrow.
ApplicationWindow {
    id: window

    required property CounterModel counter
    required property QueueModel queue
    required property OfficeModel office
    required property ReceptionModel reception
    required property AttentionModel attention
    required property WindowPreferences preferences
    property alias textScale: view.textScale
    property alias highContrast: view.highContrast

    readonly property bool compact: window.width < 900 * Theme.textScale
    readonly property bool sheetOpen: sheets.open

    function scrolls(item: Item): bool {
        return item !== null && (item === page.contentItem || window.scrolls(item.parent));
    }

    function keepVisible(item: Item): void {
        if (!page.interactive || !window.scrolls(item))
            return;
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        if (top < page.contentY || top + item.height > page.contentY + page.height)
            page.contentY = Math.max(0, Math.min(top - Theme.gapLarge, page.contentHeight - page.height));
    }

    color: Theme.paper
    flags: window.preferences.onTop ? Qt.Window | Qt.WindowStaysOnTopHint : Qt.Window
    height: 760
    minimumHeight: 320
    minimumWidth: 320
    title: qsTr("%1 · %2").arg(counter.label).arg(office.counts)
    width: window.preferences.strip ? 400 : 1180

    onActiveFocusItemChanged: window.keepVisible(window.activeFocusItem)

    View {
        id: view

        preferences: window.preferences
    }
    ActionKeys {
        counter: window.counter
        sheets: sheets
        lists: lists
        preferences: window.preferences
        reception: window.reception
        view: view
    }
    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        attention: window.attention
        compact: window.compact
        counter: window.counter
        office: window.office
    }
    Flickable {
        id: page

        objectName: "page"
        anchors.bottom: status.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: window.compact ? workPlace.height + lists.height : page.height
        contentWidth: page.width
        interactive: page.contentHeight > page.height

        ScrollBar.vertical: ScrollBar {
            policy: page.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        WorkPlace {
            id: workPlace

            attention: window.attention
            compact: window.compact
            counter: window.counter
            height: window.compact ? workPlace.implicitHeight : page.height
            lists: lists
            queue: window.queue
            sheets: sheets
            office: window.office
            width: window.compact ? page.width : Math.round(page.width * 0.594)
        }
        Lists {
            id: lists

            compact: window.compact
            height: window.compact ? Math.max(lists.leastHeight, page.height - workPlace.height) : page.height
            queue: window.queue
            reachable: window.counter.reachable
            reception: window.reception
            sheets: sheets
            vacant: window.counter.canNext && !window.counter.isOccupied
            width: page.width - lists.x
            x: window.compact ? 0 : workPlace.width
            y: window.compact ? workPlace.height : 0
        }
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        compact: window.compact
        preferences: window.preferences
        reception: window.reception
        sheets: sheets
        office: window.office
        view: view
    }
    Sheets {
        id: sheets

        anchors.fill: parent
        counter: window.counter
        preferences: window.preferences
        queue: window.queue
        reception: window.reception
        office: window.office
        view: view
    }
}
