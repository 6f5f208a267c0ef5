import QtQuick
import LobbyKit

// The number, the arrow, and the counter beside or below them; measured as board_sizes.py does.
Item {
    id: parts

    required property string number
    required property string counter
    required property string arrow
    required property bool stacked
    required property real size
    // The type size of the largest number on the board, so that all rows begin their parts alike.
    required property real largest
    required property real padding
    required property real labelAt
    required property real needed
    required property color ink

    readonly property real head: parts.stacked ? parts.size * 1.09 : parts.height

    Words {
        id: number

        Accessible.ignored: true
        color: parts.ink
        elide: Text.ElideRight
        font.pixelSize: parts.size
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: parts.head
        minimumPixelSize: 12
        text: parts.number
        verticalAlignment: Text.AlignVCenter
        width: parts.largest * 2.95
        wrapMode: Text.NoWrap
        x: parts.padding
    }

    Icon {
        colour: parts.ink
        height: parts.size * 0.5
        name: parts.arrow
        visible: parts.arrow !== ""
        weight: 2.6
        width: parts.size * 0.5
        x: parts.stacked ? parts.width - parts.padding - width : parts.padding + parts.largest * 3.04
        y: (parts.head - height) / 2
    }

    Where {
        counter: parts.counter
        height: parts.stacked ? parts.height - parts.head : parts.height
        ink: parts.ink
        markMost: parts.size
        needed: parts.needed
        width: parts.width - x - parts.padding
        wordMost: Math.max(parts.size * 0.66, Math.min(parts.size, parts.needed))
        x: parts.labelAt
        y: parts.stacked ? parts.head : 0
    }
}
