import QtQuick
import LobbyKit

// How large and how strong everything is drawn; a clerk's window keeps its size, whatever the screen's.
QtObject {
    id: view

    property real textScale: 1
    property bool highContrast: false

    function larger(): void {
        view.textScale = Math.min(2, view.textScale + 0.25);
    }

    function smaller(): void {
        view.textScale = Math.max(1, view.textScale - 0.25);
    }

    function turn(): void {
        view.textScale = view.textScale < 2 ? view.textScale + 0.25 : 1;
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
