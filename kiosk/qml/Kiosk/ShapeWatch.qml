import QtQuick
import Lobby.Kiosk

// Fills the window, and tells every page of its shape and of the aids that need room.
Item {
    id: watch

    required property AccessibilitySettings aids
    required property real pageTop

    Accessible.ignored: true

    Binding {
        property: "width"
        target: WindowShape
        value: watch.width
    }
    Binding {
        property: "height"
        target: WindowShape
        value: watch.height
    }
    Binding {
        property: "pageTop"
        target: WindowShape
        value: watch.pageTop
    }
    Binding {
        property: "reading"
        target: WindowShape
        value: watch.aids.reading
    }
    Binding {
        property: "lower"
        target: WindowShape
        value: watch.aids.lower
    }
}
