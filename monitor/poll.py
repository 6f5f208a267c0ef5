"""A poll of the lobby that never holds up the screen: one at a time, the rest coalesced."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lobby.domain.errors import Unavailable
from lobby.ui.background import Runner


class CoalescedPoll(QObject):
    """Polls one thing at a time; requests that come meanwhile become one further poll."""

    answered = Signal(object)
    """The answer."""
    unavailable = Signal()
    """There is none at present."""

    def __init__(self, runner: Runner, read: Callable[[], object], pause: int = 0) -> None:
        """Leave at least ``pause`` milliseconds between an answer and the next poll."""
        super().__init__()
        self._runner, self._read = runner, read
        self._busy = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._rested)

    @Slot()
    def poll(self) -> None:
        """Read now, or as soon as the present poll is answered."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._runner.run(self._read, self._done, unavailable=self._failed)

    def _done(self, answer: object) -> None:
        self.answered.emit(answer)
        self._rest()

    def _failed(self, _outage: Unavailable) -> None:
        self.unavailable.emit()
        self._rest()

    def _rest(self) -> None:
        if self._pause.interval():
            self._pause.start()
        else:
            self._rested()

    @Slot()
    def _rested(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.poll()
