import Lobby.Counter

// What is special about a waiting visitor, with the reason.
Sheet {
    id: sheet

    required property Queue queue
    property string key

    function ask(): void {
        urgent.checked = false;
        accessible.checked = false;
        field.text = "";
        sheet.open();
    }

    acceptable: field.text.trim() !== "" && (urgent.checked || accessible.checked)
    first: urgent

    onAccepted: sheet.queue.mark(sheet.key, urgent.checked, accessible.checked, field.text.trim())

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
    }
    Field {
        id: field

        label: qsTr("Reason (kept in the journal, nothing about the person)")

        onEntered: sheet.answer()
    }
}
