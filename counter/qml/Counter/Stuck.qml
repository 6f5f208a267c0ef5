import QtQuick
import Lobby.Counter

// Numbers that no counter at work can call, why, and what helps; without room, only the numbers.
Notice {
    id: stuck

    required property QueueModel queue
    property bool brief: false

    action: qsTr("Show")
    iconName: "warning"
    objectName: "stuck"
    text: stuck.brief ? stuck.queue.stuckBriefly : stuck.queue.stuck.join("\n")
}
