import QtQuick

// Text as every screen sets it: plain, wrapped, read out as it is written.
Text {
    id: words

    color: Theme.ink
    font.family: Theme.fontFamily
    font.features: Theme.tabularFigures
    font.pixelSize: Theme.textBody
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
}
