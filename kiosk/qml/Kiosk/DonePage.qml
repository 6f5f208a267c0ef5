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
    moreWidth: 0.6
    text: page.shown.text
    title: page.shown.title
    tone: page.shown.tone

    more: [
        Card {
            Layout.fillWidth: true

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gapSmall

                Words {
                    Layout.fillWidth: true
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Your number")
                    visible: !Stage.landscape
                }
                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Stage.landscape ? Theme.textNumber * 0.75 : Theme.textNumber
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

    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.bad
        border.width: page.shown.slipFailed ? Theme.stroke : 0
        color: page.shown.slipFailed ? Theme.badSoft : "transparent"
        implicitHeight: slip.implicitHeight + (page.shown.slipFailed ? 2 * Theme.gap : 0)
        radius: Theme.radius
        visible: page.shown.slip !== ""

        RowLayout {
            id: slip

            anchors.left: parent.left
            anchors.margins: page.shown.slipFailed ? Theme.gap : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

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
            }
        }
    }
    Words {
        Layout.fillWidth: true
        color: Theme.muted
        objectName: "remark"
        text: page.shown.remark
        visible: page.shown.remark !== ""
    }
    StepTiles {
        Layout.fillWidth: true
        shown: page.shown
        terminal: page.terminal
    }
    CloseRow {
        id: close

        Layout.fillWidth: true
        idle: page.idle
        terminal: page.terminal
    }
}
