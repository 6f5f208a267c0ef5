import QtQuick
import LobbyKit

// Where to go: an arrow, what it is (Schalter), and the mark that one looks for (3).
Item {
    id: where

    required property string word
    required property string mark
    required property string arrow
    required property real size

    property color ink: Theme.nightInk
    // How far from the left the words begin; on a board at the same place in every row.
    property real lead: where.size * 0.86

    readonly property bool marked: where.mark !== ""
    readonly property real gap: where.size * 0.24
    readonly property real beside: where.marked ? markMetrics.advanceWidth + where.gap : 0
    readonly property real natural: where.lead + wordMetrics.advanceWidth * 1.02 + where.beside
    readonly property real room: where.width - where.lead - where.beside
    // Too narrow for both on one line: the word goes above the mark.
    readonly property bool tight: where.marked && wordMetrics.advanceWidth * 0.6 > where.room
    readonly property real shrink: where.tight ? Math.min(0.36, (where.width - where.lead) / wordMetrics.advanceWidth) : Math.min(1, where.room / wordMetrics.advanceWidth)

    implicitHeight: where.size * 1.21

    TextMetrics {
        id: wordMetrics

        font.family: Theme.fontFamily
        font.features: Theme.tabularFigures
        font.pixelSize: where.size * 0.62
        font.weight: Font.DemiBold
        text: where.word
    }

    TextMetrics {
        id: markMetrics

        font.family: Theme.fontFamily
        font.features: Theme.tabularFigures
        font.pixelSize: where.size
        font.weight: Font.Bold
        text: where.mark
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        colour: where.ink
        height: where.size * 0.62
        name: where.arrow
        weight: 2.6
        width: where.size * 0.62
    }

    Words {
        id: name

        Accessible.ignored: true
        color: where.ink
        font.pixelSize: where.size * 0.62 * (where.marked ? where.shrink : 1)
        font.weight: Font.DemiBold
        fontSizeMode: where.marked ? Text.FixedSize : Text.Fit
        height: where.marked ? implicitHeight : where.height
        maximumLineCount: where.marked ? 1 : 2
        minimumPixelSize: 12
        text: where.word
        verticalAlignment: Text.AlignVCenter
        width: where.tight || !where.marked ? where.width - where.lead : where.room
        wrapMode: where.marked ? Text.NoWrap : Text.WordWrap
        x: where.lead
        y: !where.marked ? 0 : where.tight ? where.height / 2 - where.size * 0.34 - name.baselineOffset : sign.y + sign.baselineOffset - name.baselineOffset
    }

    Words {
        id: sign

        Accessible.ignored: true
        color: where.ink
        font.pixelSize: where.size
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        text: where.mark
        width: where.width - x
        wrapMode: Text.NoWrap
        x: where.tight ? where.lead : where.lead + wordMetrics.advanceWidth * where.shrink + where.gap
        y: (where.height - height) / 2 + (where.tight ? where.size * 0.12 : 0)
    }
}
