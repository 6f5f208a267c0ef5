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

    required property bool stacked
    required property bool inverted
    required property real size
    required property real largest
    required property real padding
    required property real labelAt
    required property real needed

    readonly property bool lit: row.fresh && row.inverted
    readonly property color ink: row.lit ? Theme.callInk : row.fresh ? Theme.call : Theme.nightInk

    color: row.lit ? Theme.call : row.fresh || row.index === 0 ? Theme.night3 : Theme.night2
    radius: Theme.radius

    Accessible.name: qsTr("%1, please go to %2").arg(row.number).arg(row.counter)
    Accessible.role: Accessible.ListItem

    CallParts {
        anchors.fill: parent
        arrow: row.arrow
        counter: row.counter
        ink: row.ink
        labelAt: row.labelAt
        largest: row.largest
        needed: row.needed
        number: row.number
        padding: row.padding
        size: row.size
        stacked: row.stacked
    }
}
