"""A key that is held down counts once, until it is released."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_PRESSES: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_MAY_REPEAT: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""What only moves or erases."""


class HeldKeys(QObject):
    """Takes every repetition of a held key away from a window, shortcuts included.

    X11 repeats a key as a release and a press of the very same millisecond. Qt recognises the pair
    only if both have arrived when it looks at the first, and else tells them as a new press; so
    the events' own time decides. No finger is that fast.
    """

    def __init__(self, window: QWindow) -> None:
        """Watch this window from now on, and as long as it lives."""
        super().__init__(window)
        self._x11 = QGuiApplication.platformName() == "xcb"
        self._released: dict[int, int] = {}
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at one event of the window; a repetition goes no further."""
        if event.type() == QEvent.Type.KeyRelease:
            key = cast("QKeyEvent", event)
            self._released[key.key()] = key.timestamp()
        elif event.type() in _PRESSES and self._repeats(cast("QKeyEvent", event)):
            event.accept()  # an override that is accepted is no shortcut any more
            return True
        return False

    def _repeats(self, key: QKeyEvent) -> bool:
        if key.key() in _MAY_REPEAT:
            return False
        together = self._released.get(key.key()) == key.timestamp()
        return key.isAutoRepeat() or (self._x11 and together)
