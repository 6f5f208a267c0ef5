import QtQuick
import QtQuick.Layouts
import LobbyKit

// A code to be photographed, black on white in every theme; whole pixels for each of its modules.
Image {
    id: code

    required property string picture

    readonly property int modules: Math.max(1, code.implicitWidth)
    readonly property int side: code.modules * Math.floor((WindowShape.landscape ? 190 : 260) * Theme.unit / code.modules)

    Layout.preferredHeight: code.side
    Layout.preferredWidth: code.side
    objectName: "code"
    smooth: false
    source: code.picture
    visible: code.picture !== ""

    Accessible.name: qsTr("The code of your number, for a photo")
    Accessible.role: Accessible.Graphic
}
