"""What staff are told of this screen: that its voice cannot be heard, and that it can again."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from lobby.domain.errors import DeviceUnavailable, Refused
from lobby.ui.background import Runner
from monitor.room import Voice


class Told(Protocol):
    """The part of the lobby that is told of devices."""

    def report_device(self, place: str, device: str, problem: str = "") -> None:
        """Record that a device failed, or works again."""


class Reports(QObject):
    """Records each change of the voice, so that every counter shows it."""

    def __init__(self, lobby: Told, runner: Runner, place: str, voice: Voice) -> None:
        super().__init__()
        self._lobby, self._runner, self._place = lobby, runner, place
        voice.problem.connect(self.report)

    @Slot(str)
    def report(self, problem: str) -> None:
        """Record this problem of the voice, or that it is over (empty)."""
        record = partial(self._lobby.report_device, self._place, "voice", problem)
        self._runner.run(record, _done, refused=_done, unavailable=_done)


def _done(outcome: Refused | DeviceUnavailable | None) -> None:
    """Without a database nobody can be told, and the screen itself says that it is away."""
