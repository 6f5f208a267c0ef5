import Lobby.Counter

// Why are no more numbers given out today? The terminal tells visitors.
Sheet {
    id: sheet

    required property OfficeModel office

    function ask(): void {
        reasons.chosen = [""];
        sheet.open();
    }

    accept: qsTr("Give out no more")
    acceptable: reasons.chosen.length > 0
    first: reasons.first
    title: qsTr("Give out no more numbers today?")

    onAccepted: sheet.office.stopTokens(reasons.chosen[0])

    ChoiceList {
        id: reasons

        choices: sheet.office.reasons
        title: qsTr("Why? Visitors read it at the terminal.")
    }
}
