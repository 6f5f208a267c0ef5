pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// Some of the languages, each by its own name.
RowLayout {
    id: row

    required property AccessibilitySettings aids
    required property int begin
    required property int end

    spacing: Theme.gapSmall

    Repeater {
        model: row.aids.languages

        ActionButton {
            id: tongue

            required property int index
            required property string key
            required property string name

            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: row.aids.language === tongue.key
            horizontalPadding: Theme.gapSmall / 2
            implicitHeight: (WindowShape.landscape ? 84 : 92) * Theme.unit
            objectName: tongue.visible ? "language:" + tongue.key : ""
            text: tongue.name
            textSize: Theme.textBar
            visible: tongue.index >= row.begin && tongue.index < row.end

            Accessible.checkable: true
            Accessible.checked: tongue.checked
            onClicked: row.aids.speak(tongue.key)
        }
    }
}
