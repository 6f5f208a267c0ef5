pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// All languages, large; for whoever has no room for them below.
Rectangle {
    id: sheet

    required property AccessibilitySettings aids

    readonly property PageFrame frame: question

    signal chosen

    color: Theme.paper

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Pane

    PageFrame {
        id: question

        anchors.fill: parent
        anchors.topMargin: Theme.gapLarge
        title: qsTr("Language")

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            columns: !WindowShape.landscape ? 2 : WindowShape.enlarged ? 3 : 4
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: sheet.aids.languages

                LanguageTile {
                    aids: sheet.aids

                    onClicked: sheet.chosen()
                }
            }
        }
        ActionButton {
            Layout.fillWidth: true
            iconName: "back"
            objectName: "closeLanguages"
            text: qsTr("Back")

            onClicked: sheet.chosen()
        }
    }
}
