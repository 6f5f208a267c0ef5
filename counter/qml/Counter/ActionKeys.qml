pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Counter

// One key for each action; that a held key counts once, the program sees to (HeldKeys).
Item {
    id: keys

    required property CounterModel desk
    required property Sheets sheets
    required property Lists lists
    required property View view
    required property WindowPreferences preferences
    required property ReceptionModel reception

    enabled: !keys.sheets.open && !keys.desk.step.asks

    Shortcut {
        enabled: keys.enabled && keys.desk.step.possible
        sequence: "F12"

        onActivated: keys.desk.next()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.isServing
        sequence: "F11"

        onActivated: keys.desk.finish()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.isCalling
        sequence: "F10"

        onActivated: keys.desk.serve()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.isCalling
        sequence: "F9"

        onActivated: keys.desk.recall()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.canMiss
        sequence: "F8"

        onActivated: keys.desk.noShow()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.isOccupied
        sequence: "F7"

        onActivated: keys.sheets.transfer()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.isOccupied
        sequence: "F6"

        onActivated: keys.sheets.park()
    }
    Shortcut {
        enabled: keys.enabled && keys.desk.canUndo
        sequence: "Ctrl+Z"

        onActivated: keys.desk.undo()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]

        onActivated: keys.view.larger()
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]

        onActivated: keys.view.smaller()
    }
    Shortcut {
        sequence: "Ctrl+M"

        onActivated: keys.preferences.strip = !keys.preferences.strip
    }
    Shortcut {
        enabled: keys.enabled
        sequence: "Ctrl+F"

        onActivated: keys.lists.search()
    }
    Shortcut {
        enabled: keys.enabled
        sequence: "Ctrl+P"

        onActivated: keys.reception.writeList()
    }
    Shortcut {
        enabled: keys.enabled
        sequence: "Escape"

        onActivated: keys.desk.dismiss()
    }
    Repeater {
        model: 5

        delegate: Item {
            id: tabKey

            required property int index

            Shortcut {
                enabled: keys.enabled
                sequence: "Ctrl+" + (tabKey.index + 1)

                onActivated: keys.lists.show(tabKey.index)
            }
        }
    }
}
