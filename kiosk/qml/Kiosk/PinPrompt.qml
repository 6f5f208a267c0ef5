import QtQuick
import LobbyKit

// What staff type, or what was wrong with it; as high as its longest sentence, so that no key below it moves.
Item {
    id: prompt

    required property string message

    implicitHeight: longest.implicitHeight

    Words {
        id: longest

        text: qsTr("Too many wrong numbers. Try again in %n second(s).", "", 3600)
        visible: false
        width: prompt.width
    }
    Words {
        color: Theme.muted
        objectName: "text"
        text: prompt.message !== "" ? prompt.message : qsTr("Please type the number for staff.")
        width: prompt.width
    }
}
