import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Language and aids, at the bottom of every page.
Rectangle {
    id: bar

    required property AccessibilitySettings aids
    required property ScreenReader reader

    readonly property int perRow: bar.aids.languageCount > 4 ? Math.ceil(bar.aids.languageCount / 2) : bar.aids.languageCount

    signal languagesWanted

    color: Theme.surface
    objectName: "aidBar"
    implicitHeight: grid.implicitHeight + (WindowShape.landscape ? 2 : 2.5) * Theme.gapSmall

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
        columns: WindowShape.landscape ? 2 : 1
        rowSpacing: Theme.gapSmall * 0.75

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall * 0.75
            visible: !WindowShape.fewLanguages && bar.aids.languageCount > 1

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
            flow: WindowShape.landscape && !(bar.aids.reading && WindowShape.enlarged) ? GridLayout.LeftToRight : GridLayout.TopToBottom
            rowSpacing: Theme.gapSmall

            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gapSmall
                visible: WindowShape.fewLanguages

                AidButton {
                    iconName: "globe"
                    objectName: "languages"
                    text: bar.aids.languageName
                    visible: bar.aids.languageCount > 1

                    onClicked: bar.languagesWanted()
                }
                AidButton {
                    checked: bar.aids.reading
                    iconName: "speaker"
                    objectName: "readAloud"
                    text: qsTr("Read aloud")
                    visible: bar.reader.available && WindowShape.narrowBar

                    onClicked: bar.reader.toggle()
                }
                VoiceRow {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    reader: bar.reader
                    visible: bar.aids.reading && !WindowShape.enlarged
                }
            }
            VoiceRow {
                Layout.fillHeight: true
                Layout.fillWidth: true
                reader: bar.reader
                visible: bar.aids.reading && WindowShape.enlarged
            }
            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                AidButton {
                    checked: bar.aids.reading
                    iconName: "speaker"
                    objectName: "readAloud"
                    text: qsTr("Read aloud")
                    visible: bar.reader.available && !WindowShape.narrowBar

                    onClicked: bar.reader.toggle()
                }
                AidButton {
                    checked: WindowShape.enlarged
                    iconName: "larger"
                    objectName: "larger"
                    text: qsTr("Larger")

                    onClicked: bar.aids.enlarge()
                }
                AidButton {
                    checked: bar.aids.highContrast
                    iconName: "contrast"
                    objectName: "contrast"
                    text: qsTr("Contrast")

                    onClicked: bar.aids.toggleContrast()
                }
                AidButton {
                    checked: bar.aids.lower
                    iconName: "lower"
                    objectName: "lower"
                    text: qsTr("Lower")

                    onClicked: bar.aids.toggleLower()
                }
            }
        }
    }
}
