import QtQuick

// The frame around what the keyboard points at; amber for the eye, with an ink edge for 3:1 on any ground.
Rectangle {
    id: frame

    required property Item target

    anchors.fill: parent
    anchors.margins: -(Theme.focusWidth + 2 * Theme.stroke)
    border.color: Theme.ink
    border.width: Theme.focusWidth + Theme.stroke
    color: "transparent"
    radius: Theme.radius - frame.anchors.margins
    visible: frame.target.activeFocus && Theme.focusShown

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        border.color: Theme.call
        border.width: Theme.focusWidth
        color: "transparent"
        radius: frame.radius - Theme.stroke
    }
}
