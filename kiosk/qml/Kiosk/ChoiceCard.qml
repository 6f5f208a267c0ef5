import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// What the present choice means: the wait, the time at the counter, what to bring and what it costs.
Card {
    id: card

    required property ServiceSelectionModel selection

    colour: Theme.soft
    edge: Theme.highContrast ? Theme.line : Theme.soft
    padding: Theme.gapSmall

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.sized(WindowShape.landscape ? 32 : 34)
            font.weight: Font.Bold
            objectName: "chosen"
            text: card.selection.summary
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.sized(WindowShape.landscape ? 32 : 34)
            objectName: "waiting"
            text: card.selection.waiting
            visible: card.selection.waiting !== ""
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.sized(WindowShape.landscape ? 32 : 34)
            objectName: "documents"
            text: card.selection.documents
            visible: card.selection.documents !== ""
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.sized(WindowShape.landscape ? 32 : 34)
            objectName: "fees"
            text: card.selection.fees
            visible: card.selection.fees !== ""
        }
    }
}
