import QtQuick
import LobbyKit

// One new call: the number as large as it goes, and where to go below or beside it.
Item {
    id: call

    required property int index
    required property string number
    required property string counter
    required property string word
    required property string mark
    required property string arrow

    required property bool alone
    required property bool side

    readonly property real inner: call.width - 2 * Theme.margin
    readonly property real indent: Theme.margin + call.size * 3.05 + Theme.gapLarge
    readonly property real size: call.side ? Math.min(call.height * 0.86, call.inner / 6.7) : Math.min(call.height * 0.56, call.inner / 2.95)
    readonly property real whereSize: call.side ? call.size : Math.min(call.size * 0.8, call.height * 0.28, call.inner / 4.4)
    readonly property real distance: call.size * 0.2 + call.whereSize * 0.2
    // Where the capitals of the number begin, if both lines stand in the middle together.
    readonly property real above: (call.height - (call.size + call.whereSize) * 0.727 - call.distance) / 2

    Accessible.name: qsTr("%1, please go to %2").arg(call.number).arg(call.counter)
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        color: Theme.callInk
        height: Theme.stroke
        visible: call.index > 0
    }

    Words {
        id: number

        Accessible.ignored: true
        color: Theme.callInk
        font.pixelSize: call.size
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: call.size * 1.21
        horizontalAlignment: call.side ? Text.AlignLeft : Text.AlignHCenter
        minimumPixelSize: 12
        text: call.number
        verticalAlignment: Text.AlignVCenter
        width: call.side ? call.size * 3.05 : call.inner
        wrapMode: Text.NoWrap
        x: Theme.margin
        y: call.side ? (call.height - height) / 2 : call.above - call.size * 0.242
    }

    Where {
        id: where

        arrow: call.arrow
        height: call.side ? call.height : call.whereSize * 1.3
        ink: Theme.callInk
        mark: call.mark
        size: call.whereSize
        width: call.side ? call.width - call.indent - Theme.margin : Math.min(natural, call.inner)
        word: call.word
        x: call.side ? call.indent : (call.width - width) / 2
        y: call.side ? 0 : call.above + call.size * 0.727 + call.distance + (call.whereSize * 0.727 - height) / 2
    }
}
