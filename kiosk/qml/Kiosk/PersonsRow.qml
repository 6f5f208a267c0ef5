import QtQuick
import QtQuick.Layouts
import LobbyKit

// For how many persons: one less, how many, one more.
RowLayout {
    id: row

    required property int persons
    required property string company

    signal wanted(persons: int)

    spacing: Theme.gapSmall

    ActionButton {
        enabled: row.persons > 1
        horizontalPadding: Theme.gapSmall
        iconName: "minus"
        implicitHeight: 104 * Theme.unit
        implicitWidth: 104 * Theme.unit
        objectName: "personsLess"

        Accessible.name: qsTr("One person less")
        onClicked: row.wanted(row.persons - 1)
    }
    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.textBar
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "persons"
        text: row.company
    }
    ActionButton {
        horizontalPadding: Theme.gapSmall
        iconName: "plus"
        implicitHeight: 104 * Theme.unit
        implicitWidth: 104 * Theme.unit
        objectName: "personsMore"

        Accessible.name: qsTr("One person more")
        onClicked: row.wanted(row.persons + 1)
    }
}
