"""Somebody is there: every touch and key of a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtQuick import QQuickWindow

_KEYS: Final = frozenset({QEvent.Type.KeyPress})
_TOUCHES: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
)


class Presence(QObject):
    """Tells touches from keys, without taking any away."""

    touched = Signal()
    keyed = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Watch this window from now on."""
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at one event and let it pass."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        elif event.type() in _KEYS:
            self.keyed.emit()
        return False
