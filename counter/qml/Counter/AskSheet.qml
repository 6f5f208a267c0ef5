import QtQuick.Layouts
import LobbyKit

// A question with yes and no.
Sheet {
    id: sheet

    property string question

    first: words

    Words {
        id: words

        Layout.fillWidth: true
        text: sheet.question
    }
}
