"""The change feed as a Qt signal: somebody did something, read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal


class Watch(Protocol):
    """A running watch on the journal."""

    def close(self) -> None:
        """Stop watching."""


class Watched(Protocol):
    """What can be watched; an open lobby is."""

    def watch(self, look: Callable[[], None], lost: Callable[[bool], None]) -> Watch:
        """Call ``look`` when the journal moved and ``lost`` when the database goes or returns."""


class JournalSignal(QObject):
    """Tells the GUI thread that the journal moved, and when the database is away."""

    moved = Signal()
    away = Signal(bool)

    _looked = Signal()
    _lost = Signal(bool)

    def __init__(self, lobby: Watched) -> None:
        """Watch from now on, until ``close``."""
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self._looked.connect(self.moved, queued)
        self._lost.connect(self.away, queued)
        self._watch = lobby.watch(self._looked.emit, self._lost.emit)

    def close(self) -> None:
        """Stop watching."""
        self._watch.close()
