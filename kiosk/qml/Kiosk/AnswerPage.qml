import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// A refusal that helps, or a word that help is coming: what is so, and what to do now.
PageFrame {
    id: page

    required property Terminal terminal
    required property AnswerModel shown
    required property IdleModel idle

    property bool closable: true

    centred: true
    first: ways.first ?? close.done
    icon: page.shown.icon
    severity: page.shown.severity
    text: page.shown.text
    title: page.shown.title

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.gap
    }
    StepTiles {
        id: ways

        Layout.fillHeight: WindowShape.landscape
        Layout.fillWidth: true
        shown: page.shown
        terminal: page.terminal
    }
    Item {
        Layout.fillHeight: true
    }
    CloseRow {
        id: close

        Layout.fillWidth: true
        idle: page.idle
        terminal: page.terminal
        visible: page.closable
    }
}
