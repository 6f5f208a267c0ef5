import QtQuick
import LobbyKit

// One line of a label: words, and at its end perhaps the mark, on the same baseline.
Item {
    id: line

    required property var modelData
    required property real wordSize
    required property real markSize
    required property real space
    required property color ink

    readonly property string word: line.modelData.word
    readonly property string mark: line.modelData.mark
    readonly property real gap: line.word && line.mark ? line.markSize * 0.2 : 0
    readonly property real larger: line.mark ? Math.max(line.wordSize, line.markSize) : line.wordSize
    // Capitals stand in the middle of the line.
    readonly property real capitalsEnd: (line.height + line.larger * 0.727) / 2

    height: line.larger * 1.05
    width: name.width + line.gap + sign.width

    Words {
        id: name

        Accessible.ignored: true
        color: line.ink
        elide: Text.ElideRight
        font.pixelSize: line.wordSize
        font.weight: Font.DemiBold
        text: line.word
        width: Math.min(implicitWidth, line.space)
        wrapMode: Text.NoWrap
        y: line.capitalsEnd - baselineOffset
    }

    Words {
        id: sign

        Accessible.ignored: true
        color: line.ink
        elide: Text.ElideRight
        font.pixelSize: line.markSize
        font.weight: Font.Bold
        text: line.mark
        width: line.mark ? Math.min(implicitWidth, line.space - x) : 0
        wrapMode: Text.NoWrap
        x: name.width + line.gap
        y: line.capitalsEnd - baselineOffset
    }
}
