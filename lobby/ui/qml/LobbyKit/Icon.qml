import QtQuick
import QtQuick.Shapes
import "Drawings.js" as Drawings

// One of our own line drawings, by its name or by its strokes, as large as fits.
Item {
    id: icon

    property string name
    property string strokes: Drawings.strokes(icon.name)
    property color colour: Theme.ink
    property real weight: 2
    property bool flipped: false

    implicitHeight: Theme.icon
    implicitWidth: Theme.icon
    // A picture of its own: without a graphics processor a bare shape leaks out of a clipped view.
    layer.enabled: true

    Accessible.ignored: true

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.flipped ? -1 : 1
    }

    Shape {
        anchors.centerIn: parent
        height: 24
        preferredRendererType: Shape.CurveRenderer
        scale: Math.min(icon.width, icon.height) / height
        width: 24

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.colour
            strokeWidth: Drawings.width(icon.name, icon.weight)

            PathSvg {
                path: icon.strokes
            }
        }
    }
}
