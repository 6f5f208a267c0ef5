import QtQuick
import Lobby.Counter

// Numbers that no counter at work can call, why, and what helps; the button shows the first of them.
Notice {
    id: stuck

    required property Queue queue

    action: qsTr("Show")
    iconName: "warning"
    objectName: "stuck"
    text: stuck.queue.stuck.join("\n")
}
