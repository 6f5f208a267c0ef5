import QtQuick
import QtQuick.Layouts
import LobbyKit

// One visitor or booking in a list.
Rectangle {
    id: row

    required property int index
    required property string key
    required property int version
    required property string number
    required property string time
    required property string what
    required property string persons
    required property string remark
    required property string note
    required property string marks
    required property bool urgent
    required property bool accessible
    required property bool upcoming
    required property bool faded
    property bool chosen: false
    property bool numbered: true

    readonly property bool wide: row.width > 400 * Theme.textScale
    readonly property string below: [row.marks, row.note].filter(text => text !== "").join(" · ")

    signal pressed

    color: row.chosen || row.upcoming ? Theme.soft : Theme.surface
    implicitHeight: line.implicitHeight + 2.4 * Theme.gap

    Accessible.description: [row.upcoming ? qsTr("next") : "", row.below].filter(text => text !== "").join(" · ")
    Accessible.name: [row.number, row.time, row.what, row.persons, row.remark].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: row.chosen

    Rectangle {
        color: Theme.softInk
        height: parent.height
        visible: row.chosen || row.upcoming
        width: row.chosen ? 3 * Theme.stroke : Theme.stroke
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Math.round(Theme.stroke)
        width: parent.width
    }
    TapHandler {
        onTapped: row.pressed()
    }
    GridLayout {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: row.wide ? 4 : 3
        rowSpacing: Theme.gapSmall / 4

        Words {
            Layout.preferredWidth: row.wide ? 72 * Theme.textScale : -1
            color: row.faded ? Theme.muted : Theme.ink
            font.weight: Font.Bold
            text: row.number
            visible: row.numbered

            Accessible.ignored: true
        }
        Words {
            Layout.preferredWidth: row.wide ? 48 * Theme.textScale : -1
            color: Theme.muted
            text: row.time

            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.columnSpan: row.wide ? 1 : 3
            Layout.column: row.wide ? 1 + row.numbered : 0
            Layout.fillWidth: true
            Layout.row: row.wide ? 0 : 1
            spacing: Theme.gapSmall / 4

            Flow {
                id: first

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Words {
                    color: row.faded ? Theme.muted : Theme.ink
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    text: row.what
                    width: Math.min(implicitWidth, first.width)

                    Accessible.ignored: true
                }
                Words {
                    color: row.faded ? Theme.muted : Theme.ink
                    font.weight: Font.DemiBold
                    objectName: "persons"
                    text: row.persons
                    visible: text !== ""

                    Accessible.ignored: true
                }
            }
            Words {
                Layout.fillWidth: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.textSmall
                maximumLineCount: 2
                text: row.below
                visible: text !== ""

                Accessible.ignored: true
            }
        }
        Words {
            Layout.column: row.wide ? 2 + row.numbered : 1 + row.numbered
            Layout.fillWidth: !row.wide
            Layout.row: 0
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            text: row.remark
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}
