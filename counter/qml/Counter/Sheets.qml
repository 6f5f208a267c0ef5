import QtQuick
import Lobby.Counter

// Every question that the window asks, one at a time.
Item {
    id: sheets

    required property CounterModel counter
    required property QueueModel queue
    required property OfficeModel office
    required property ReceptionModel reception
    required property WindowPreferences preferences
    required property View view
    property string number
    property string key
    property int version
    readonly property string visitor: sheets.counter.visitor.number

    readonly property bool open: [transferSheet, parkSheet, callSheet, withdrawSheet, backSheet, markSheet, tokenSheet, bookSheet, closeSheet, steerSheet, stopSheet, daySheet, devicesSheet, moreSheet].some(sheet => sheet.visible)

    function transfer(): void {
        transferSheet.ask();
    }

    function park(): void {
        parkSheet.ask();
    }

    function choose(row: QueueRow): void {
        sheets.key = row.key;
        sheets.number = row.number;
        sheets.version = row.version;
    }

    function call(row: QueueRow): void {
        sheets.choose(row);
        callSheet.ask();
    }

    function withdraw(row: QueueRow): void {
        sheets.choose(row);
        withdrawSheet.ask();
    }

    function bringBack(): void {
        backSheet.ask();
    }

    function mark(row: QueueRow): void {
        sheets.choose(row);
        markSheet.ask(row.urgent, row.accessible);
    }

    function token(): void {
        tokenSheet.ask();
    }

    function book(): void {
        bookSheet.ask();
    }

    function closeCounter(): void {
        closeSheet.open();
    }

    function steer(): void {
        steerSheet.ask();
    }

    function devices(): void {
        devicesSheet.open();
    }

    function more(): void {
        moreSheet.open();
    }

    onVisitorChanged: {
        transferSheet.close();
        parkSheet.close();
    }

    TransferSheet {
        id: transferSheet

        counter: sheets.counter
        objectName: "transferSheet"
        queue: sheets.queue
    }
    NoteSheet {
        id: parkSheet

        accept: qsTr("Park")
        label: qsTr("Note for later (nothing about the person)")
        objectName: "parkSheet"
        title: qsTr("Park %1").arg(sheets.counter.visitor.number)

        onWritten: text => sheets.counter.park(text)
    }
    NoteSheet {
        id: callSheet

        accept: qsTr("Call")
        label: qsTr("Reason (nothing about the person; erased in the evening)")
        needed: true
        objectName: "callSheet"
        title: qsTr("Call %1 out of order").arg(sheets.number)

        onWritten: text => sheets.queue.call(sheets.key, sheets.version, text)
    }
    NoteSheet {
        id: withdrawSheet

        accept: qsTr("Withdraw")
        label: qsTr("Reason (nothing about the person; erased in the evening)")
        objectName: "withdrawSheet"
        title: qsTr("Take %1 out of the queue").arg(sheets.number)

        onWritten: text => sheets.queue.withdraw(sheets.key, sheets.version, text)
    }
    NoteSheet {
        id: backSheet

        accept: qsTr("Back in the queue")
        label: qsTr("Number that was ended by mistake today")
        needed: true
        objectName: "backSheet"
        title: qsTr("Bring a number back")

        onWritten: text => sheets.queue.bringBack(text)
    }
    MarkSheet {
        id: markSheet

        key: sheets.key
        objectName: "markSheet"
        version: sheets.version
        queue: sheets.queue
        title: qsTr("Mark %1").arg(sheets.number)
    }
    TokenSheet {
        id: tokenSheet

        objectName: "tokenSheet"
        queue: sheets.queue
        reception: sheets.reception
    }
    BookSheet {
        id: bookSheet

        booking: sheets.reception.phoneBooking
        objectName: "bookSheet"
        queue: sheets.queue
    }
    Connections {
        function onRefused(): void {
            if (!sheets.open)
                bookSheet.askAgain();
        }

        target: sheets.reception.phoneBooking
    }
    AskSheet {
        id: closeSheet

        accept: qsTr("Close counter")
        objectName: "closeSheet"
        question: closeSheet.visible ? sheets.office.closing : ""
        title: qsTr("Close %1?").arg(sheets.counter.label)

        onAccepted: sheets.counter.closeCounter()
    }
    SteerSheet {
        id: steerSheet

        objectName: "steerSheet"
        office: sheets.office

        onDayAsked: daySheet.open()
        onStopAsked: stopSheet.ask()
    }
    StopSheet {
        id: stopSheet

        objectName: "stopSheet"
        office: sheets.office
    }
    DevicesSheet {
        id: devicesSheet

        objectName: "devicesSheet"
        office: sheets.office
    }
    MoreSheet {
        id: moreSheet

        preferences: sheets.preferences
        objectName: "moreSheet"
        reception: sheets.reception
        office: sheets.office
        view: sheets.view

        onSteerAsked: sheets.steer()
    }
    AskSheet {
        id: daySheet

        accept: qsTr("End the day")
        objectName: "daySheet"
        question: qsTr("%n visitors are still waiting. Their numbers end now, and all notes and booking codes are erased.", "", sheets.office.waiting)
        title: qsTr("End the day of the whole house?")

        onAccepted: sheets.office.closeDay()
    }
}
