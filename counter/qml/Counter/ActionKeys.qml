pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Counter

// One key for each action; that a held key counts once, the program sees to (HeldKeys).
Item {
    id: keys

    required property CounterModel counter
    required property Sheets sheets
    required property Lists lists
    required property View view
    required property WindowPreferences preferences
    required property ReceptionModel reception

    enabled: !keys.sheets.open && !keys.counter.step.asks

    Shortcut {
        enabled: keys.enabled && keys.counter.step.possible
        sequence: "F12"

        onActivated: keys.counter.next()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.isServing
        sequence: "F11"

        onActivated: keys.counter.finish()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.isCalling
        sequence: "F10"

        onActivated: keys.counter.serve()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.isCalling
        sequence: "F9"

        onActivated: keys.counter.recall()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.canMiss
        sequence: "F8"

        onActivated: keys.counter.noShow()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.isOccupied
        sequence: "F7"

        onActivated: keys.sheets.transfer()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.isOccupied
        sequence: "F6"

        onActivated: keys.sheets.park()
    }
    Shortcut {
        enabled: keys.enabled && keys.counter.canUndo
        sequence: "Ctrl+Z"

        onActivated: keys.counter.undo()
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

        onActivated: keys.counter.dismiss()
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
