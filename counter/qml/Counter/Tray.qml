import QtQml
import Qt.labs.platform
import Lobby.Counter

// The icon beside the clock of the desktop; it shows the window when it is pressed.
SystemTrayIcon {
    id: tray

    required property Desk desk
    required property Surroundings surroundings
    required property Attention attention

    signal wanted

    icon.source: tray.attention.waits ? Qt.resolvedUrl("tray-waiting.svg") : Qt.resolvedUrl("tray.svg")
    tooltip: qsTr("%1 · %2").arg(tray.desk.label).arg(tray.surroundings.counts)
    visible: tray.available

    onActivated: tray.wanted()
}
