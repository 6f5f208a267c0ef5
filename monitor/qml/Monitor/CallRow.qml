import QtQuick
import LobbyKit

// One call on the board: the number, and where to go.
Rectangle {
    id: row

    required property int index
    required property string number
    required property string counter
    required property string word
    required property string mark
    required property string arrow
    required property bool fresh

    required property real size
    required property real numberWidth
    required property bool stacked
    required property real lead
    required property bool inverted

    readonly property bool lit: row.fresh && row.inverted
    readonly property color ink: row.lit ? Theme.callInk : row.fresh ? Theme.call : Theme.nightInk

    color: row.lit ? Theme.call : row.fresh || row.index === 0 ? Theme.night3 : Theme.night2
    radius: Theme.radius

    Accessible.name: qsTr("%1, please go to %2").arg(row.number).arg(row.counter)
    Accessible.role: Accessible.ListItem

    Words {
        id: number

        Accessible.ignored: true
        color: row.ink
        font.pixelSize: row.size
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: row.stacked ? row.size * 1.21 : row.height
        minimumPixelSize: 12
        text: row.number
        verticalAlignment: Text.AlignVCenter
        width: row.stacked ? row.width - 2 * Theme.gapLarge : row.numberWidth
        wrapMode: Text.NoWrap
        x: Theme.gapLarge
        y: row.stacked ? row.height * 0.27 - height / 2 : 0
    }

    Where {
        arrow: row.arrow
        height: row.stacked ? row.height * 0.5 : row.height
        ink: row.ink
        lead: row.lead
        mark: row.mark
        size: row.size
        width: row.width - x - Theme.gapLarge
        word: row.word
        x: row.stacked ? Theme.gapLarge : number.x + number.width + Theme.gap
        y: row.stacked ? row.height * 0.48 : 0
    }
}
