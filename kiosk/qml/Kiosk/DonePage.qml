pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The number, as large as it gets, where to wait and how long.
PageFrame {
    id: page

    required property Terminal terminal
    required property Shown shown
    required property Idle idle

    centred: true
    first: close.done
    icon: page.shown.icon
    moreWidth: 0.5
    text: page.shown.text
    title: page.shown.title
    tone: page.shown.tone

    more: [
        Card {
            Layout.fillWidth: true
            verticalPadding: Theme.gap

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gapSmall

                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Stage.landscape ? Theme.textNumber * 0.68 : Theme.textNumber
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 0.95
                    objectName: "doneNumber"
                    text: page.shown.number
                    wrapMode: Text.NoWrap

                    Accessible.name: qsTr("Your number: %1").arg(page.shown.number)
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.stroke
                    color: Theme.line
                }
                Words {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                    font.pixelSize: Theme.textButton
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "place"
                    text: page.shown.place
                }
                Words {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "wait"
                    text: page.shown.wait
                    visible: page.shown.wait !== ""
                }
            }
        }
    ]

    notes: [
        Rectangle {
            Layout.fillWidth: true
            border.color: Theme.bad
            border.width: page.shown.slipFailed ? Theme.stroke : 0
            color: page.shown.slipFailed ? Theme.badSoft : "transparent"
            implicitHeight: slip.implicitHeight + (page.shown.slipFailed ? 2 * Theme.gapSmall : 0)
            radius: Theme.radius
            visible: page.shown.slip !== ""

            GridLayout {
                id: slip

                anchors.left: parent.left
                anchors.margins: page.shown.slipFailed ? Theme.gap : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                columnSpacing: Theme.gapSmall
                columns: 2
                rowSpacing: Theme.gapSmall

                Icon {
                    Layout.preferredHeight: Theme.iconSmall
                    Layout.preferredWidth: Theme.iconSmall
                    colour: page.shown.slipFailed ? Theme.bad : Theme.softInk
                    name: page.shown.slipFailed ? "warning" : "slip"
                }
                Words {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    objectName: "slip"
                    text: page.shown.slip

                    Accessible.description: page.shown.slipWords
                }
            }
        },
        Words {
            Layout.fillWidth: true
            color: Theme.muted
            objectName: "remark"
            text: page.shown.remark
            visible: page.shown.remark !== "" && !page.shown.slipFailed
        }
    ]

    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Stage.landscape || (page.shown.mayPrintDocuments && !Stage.enlarged) ? 2 : 1
        rowSpacing: Theme.gapSmall

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "printer"
            objectName: "printAgain"
            text: qsTr("Print again")
            visible: page.shown.mayPrint

            onClicked: page.terminal.printAgain()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "slip"
            objectName: "printDocuments"
            text: qsTr("Print what I need")
            visible: page.shown.mayPrintDocuments

            onClicked: page.terminal.printDocuments()
        }
        CloseRow {
            id: close

            Layout.fillWidth: true
            Layout.preferredWidth: 2
            idle: page.idle
            terminal: page.terminal
        }
    }
}
