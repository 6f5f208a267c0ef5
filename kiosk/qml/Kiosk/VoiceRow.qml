import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// While something is read aloud: once more, softer, louder.
RowLayout {
    id: row

    required property ScreenReader reader

    spacing: Theme.gapSmall

    AidButton {
        iconName: "repeat"
        objectName: "repeat"

        Accessible.name: qsTr("Say it again")
        onClicked: row.reader.repeat()
    }
    AidButton {
        iconName: "softer"
        objectName: "softer"

        Accessible.name: qsTr("Softer")
        onClicked: row.reader.softer()
    }
    AidButton {
        iconName: "louder"
        objectName: "louder"

        Accessible.name: qsTr("Louder")
        onClicked: row.reader.louder()
    }
}
