pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LobbyKit
import Lobby.Counter

// Who is at the counter, and what they need.
Card {
    id: card

    required property VisitorModel visitor
    required property bool compact
    readonly property string number: card.visitor.number

    Accessible.name: !card.visitor.present ? qsTr("Nobody is at the counter.") : card.visitor.here ? qsTr("At the counter: %1").arg(card.number) : qsTr("Called: %1").arg(card.number)
    Accessible.role: Accessible.Grouping
    padding: card.compact ? 1.5 * Theme.gap : 1.2 * Theme.gapLarge

    onNumberChanged: card.number && card.Accessible.announce(card.Accessible.name)

    contentItem: Flickable {
        id: scroll

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.implicitHeight
        contentWidth: scroll.width
        implicitHeight: Math.max(content.implicitHeight, Theme.hit)
        interactive: scroll.contentHeight > scroll.height

        ScrollBar.vertical: ScrollBar {
            policy: scroll.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.sized(56)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nobody is at the counter.")
            verticalAlignment: Text.AlignVCenter
            visible: !card.visitor.present
            width: scroll.width
            height: scroll.height
        }
        GridLayout {
            id: content

            columns: 1
            rowSpacing: 0.75 * Theme.gap
            width: scroll.width

            Flow {
                Layout.fillWidth: true
                Layout.row: card.compact ? 1 : 0
                spacing: Theme.gap
                visible: card.visitor.present

                Words {
                    font.weight: Font.DemiBold
                    text: card.visitor.here ? qsTr("At the counter") : qsTr("Called")
                }
                Words {
                    color: Theme.muted
                    text: card.visitor.elapsed
                }
                Words {
                    color: Theme.muted
                    text: card.visitor.planned
                    visible: text !== ""
                }
                Words {
                    color: Theme.muted
                    text: card.visitor.calls
                    visible: text !== ""
                    width: Math.min(implicitWidth, scroll.width)
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.row: card.compact ? 0 : 1
                spacing: card.compact ? Theme.gap : Theme.gapLarge
                visible: card.visitor.present

                Words {
                    id: number

                    font.pixelSize: Theme.sized(card.compact ? 150 : 210)
                    font.weight: Font.Bold
                    objectName: "currentNumber"
                    text: card.number
                }
                Column {
                    spacing: Theme.gapSmall / 2
                    topPadding: card.compact ? 0 : Theme.gap
                    width: Math.min(implicitWidth, scroll.width)

                    Words {
                        font.pixelSize: Theme.sized(48)
                        text: card.visitor.arrival
                        width: Math.min(implicitWidth, scroll.width)
                    }
                    Words {
                        font.pixelSize: Theme.sized(48)
                        text: card.visitor.party
                    }
                    Words {
                        font.pixelSize: Theme.sized(48)
                        font.weight: Font.DemiBold
                        text: card.visitor.marks
                        visible: text !== ""
                    }
                    Words {
                        text: card.visitor.name
                        visible: text !== ""
                    }
                }
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.row: 2
                border.color: Theme.line
                border.width: Theme.stroke
                color: Theme.soft
                implicitHeight: note.implicitHeight + 2 * Theme.gapSmall
                radius: Theme.radius / 2
                visible: card.visitor.note !== ""

                Words {
                    id: note

                    anchors.left: parent.left
                    anchors.margins: Theme.gapSmall
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "note"
                    text: qsTr("Note: %1").arg(card.visitor.note)
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.row: 3
                columnSpacing: Theme.gapLarge
                columns: card.width > 520 * Theme.textScale ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: card.visitor.needs

                    delegate: ColumnLayout {
                        id: need

                        required property string name
                        required property string documents
                        required property string fee

                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        spacing: Theme.gapSmall / 4

                        Words {
                            Layout.fillWidth: true
                            font.pixelSize: Theme.sized(48)
                            font.weight: Font.DemiBold
                            text: need.fee ? qsTr("%1 · %2").arg(need.name).arg(need.fee) : need.name
                        }
                        Words {
                            Layout.fillWidth: true
                            color: Theme.muted
                            text: qsTr("to bring: %1").arg(need.documents)
                            visible: need.documents !== ""
                        }
                    }
                }
            }
        }
    }
}
