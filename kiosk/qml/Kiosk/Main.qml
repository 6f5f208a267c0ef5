pragma ComponentBehavior: Bound

import QtQuick
import LobbyKit
import Lobby.Kiosk

// The window of the terminal: header, one page, aids; and the keys that work everywhere.
Window {
    id: window

    required property Terminal terminal
    required property AccessibilitySettings aids
    required property KeypadModel keypad
    required property TopicModel topics
    required property ServiceSelectionModel selection
    required property StaffModel staff
    required property HomeModel greeting
    required property AnswerModel shown
    required property DoneModel done
    required property IdleModel idle
    required property ClockModel clock
    required property CameraStatus cameraStatus
    required property ScreenReader reader
    required property string department
    required property color townColour
    required property url logo
    property QtObject camera: null

    readonly property string page: terminal.page
    readonly property PageFrame frame: content.item as PageFrame
    readonly property Item spoken: cover.visible ? cover : sheet.visible ? sheet : frame
    readonly property var pages: ({
            "home": homePage,
            "scan": scanPage,
            "number": numberPage,
            "topics": topicsPage,
            "services": servicesPage,
            "info": answerPage,
            "done": donePage,
            "refused": answerPage,
            "outOfOrder": brokenPage,
            "staff": staffPage
        })

    readonly property var readingKeys: ({
            [Qt.Key_F1]: () => window.reader.toggle(),
            [Qt.Key_F2]: () => window.reader.softer(),
            [Qt.Key_F3]: () => window.reader.louder(),
            [Qt.Key_F4]: () => window.reader.repeat(),
            [Qt.Key_F5]: () => window.reader.spell(window.keypad.typed),
            [Qt.Key_F6]: () => keyboard.leap()
        })

    color: Theme.paper
    height: 1920
    title: qsTr("Check-in")
    width: 1080

    Binding {
        property: "unit"
        target: Theme
        value: Math.min(window.width, window.height) / 1080
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.aids.textScale
    }
    Binding {
        property: "highContrast"
        target: Theme
        value: window.aids.highContrast
    }
    Binding {
        property: "townColour"
        target: Theme
        value: window.townColour
    }
    ShapeWatch {
        aids: window.aids
        anchors.fill: parent
        pageTop: content.y
    }
    KeyboardFocus {
        id: keyboard

        aids: bar
        focused: window.activeFocusItem
        frame: sheet.visible ? sheet.frame : window.frame
        mirrored: layers.LayoutMirroring.enabled
        page: sheet.visible ? sheet : content
        reader: window.reader
        regions: cover.visible ? [cover] : [content, sheet, bar]
    }
    Connections {
        function onPageChanged(): void {
            sheet.visible = false;
        }

        target: window.terminal
    }
    FocusScope {
        id: layers

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        focus: true

        Keys.onDownPressed: keyboard.move(1)
        Keys.onEnterPressed: keyboard.submit()
        Keys.onEscapePressed: sheet.visible ? sheet.close() : window.terminal.back()
        Keys.onLeftPressed: keyboard.moveAside(-1)
        Keys.onPressed: event => {
            if (event.key in window.readingKeys)
                window.readingKeys[event.key]();
            else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
                window.terminal.erase();
            else if (event.text.length === 1) {
                window.terminal.type(event.text);
                (content.item as PageFrame).answer?.forceActiveFocus(Qt.ShortcutFocusReason);
            }
        }
        Keys.onReturnPressed: keyboard.submit()
        Keys.onRightPressed: keyboard.moveAside(1)
        Keys.onUpPressed: keyboard.move(-1)

        Header {
            id: header

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            department: window.department
            house: window.terminal.house
            logo: window.logo
            time: window.clock.text

            onStaffWanted: window.terminal.askStaff()
        }
        Loader {
            id: content

            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.topMargin: Theme.gap
            focus: true
            sourceComponent: window.pages[window.page]
            visible: !sheet.visible
            z: 1 // the frame around what has the focus lies over the bar

            onLoaded: {
                keyboard.current = null;
                (item as PageFrame).first?.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        AidBar {
            id: bar

            aids: window.aids
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            reader: window.reader

            onLanguagesWanted: sheet.open()
        }
        LanguageSheet {
            id: sheet

            function close(): void {
                visible = false;
                keyboard.enter();
                window.reader.readPage();
            }
            function open(): void {
                visible = true;
                keyboard.enter();
                window.reader.readPage();
            }

            aids: window.aids
            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            visible: false
            z: 2

            onChosen: sheet.close()
        }
        StillThere {
            id: cover

            anchors.fill: parent
            idle: window.idle
            terminal: window.terminal
            visible: window.idle.asking
            z: 3
        }
    }
    Component {
        id: homePage

        HomePage {
            greeting: window.greeting
            cameraStatus: window.cameraStatus
            terminal: window.terminal
        }
    }
    Component {
        id: scanPage

        ScanPage {
            camera: window.camera
            cameraStatus: window.cameraStatus
            terminal: window.terminal
        }
    }
    Component {
        id: numberPage

        NumberPage {
            keypad: window.keypad
            reader: window.reader
            terminal: window.terminal
        }
    }
    Component {
        id: topicsPage

        TopicsPage {
            selection: window.selection
            terminal: window.terminal
            topics: window.topics
        }
    }
    Component {
        id: servicesPage

        ServicesPage {
            selection: window.selection
            terminal: window.terminal
        }
    }
    Component {
        id: donePage

        DonePage {
            done: window.done
            idle: window.idle
            shown: window.shown
            terminal: window.terminal
        }
    }
    Component {
        id: answerPage

        AnswerPage {
            idle: window.idle
            shown: window.shown
            terminal: window.terminal
        }
    }
    Component {
        id: staffPage

        StaffPage {
            staff: window.staff
            terminal: window.terminal
        }
    }
    Component {
        id: brokenPage

        AnswerPage {
            closable: false
            idle: window.idle
            shown: window.shown
            terminal: window.terminal
        }
    }
}
