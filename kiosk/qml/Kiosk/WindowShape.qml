pragma Singleton

import QtQuick
import LobbyKit

// How the window is shaped, and so where things go; the window sets the first five.
QtObject {
    id: shape

    property real width: 1080
    property real height: 1920
    property real pageTop: 160
    property bool lower: false
    property bool reading: false

    readonly property bool landscape: width > height
    readonly property bool enlarged: Theme.textScale > 1
    readonly property bool narrowBar: lower || enlarged
    readonly property bool fewLanguages: narrowBar || reading
    readonly property real touchTop: height * (lower ? 0.5 : 1 / 3)
}
