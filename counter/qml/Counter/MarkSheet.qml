import Lobby.Counter

// What is special about a waiting visitor, with the reason.
Sheet {
    id: sheet

    required property QueueModel queue
    property string key
    property int version
    property bool wasUrgent
    property bool wasAccessible
    readonly property bool changed: urgent.checked !== sheet.wasUrgent || accessible.checked !== sheet.wasAccessible
    readonly property bool marks: urgent.checked && !sheet.wasUrgent || accessible.checked && !sheet.wasAccessible

    function ask(wasUrgent: bool, wasAccessible: bool): void {
        sheet.wasUrgent = urgent.checked = wasUrgent;
        sheet.wasAccessible = accessible.checked = wasAccessible;
        field.text = "";
        sheet.open();
    }

    acceptable: sheet.changed && (!sheet.marks || field.text.trim() !== "")
    first: urgent

    onAccepted: sheet.queue.mark(sheet.key, sheet.version, urgent.checked, accessible.checked, field.text.trim())

    Tick {
        id: urgent

        hint: qsTr("goes first")
        objectName: "urgent"
        text: qsTr("Urgent")
    }
    Tick {
        id: accessible

        hint: qsTr("step-free counters only")
        objectName: "accessible"
        text: qsTr("Needs a step-free counter")
        visible: sheet.queue.hasStepFree || sheet.wasAccessible
    }
    Field {
        id: field

        label: qsTr("Reason (nothing about the person; erased in the evening)")

        onEntered: sheet.answer()
    }
}
