"""Somebody is there: every touch and key of a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtQuick import QQuickWindow

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Presence(QObject):
    """Notices every sign of a visitor, without taking any away."""

    noticed = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Watch this window from now on."""
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at one event and let it pass."""
        if event.type() in _SIGNS:
            self.noticed.emit()
        return False
