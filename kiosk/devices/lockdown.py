"""No way out of the terminal: closing is ignored, and keys with Ctrl, Alt or Meta lead nowhere."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_STAFF: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_S,
)
_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class Lockdown(QObject):
    """Stands before a window; only the staff page, behind its number, leads out."""

    staffWanted = Signal()
    """Ctrl+Shift+S was pressed."""

    def __init__(
        self, window: QQuickWindow, *, closable: bool, parent: QObject | None = None
    ) -> None:
        """Guard this window; one that is ``closable`` (a window among others) keeps its cross."""
        super().__init__(parent)
        self._closable = closable
        window.installEventFilter(self)

    def release(self) -> None:
        """Let the window be closed from now on."""
        self._closable = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow one event, or let it pass."""
        if event.type() == QEvent.Type.Close and not self._closable:
            event.ignore()
            return True
        if event.type() in _KEYS:
            return self._is_command(cast("QKeyEvent", event))
        return False

    def _is_command(self, key: QKeyEvent) -> bool:
        pressed = key.type() == QEvent.Type.KeyPress
        if pressed and (key.modifiers(), key.key()) == _STAFF:
            self.staffWanted.emit()
        return bool(key.modifiers() & _COMMANDS)
