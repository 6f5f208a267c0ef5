"""The change feed as a Qt signal: somebody did something, read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from lobby.api.journal import JournalApi


class JournalSignal(QObject):
    """Tells the GUI thread that the journal moved, and when the database is away."""

    moved = Signal()
    away = Signal(bool)

    _looked = Signal()
    _lost = Signal(bool)

    def __init__(self, journal: JournalApi) -> None:
        """Watch from now on, until ``close``."""
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self._looked.connect(self.moved, queued)
        self._lost.connect(self.away, queued)
        self._watch = journal.watch(self._looked.emit, self._lost.emit)

    def close(self) -> None:
        """Stop watching."""
        self._watch.close()
