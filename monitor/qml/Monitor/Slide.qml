import QtQuick
import Lobby.Monitor
import LobbyKit

// A picture of the house beside the board, as large as it fits; another one comes softly.
Item {
    id: slide

    required property SlidesModel slides

    Accessible.ignored: true

    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        autoTransform: true
        cache: false
        fillMode: Image.PreserveAspectFit
        objectName: "slide"
        retainWhileLoading: true
        source: slide.slides.picture
        sourceSize: Qt.size(slide.width, slide.height)

        Accessible.ignored: true

        onStatusChanged: if (picture.status === Image.Error)
            slide.slides.refuse()

        NumberAnimation on opacity {
            duration: Theme.calm
            from: 0
            running: picture.status === Image.Ready
            to: 1
        }
    }
}
