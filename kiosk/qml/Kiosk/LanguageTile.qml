import QtQuick
import QtQuick.Layouts
import LobbyKit
import Lobby.Kiosk

// One language on its sheet.
ActionButton {
    id: tongue

    required property AccessibilitySettings aids
    required property string key
    required property string name

    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.maximumHeight: 2 * Theme.hit
    checked: tongue.aids.language === tongue.key
    horizontalPadding: Theme.gapSmall / 2
    implicitHeight: 96 * Theme.unit
    objectName: "language:" + tongue.key
    text: tongue.name
    textSize: (44 + 28 * (Theme.textScale - 1)) * Theme.unit

    Accessible.checkable: true
    Accessible.checked: tongue.checked
    onClicked: tongue.aids.speak(tongue.key)
}
