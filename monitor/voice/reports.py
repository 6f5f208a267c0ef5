"""What staff are told of this screen: that its voice cannot be heard, and that it can again."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from lobby.api.office import OfficeApi
from lobby.domain.errors import Unavailable
from lobby.ui.background import Runner
from monitor.voice.voice import Voice

_TRY_AGAIN: Final = 10_000
"""Milliseconds until a report is repeated for which there was no database."""


class VoiceReports(QObject):
    """Records how the voice is, at first and at each change, so that every counter shows it."""

    def __init__(
        self,
        office: OfficeApi,
        runner: Runner,
        place: str,
        voice: Voice,
        try_again: int = _TRY_AGAIN,
    ) -> None:
        super().__init__()
        self._office, self._runner, self._place = office, runner, place
        self._problem = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(try_again)
        self._again.timeout.connect(self._record)
        voice.problem.connect(self.report)

    @Slot(str)
    def report(self, problem: str) -> None:
        """Record this problem of the voice, or that it is over (empty)."""
        self._problem = problem
        self._record()

    @Slot()
    def _record(self) -> None:
        record = partial(self._office.report_device, self._place, "voice", self._problem)
        self._runner.run(record, unavailable=self._keep)

    def _keep(self, _outage: Unavailable) -> None:
        """Without a database nobody can be told yet, and the screen itself says that it is away."""
        self._again.start()
