import Lobby.Counter

// Where the visitor goes on: another service or another counter, with a note.
Sheet {
    id: sheet

    required property CounterModel counter
    required property QueueModel queue

    function ask(): void {
        services.chosen = [];
        counters.chosen = [];
        field.text = "";
        sheet.open();
    }

    accept: qsTr("Transfer")
    acceptable: services.chosen.length + counters.chosen.length > 0
    first: services.first
    title: qsTr("Transfer %1").arg(sheet.counter.visitor.number)

    onAccepted: counters.chosen.length ? sheet.counter.transferToCounter(counters.chosen[0], field.text.trim()) : sheet.counter.transferToService(services.chosen[0], field.text.trim())

    ChoiceList {
        id: services

        choices: sheet.queue.targets
        objectName: "services"
        title: qsTr("To another service")

        onChosenChanged: counters.chosen = services.chosen.length ? [] : counters.chosen
    }
    ChoiceList {
        id: counters

        choices: sheet.queue.counters
        objectName: "counters"
        title: qsTr("Or to another counter")

        onChosenChanged: services.chosen = counters.chosen.length ? [] : services.chosen
    }
    Field {
        id: field

        label: qsTr("Note for your colleague (nothing about the person)")

        onEntered: sheet.answer()
    }
}
