import QtQuick
import LobbyKit

// A call that has the screen for itself: the number, and below it, as large as it goes, the counter.
Item {
    id: call

    required property string number
    required property string counter
    required property string arrow
    required property real needed

    readonly property bool wide: call.width > call.height
    readonly property real inner: call.width - 2 * Theme.margin
    readonly property real size: Math.min(call.height * 0.5, call.inner / 2.95)
    readonly property real head: call.size * 1.09
    readonly property real arrowSize: call.arrow === "" ? 0 : call.size * (call.wide ? 0.42 : 0.5)
    // Beside the counter on a wide screen, below it on a tall one.
    readonly property real beside: call.wide && call.arrowSize ? call.arrowSize + Theme.margin : 0
    readonly property real below: call.wide || !call.arrowSize ? 0 : call.arrowSize + Theme.margin

    Words {
        Accessible.ignored: true
        color: Theme.callInk
        elide: Text.ElideRight
        font.pixelSize: call.size
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: call.head
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 12
        text: call.number
        verticalAlignment: Text.AlignVCenter
        width: call.inner
        wrapMode: Text.NoWrap
        x: Theme.margin
        y: Theme.gap
    }

    Rectangle {
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        color: Theme.callInk
        height: Theme.stroke
        visible: !call.wide
        y: Theme.gap + call.head + Theme.gap
    }

    Where {
        id: where

        centred: true
        counter: call.counter
        height: call.height - y - call.below - Theme.margin
        ink: Theme.callInk
        markMost: call.wide ? call.size * 0.8 : call.size * 2.2
        needed: call.needed
        width: call.inner - call.beside
        wordMost: call.wide ? call.size * 0.66 : call.size
        x: Theme.margin + call.beside
        y: call.head + (call.wide ? Theme.gap : Theme.margin)
    }

    Icon {
        colour: Theme.callInk
        height: call.arrowSize
        name: call.arrow
        visible: call.arrow !== ""
        weight: 2.6
        width: call.arrowSize
        x: call.wide ? where.x + (where.width - where.naturalWidth) / 2 - call.beside : (call.width - width) / 2
        y: call.wide ? where.y + (where.height - height) / 2 : call.height - call.below
    }
}
