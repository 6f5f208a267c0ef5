import QtQuick
import QtQuick.Layouts
import LobbyKit

// What a page asks or says: a drawing, a heading, and what it means.
GridLayout {
    id: question

    required property string icon
    required property string severity
    required property string title
    required property string text
    required property bool centred

    readonly property int side: question.centred ? Text.AlignHCenter : Text.AlignLeft

    columnSpacing: Theme.gapLarge
    columns: question.centred ? 1 : 2
    rowSpacing: Theme.gapSmall

    SeverityIcon {
        Layout.alignment: question.centred ? Qt.AlignHCenter : Qt.AlignTop
        Layout.preferredHeight: 108 * Theme.unit
        Layout.preferredWidth: 108 * Theme.unit
        name: question.icon
        severity: question.severity
        visible: question.icon !== "" && !WindowShape.enlarged
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Words {
            Layout.fillWidth: true
            font.pixelSize: WindowShape.landscape && WindowShape.enlarged ? Theme.sized(48) : Theme.textTitle
            font.weight: Font.Bold
            horizontalAlignment: question.side
            lineHeight: 1.08
            objectName: "title"
            text: question.title

            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.textBody
            horizontalAlignment: question.side
            lineHeight: 1.15
            objectName: "text"
            text: question.text
            visible: question.text !== ""
        }
    }
}
