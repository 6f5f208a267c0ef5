"""A week of calls in minutes, inside Qt's own event loop (from Python's it frees nothing)."""

from __future__ import annotations

import gc
import os
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from hardware.voice.announcer import AnnouncementOptions, Announcer
from hardware.voice.sound import write
from lobby.domain.facts import Fact, FactKind
from lobby.domain.names import Seq, TicketId
from lobby.domain.views import Call
from lobby.ui.background import inline
from monitor.voice.voice import CallVoice
from tests.screens.monitor.builders import (
    AREA,
    MONDAY,
    QUIET,
    AMonitor,
    a_display,
    a_house,
    a_window,
)

BETWEEN_CALLS = 9.6
"""Seconds: 3,000 calls in eight hours."""
_PAGE = os.sysconf("SC_PAGE_SIZE")


class AnEndlessDay:
    """Calls one visitor after the other, and keeps no more of them than a monitor asks for."""

    def __init__(self) -> None:
        self.now = MONDAY
        self._facts = deque(maxlen=40)
        self._calls = deque(maxlen=12)
        self._count = 0

    def call_next(self) -> str:
        self._count += 1
        ticket, counter = TicketId(self._count), str(self._count % 8 + 1)
        number = f"A{self._count % 1000:03d}"
        shown = Call(ticket=ticket, number=number, counter=counter, called_at=self.now)
        self._calls.appendleft(shown)
        self._facts.append(
            Fact(
                seq=Seq(self._count),
                at=self.now,
                day=self.now.date(),
                kind=FactKind.CALLED,
                ticket=ticket,
                number=number,
                counter=counter,
                area=AREA,
            )
        )
        return number

    @property
    def board(self):
        return self

    @property
    def journal(self):
        return self

    def view(self, _area):
        return replace(QUIET, seq=Seq(self._count), at=self.now, calls=tuple(self._calls))

    def facts(self, after=0, *, limit=1000):
        return tuple(fact for fact in self._facts if fact.seq > after)[:limit]


class OneSound:
    """A voice that has always said it already."""

    name = "one sound"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "sound.wav"
        write(self._path, np.zeros(1000, np.float32))

    def render(self, _text, _language) -> Path:
        return self._path

    def close(self) -> None:
        pass


class Forgetful(QObject):
    """A loudspeaker that plays in no time, and remembers nothing of it."""

    ended = Signal()
    state = Signal(str)

    def play(self, _sound, _gain) -> None:
        QTimer.singleShot(0, self.ended.emit)

    def stop(self) -> None:
        pass


@dataclass
class Played:
    """What was called, what was said, and the resident memory in MiB on the way."""

    called: list[int] = field(default_factory=list)
    said: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    @property
    def growth(self) -> float:
        """The last memory against the one after a fifth of the way, when all is warm."""
        return self.memory[-1] / self.memory[len(self.memory) // 5] - 1


def play(calls: int, samples: int = 20) -> Played:
    """Show and speak so many calls; measure the memory so often."""
    day, played = AnEndlessDay(), Played()
    with TemporaryDirectory() as folder:
        manner = AnnouncementOptions(repeat_after=0.001, breath=0)
        announcer = Announcer(OneSound(Path(folder)), Forgetful(), inline, manner)
        announcer.started.connect(played.said.append)
        house = a_house()
        monitor = AMonitor(
            day, house, (a_display(house),), voice=CallVoice(announcer, house, ["de"])
        )
        with a_window(monitor, size=(960, 540)):
            _run(monitor, played, calls, calls // samples)
        announcer.close()
    return played


def _run(monitor: AMonitor, played: Played, calls: int, every: int) -> None:
    loop, timer = QEventLoop(), QTimer(interval=0)

    def one_more() -> None:
        if len(played.said) < len(played.called):
            return
        if len(played.called) == calls:
            loop.quit()
            return
        monitor.journal.call_next()
        played.called.append(len(played.called) + 1)
        monitor.look()
        monitor.seconds.pass_(BETWEEN_CALLS)
        monitor.journal.now += timedelta(seconds=BETWEEN_CALLS)
        monitor.presenter.refresh()
        if len(played.called) % every == 0:
            gc.collect()
            played.memory.append(_resident())

    timer.timeout.connect(one_more)
    timer.start()
    loop.exec()
    timer.stop()


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 2**20
