pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Monitor
import LobbyKit

// Where to go: what it is (Schalter) and the mark that one looks for (3), as large as they fit.
Item {
    id: where

    required property string counter
    required property real wordMost
    required property real markMost
    required property real needed

    property color ink: Theme.nightInk
    property bool centred: false

    readonly property real naturalWidth: fitted.naturalWidth

    FittedLabel {
        id: fitted

        height: where.height
        label: where.counter
        markMost: where.markMost
        needed: where.needed
        width: where.width
        wordMost: where.wordMost
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        Repeater {
            model: fitted.lines

            LabelLine {
                ink: where.ink
                markSize: fitted.markSize
                space: where.width
                wordSize: fitted.wordSize
                x: where.centred ? (where.width - width) / 2 : 0
            }
        }
    }
}
