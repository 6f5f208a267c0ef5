import QtQuick
import LobbyKit
import Lobby.Counter

// How large and how strong everything is drawn; a clerk's window keeps its size, whatever the screen's.
QtObject {
    id: view

    required property WindowPreferences preferences
    property real textScale: view.preferences.textScale
    property bool highContrast: view.preferences.highContrast

    function larger(): void {
        view.preferences.textScale = view.textScale + 0.25;
    }

    function smaller(): void {
        view.preferences.textScale = view.textScale - 0.25;
    }

    function turn(): void {
        view.preferences.textScale = view.textScale < 2 ? view.textScale + 0.25 : 1;
    }

    property list<QtObject> bindings: [
        Binding {
            property: "unit"
            target: Theme
            value: 0.37
        },
        Binding {
            property: "textScale"
            target: Theme
            value: view.textScale
        },
        Binding {
            property: "highContrast"
            target: Theme
            value: view.highContrast
        }
    ]
}
