import QtQuick
import QtQuick.Controls.Basic
import LobbyKit
import Lobby.Counter

// The clerk's window: the work place on the left, the lists on the right; one column when it is narrow.
ApplicationWindow {
    id: window

    required property Desk desk
    required property Queue queue
    required property Surroundings surroundings
    required property Reception reception
    required property Attention attention
    required property Looks looks
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
    flags: window.looks.onTop ? Qt.Window | Qt.WindowStaysOnTopHint : Qt.Window
    height: 760
    minimumHeight: 320
    minimumWidth: 320
    title: qsTr("%1 · %2").arg(desk.label).arg(surroundings.counts)
    width: window.looks.strip ? 400 : 1180

    onActiveFocusItemChanged: window.keepVisible(window.activeFocusItem)

    View {
        id: view

        looks: window.looks
    }
    ActionKeys {
        desk: window.desk
        sheets: sheets
        lists: lists
        looks: window.looks
        reception: window.reception
        view: view
    }
    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        attention: window.attention
        compact: window.compact
        desk: window.desk
        surroundings: window.surroundings
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
            desk: window.desk
            height: window.compact ? workPlace.implicitHeight : page.height
            lists: lists
            queue: window.queue
            sheets: sheets
            surroundings: window.surroundings
            width: window.compact ? page.width : Math.round(page.width * 0.594)
        }
        Lists {
            id: lists

            compact: window.compact
            height: window.compact ? Math.max(lists.leastHeight, page.height - workPlace.height) : page.height
            queue: window.queue
            reachable: window.desk.reachable
            reception: window.reception
            sheets: sheets
            vacant: window.desk.canNext && !window.desk.isOccupied
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
        looks: window.looks
        reception: window.reception
        sheets: sheets
        surroundings: window.surroundings
        view: view
    }
    Sheets {
        id: sheets

        anchors.fill: parent
        desk: window.desk
        looks: window.looks
        queue: window.queue
        reception: window.reception
        surroundings: window.surroundings
        view: view
    }
}
