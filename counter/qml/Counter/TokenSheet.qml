import Lobby.Counter

// A token for a visitor without a booking.
Sheet {
    id: sheet

    required property QueueModel queue
    required property ReceptionModel reception

    function ask(): void {
        services.chosen = [];
        persons.value = 1;
        accessible.checked = false;
        override.checked = false;
        sheet.open();
    }

    accept: qsTr("Give out")
    acceptable: services.chosen.length > 0
    first: services.first
    title: qsTr("Give out a number")

    onAccepted: sheet.reception.issue(services.chosen, persons.value, accessible.checked, override.checked)

    ChoiceList {
        id: services

        choices: sheet.queue.services
        several: true
        title: qsTr("Services")
    }
    Stepper {
        id: persons

        label: qsTr("Persons")
    }
    Tick {
        id: accessible

        objectName: "accessible"
        text: qsTr("Needs a step-free counter")
        visible: sheet.queue.hasStepFree
    }
    Tick {
        id: override

        objectName: "override"
        text: qsTr("Although all numbers have been given out")
    }
}
