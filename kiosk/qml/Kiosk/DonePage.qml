pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// The number, as large as it gets, where to wait and how long.
PageFrame {
    id: page

    required property Terminal terminal
    required property AnswerModel shown
    required property DoneModel done
    required property IdleModel idle

    readonly property real noteSize: WindowShape.landscape ? Theme.sized(30) : Theme.textBody
    readonly property int aside: WindowShape.landscape || WindowShape.enlarged || page.shown.mayAskStepFree ? 1 : 2

    first: close.done
    icon: page.shown.icon
    moreWidth: 0.5
    severity: page.shown.severity
    text: page.shown.text
    title: page.shown.title

    more: [
        Card {
            Layout.fillWidth: true
            verticalPadding: Theme.gapSmall

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gapSmall

                Words {
                    Layout.fillWidth: true
                    font.features: ({})
                    font.pixelSize: Theme.textNumber * (WindowShape.landscape ? 0.68 : code.visible ? 0.78 : 1)
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
                    visible: page.shown.place !== ""
                }
                Words {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                    font.pixelSize: Theme.textButton
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "place"
                    text: page.shown.place
                    visible: page.shown.place !== ""
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
                    visible: !WindowShape.enlarged && !code.visible
                }
                CodePicture {
                    id: code

                    picture: page.shown.codePicture
                }
                Words {
                    Layout.fillWidth: true
                    font.pixelSize: page.noteSize
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
            font.pixelSize: page.noteSize
            objectName: "remark"
            text: page.shown.remark
            visible: page.shown.remark !== ""
        },
        Words {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: page.noteSize
            objectName: "missed"
            text: page.shown.missed
            visible: page.shown.missed !== ""
        }
    ]

    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: WindowShape.landscape ? (WindowShape.enlarged ? 2 : 4) : WindowShape.enlarged ? 1 : 2
        rowSpacing: Theme.gapSmall

        ActionButton {
            Layout.columnSpan: page.aside
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "printer"
            implicitHeight: 104 * Theme.unit
            objectName: "printAgain"
            text: qsTr("Print again")
            visible: page.shown.mayPrint

            onClicked: page.done.printAgain()
        }
        ActionButton {
            Layout.columnSpan: page.aside
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "slip"
            implicitHeight: 104 * Theme.unit
            objectName: "printDocuments"
            text: qsTr("Print the list of documents")
            textSize: Theme.textBar
            visible: page.shown.mayPrintDocuments

            onClicked: page.done.printDocuments()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "wheelchair"
            implicitHeight: 104 * Theme.unit
            objectName: "stepFree"
            text: qsTr("Step-free counter")
            textSize: Theme.textBar
            visible: page.shown.mayAskStepFree

            onClicked: page.done.askStepFree()
        }
        CloseRow {
            id: close

            Layout.columnSpan: WindowShape.enlarged && !WindowShape.landscape ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            idle: page.idle
            terminal: page.terminal
        }
    }
}
