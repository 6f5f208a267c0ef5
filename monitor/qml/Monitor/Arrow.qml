import QtQuick
import QtQuick.Shapes

// The arrow that points to a counter. Drawn here, since the kit's icon is an item written in Python,
// and such an item is never freed when a row goes: 30 kB a call, 90 MB a day.
Item {
    id: arrow

    required property string name
    required property color colour

    readonly property var paths: ({
            "arrow-down": "M12 4V20M5 13L12 20L19 13",
            "arrow-left": "M20 12H4M11 5L4 12L11 19",
            "arrow-right": "M4 12H20M13 5L20 12L13 19",
            "arrow-up": "M12 20V4M5 11L12 4L19 11"
        })

    Accessible.ignored: true

    Shape {
        anchors.centerIn: parent
        height: 24
        preferredRendererType: Shape.CurveRenderer
        scale: Math.min(arrow.width, arrow.height) / 24
        width: 24

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: arrow.colour
            strokeWidth: 2.6

            PathSvg {
                path: arrow.paths[arrow.name]
            }
        }
    }
}
