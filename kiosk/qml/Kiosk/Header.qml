import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import LobbyKit

// Whose house this is, and what time it is.
RowLayout {
    id: header

    required property string house
    required property string department
    required property string time
    required property url logo

    readonly property real side: (WindowShape.landscape ? 76 : 100) * Theme.unit

    signal staffWanted

    spacing: Theme.gap

    TapHandler {
        longPressThreshold: 5

        onLongPressed: header.staffWanted()
    }
    Image {
        Layout.preferredHeight: header.side
        Layout.preferredWidth: header.side
        fillMode: Image.PreserveAspectFit
        source: header.logo
        visible: header.logo.toString() !== ""

        Accessible.ignored: true
    }
    Item {
        Layout.preferredHeight: header.side
        Layout.preferredWidth: header.side * 0.84
        visible: header.logo.toString() === ""

        Accessible.ignored: true

        Shape {
            anchors.centerIn: parent
            height: 100
            preferredRendererType: Shape.CurveRenderer
            scale: header.side / 100
            width: 84

            ShapePath {
                fillColor: Theme.brand
                strokeColor: "transparent"

                PathSvg {
                    path: "M0 0H84V62L42 100L0 62Z"
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: (WindowShape.landscape ? 36 : 40) * Theme.unit
            font.weight: Font.Bold
            maximumLineCount: 1
            text: header.house
        }
        Words {
            Layout.fillWidth: true
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: (WindowShape.landscape ? 32 : 34) * Theme.unit
            maximumLineCount: 1
            text: header.department
            visible: header.department !== ""
        }
    }
    Words {
        Layout.alignment: Qt.AlignTop
        font.pixelSize: 52 * Theme.unit
        font.weight: Font.DemiBold
        text: header.time

        Accessible.name: qsTr("It is %1").arg(header.time)
    }
}
