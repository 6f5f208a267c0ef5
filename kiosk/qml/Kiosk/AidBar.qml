import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Language and aids, at the bottom of every page.
Rectangle {
    id: bar

    required property Aids aids
    required property Reader reader

    readonly property int perRow: bar.aids.languageCount > 4 ? Math.ceil(bar.aids.languageCount / 2) : bar.aids.languageCount

    signal languagesWanted

    color: Theme.surface
    implicitHeight: grid.implicitHeight + 2 * Theme.gap

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.stroke

        Accessible.ignored: true
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gapSmall
        columns: Stage.landscape ? 2 : 1
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall
            visible: !Stage.narrowBar && bar.aids.languageCount > 1

            LanguageRow {
                Layout.fillWidth: true
                aids: bar.aids
                begin: 0
                end: bar.perRow
            }
            LanguageRow {
                Layout.fillWidth: true
                aids: bar.aids
                begin: bar.perRow
                end: bar.aids.languageCount
                visible: bar.aids.languageCount > bar.perRow
            }
        }
        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            columns: Stage.landscape || !Stage.narrowBar ? 5 : Stage.enlarged ? 2 : 6
            rowSpacing: Theme.gapSmall
            uniformCellWidths: Stage.narrowBar && !Stage.landscape

            AidButton {
                Layout.columnSpan: Stage.landscape || Stage.enlarged ? 1 : 3
                iconName: "globe"
                objectName: "languages"
                text: bar.aids.languageName
                visible: Stage.narrowBar && bar.aids.languageCount > 1

                onClicked: bar.languagesWanted()
            }
            AidButton {
                Layout.columnSpan: Stage.landscape || Stage.enlarged || !Stage.narrowBar ? 1 : 3
                checked: bar.aids.reading
                iconName: "speaker"
                objectName: "readAloud"
                text: qsTr("Read aloud")
                visible: bar.reader.available

                onClicked: bar.reader.toggle()
            }
            AidButton {
                Layout.columnSpan: Stage.landscape || Stage.enlarged || !Stage.narrowBar ? 1 : 2
                checked: Stage.enlarged
                iconName: "larger"
                objectName: "larger"
                text: qsTr("Larger")

                onClicked: bar.aids.enlarge()
            }
            AidButton {
                Layout.columnSpan: Stage.landscape || Stage.enlarged || !Stage.narrowBar ? 1 : 2
                checked: bar.aids.highContrast
                iconName: "contrast"
                objectName: "contrast"
                text: qsTr("Contrast")

                onClicked: bar.aids.toggleContrast()
            }
            AidButton {
                Layout.columnSpan: Stage.landscape || !Stage.narrowBar ? 1 : 2
                checked: bar.aids.lower
                iconName: "lower"
                objectName: "lower"
                text: qsTr("Lower")

                onClicked: bar.aids.toggleLower()
            }
        }
    }
}
