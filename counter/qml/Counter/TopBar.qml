import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Which counter this is, how many wait, the next booking, the time.
Rectangle {
    id: bar

    required property CounterModel counter
    required property OfficeModel office
    required property AttentionModel attention
    required property bool compact

    color: Theme.surface
    implicitHeight: line.implicitHeight + 3.4 * Theme.gap

    Accessible.name: bar.counter.label
    Accessible.role: Accessible.StatusBar

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Math.round(Theme.stroke)
        width: parent.width
    }
    GridLayout {
        id: line

        anchors.left: parent.left
        anchors.margins: bar.compact ? Theme.gap : 1.5 * Theme.gapLarge
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: 1.5 * Theme.gapLarge
        columns: bar.compact ? 2 : 6
        rowSpacing: Theme.gapSmall / 2

        Row {
            spacing: Theme.gap

            Words {
                font.weight: Font.Bold
                text: bar.counter.label
            }
            Badge {
                objectName: "badge"
                visible: bar.attention.waits
            }
        }
        Words {
            Layout.fillWidth: true
            text: bar.office.area
            visible: !bar.compact
        }
        Words {
            Layout.alignment: Qt.AlignRight
            font.weight: Font.DemiBold
            text: bar.office.clock
            visible: bar.compact
        }
        Words {
            color: Theme.muted
            font.weight: Font.DemiBold
            text: bar.counter.stateName
            visible: text !== "" && bar.counter.state !== "open"
        }
        Words {
            Layout.fillWidth: bar.compact
            color: Theme.muted
            text: bar.office.counts
        }
        Words {
            color: Theme.muted
            text: bar.office.nextBooking
            visible: text !== "" && !bar.compact
        }
        Words {
            font.weight: Font.DemiBold
            text: bar.office.clock
            visible: !bar.compact
        }
    }
}
