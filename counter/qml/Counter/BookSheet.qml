import QtQuick
import Lobby.Counter

// A booking made by phone: what for, on which day, at what time.
Sheet {
    id: sheet

    required property QueueModel queue
    required property ReceptionModel reception

    function ask(): void {
        services.chosen = [];
        day.value = 1;
        clock.text = "";
        persons.value = 1;
        accessible.checked = false;
        sheet.open();
    }

    accept: qsTr("Book")
    acceptable: services.chosen.length > 0 && clock.input.acceptableInput
    first: services.first
    title: qsTr("Booking by phone")

    onAccepted: sheet.reception.book(services.chosen, day.value - 1, clock.text, persons.value, accessible.checked)

    ChoiceList {
        id: services

        choices: sheet.queue.services
        several: true
        title: qsTr("Services")
    }
    Stepper {
        id: day

        label: qsTr("Day")
        most: sheet.reception.days.length
        objectName: "day"
        shown: sheet.reception.days[day.value - 1] ?? ""
    }
    Field {
        id: clock

        input.objectName: "clock"
        input.validator: RegularExpressionValidator {
            regularExpression: /([01]?\d|2[0-3]):[0-5]\d/
        }
        label: qsTr("Time, such as 10:30")

        onEntered: sheet.answer()
    }
    Stepper {
        id: persons

        label: qsTr("Persons")
    }
    Tick {
        id: accessible

        text: qsTr("Needs a step-free counter")
        visible: sheet.queue.hasStepFree
    }
}
