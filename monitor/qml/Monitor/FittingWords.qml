import QtQuick
import LobbyKit

// Text that becomes smaller rather than larger than its place; what still does not fit ends in "…".
Words {
    id: words

    elide: Text.ElideRight
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(8, Theme.textSmall * 0.5)
}
