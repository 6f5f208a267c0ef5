// One line to write: a note, or a reason.

Sheet {
    id: sheet

    property string label
    property bool needed: false

    signal written(string text)

    function ask(): void {
        field.text = "";
        sheet.open();
    }

    acceptable: !sheet.needed || field.text.trim() !== ""
    first: field.input

    onAccepted: sheet.written(field.text.trim())

    Field {
        id: field

        label: sheet.label

        onEntered: sheet.answer()
    }
}
