pragma Singleton

import QtQuick
import "Contrast.js" as Contrast

// Every colour, size and duration of the screens. A window sets what is not readonly.
QtObject {
    id: theme

    property real unit: 1
    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property bool focusShown: true
    property color townColour: "#0B4F8A"

    readonly property string fontFamily: "Inter"
    readonly property var tabularFigures: ({
            "tnum": 1
        })

    readonly property color black: "#000000"
    readonly property color white: "#FFFFFF"
    readonly property color yellow: "#FFE600"
    readonly property color darkInk: "#0E1B2C"

    readonly property color ink: highContrast ? white : darkInk
    readonly property color muted: highContrast ? white : "#44546A"
    readonly property color paper: highContrast ? black : "#F3F5F8"
    readonly property color surface: highContrast ? black : white
    readonly property color line: highContrast ? white : "#C9D2DD"
    readonly property color brand: highContrast ? yellow : Contrast.readable(townColour, darkInk, white)
    readonly property color brandInk: Contrast.ink(brand, highContrast ? black : darkInk, white)
    readonly property color soft: highContrast ? black : Qt.tint(white, Qt.alpha(brand, 0.11))
    readonly property color softInk: highContrast ? yellow : brand
    readonly property color call: highContrast ? yellow : "#FFC233"
    readonly property color callInk: highContrast ? black : darkInk
    readonly property color good: highContrast ? white : "#0F5A37"
    readonly property color goodSoft: highContrast ? black : "#DDF3E7"
    readonly property color bad: highContrast ? white : "#8E1A15"
    readonly property color badSoft: highContrast ? black : "#FBE6E4"
    readonly property color night: highContrast ? black : "#0A1626"
    readonly property color night2: highContrast ? black : "#13233A"
    readonly property color night3: highContrast ? black : "#22364F"
    readonly property color nightInk: white
    readonly property color nightMuted: highContrast ? white : "#C3CEDB"

    readonly property real gapSmall: 16 * unit
    readonly property real gap: 24 * unit
    readonly property real gapLarge: 40 * unit
    readonly property real margin: 64 * unit
    readonly property real radius: 28 * unit
    readonly property real stroke: Math.max(1, 4 * unit)
    readonly property real focusWidth: Math.max(2, 10 * unit)
    readonly property real hit: 132 * unit
    readonly property real iconSmall: 52 * unit
    readonly property real icon: 76 * unit
    readonly property real iconBox: 150 * unit
    readonly property real iconHero: 200 * unit

    readonly property real textSmall: sized(36)
    readonly property real textBar: (40 + 24 * (textScale - 1)) * unit
    readonly property real textBody: sized(42)
    readonly property real textButton: sized(44)
    readonly property real textTile: sized(56)
    readonly property real textTitle: sized(68)
    readonly property real textHero: sized(78)
    readonly property real textNumber: sized(230)

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 280

    // Body text grows by the full scale; what is large already grows by as many pixels, not by as
    // many times, so that a heading at 200 % still fits on its page.
    function sized(pixels: real): real {
        return (pixels + Math.min(pixels, 44) * (textScale - 1)) * unit;
    }

    function contrast(one: color, other: color): real {
        return Contrast.ratio(one, other);
    }
}
