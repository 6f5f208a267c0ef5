"""One question to the lobby, asked again and again without holding up the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lobby.domain.errors import DeviceUnavailable
from lobby.ui.background import Runner


class Asking(QObject):
    """Asks one thing at a time; who asks meanwhile is answered by the next time."""

    told = Signal(object)
    """The answer."""
    unavailable = Signal()
    """There is none at present."""

    def __init__(self, runner: Runner, question: Callable[[], object], pause: int = 0) -> None:
        """Leave at least ``pause`` milliseconds between an answer and the next question."""
        super().__init__()
        self._runner, self._question = runner, question
        self._busy = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._rested)

    @Slot()
    def ask(self) -> None:
        """Ask now, or as soon as the present question is answered."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._runner.run(self._question, self._done, unavailable=self._failed)

    def _done(self, answer: object) -> None:
        self.told.emit(answer)
        self._rest()

    def _failed(self, _outage: DeviceUnavailable) -> None:
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
            self.ask()
