import QtQuick
import LobbyKit

// Nobody has been called yet: what the board is for, as legible as a call if it fits.
Item {
    id: empty

    required property real needed

    readonly property real inner: empty.width - 2 * Theme.gap

    FittingWords {
        id: heading

        color: Theme.nightInk
        font.pixelSize: Math.min(empty.needed, empty.height * 0.4)
        font.weight: Font.Bold
        height: empty.height * 0.66
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Your number will appear here.")
        verticalAlignment: Text.AlignVCenter
        width: empty.inner
        wrapMode: Text.WordWrap
        x: Theme.gap
    }

    FittingWords {
        color: Theme.nightMuted
        font.pixelSize: Math.min(heading.font.pixelSize * 0.62, empty.height * 0.14)
        height: empty.height - heading.height
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("We will also call it out. Please stay in this waiting area.")
        width: empty.inner
        wrapMode: Text.WordWrap
        x: Theme.gap
        y: heading.height
    }
}
