"""A waiting room: what its screens show and its loudspeaker says, kept up to date."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from lobby.domain.facts import Fact
from lobby.domain.house import Area, House
from lobby.domain.names import Language, Seq
from lobby.domain.opening import AdmissionMode
from lobby.domain.views import Board
from lobby.ui.background import Runner
from monitor.asking import Asking
from monitor.board import CallBoard
from monitor.calls import Calls, News
from monitor.clock import HouseClock
from monitor.footer import Messages, messages
from monitor.hours import OpeningHours, week
from monitor.stage import Stage
from monitor.times import house_clock, moment

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)

_TICK: Final = 1_000
"""Milliseconds between two glances at the clock."""
_LOOK_EVERY: Final = 20_000
"""Milliseconds: waits, modes and times change although nobody does anything."""
_TURN_EVERY: Final = 8_000
"""Milliseconds for each message at the bottom."""
_SILENT_FOR: Final = 45.0
"""Seconds without an answer after which the board is called out of date."""
_CALLED_LATELY: Final = timedelta(minutes=10)
"""So long after the last call a closed house still shows the board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses:
    """Who finds out what is new; two, so that a call waits for no look at the board."""

    ear: Runner
    """Hears of calls."""
    eye: Runner
    """Looks at the board, whose estimate takes its time."""
    rest: int = 200
    """Milliseconds between two looks, of which a busy hall asks for many."""


class Voice(Protocol):
    """What speaks the calls; a ``QObject`` with these signals."""

    @property
    def began(self) -> SignalInstance:
        """The call whose turn it is, a ``Fact``."""

    @property
    def problem(self) -> SignalInstance:
        """Why it cannot be heard, or empty when all is well; once known, and when it changes."""

    def announce(self, calls: Sequence[Fact]) -> None:
        """Say these calls, each when its turn comes."""

    def take_back(self, calls: Collection[Seq]) -> None:
        """Do not say these if they have not been said yet."""

    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Be silent, or speak again."""


@QmlElement
class WaitingRoom(QObject):
    """Everything that the screens of one area show."""

    changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        calls: Calls,
        house: House,
        area: Area,
        stage: Stage,
        voice: Voice,
        *,
        senses: Senses,
        clock: HouseClock,
    ) -> None:
        super().__init__()
        self._calls, self._house, self._area = calls, house, area
        self._stage, self.voice = stage, voice
        self._clock = clock
        self._board: Board | None = None
        self._hearing = Asking(senses.ear, lambda: calls.hear(clock.now()))
        self._looking = Asking(senses.eye, calls.look, senses.rest)
        self._answered = clock.steady()
        self._time = self._since = self._sound_problem = ""
        self.language = Language("de")
        self.footer, self.week = Messages(self), OpeningHours(self)
        self._hearing.told.connect(self._heard)
        self._looking.told.connect(self._seen)
        for asking in (self._hearing, self._looking):
            asking.unavailable.connect(self._out_of_date)
        voice.began.connect(stage.spotlight)
        voice.problem.connect(self.hear)
        self._every(_TICK, self.tick)
        self._every(_LOOK_EVERY, self.look)
        self._every(_TURN_EVERY, self.footer.turn)

    def _every(self, milliseconds: int, work: Callable[[], None]) -> None:
        timer = QTimer(self, interval=milliseconds)
        timer.timeout.connect(work)
        timer.start()

    @Slot()
    def look(self) -> None:
        """Find out what is new."""
        if not self._calls.starting:
            self._hearing.ask()
        self._looking.ask()

    @Slot(bool)
    def away(self, away: bool) -> None:  # noqa: FBT001 - a Qt signal carries it
        """Say that the database has gone, or read what it holds when it is back."""
        if away:
            self._out_of_date()
        else:
            self.look()

    def speak(self, language: Language) -> None:
        """Write everything in this language from now on."""
        self.language = language
        self.tick()
        self._show_house()

    @Slot(str)
    def hear(self, problem: str) -> None:
        """Show staff that the voice cannot be heard, or that all is well again (empty)."""
        self._sound_problem = problem
        self.changed.emit()

    @Slot(object)
    def _heard(self, news: News) -> None:
        self._answered = self._clock.steady()
        self._stage.call(news.calls, news.undone)
        self.voice.take_back(news.undone)
        self.voice.announce(news.calls)

    @Slot(object)
    def _seen(self, board: Board) -> None:
        self._clock.set(board.at)
        self._answered = self._clock.steady()
        self._board = board
        self._up_to_date()
        self._stage.show(board.calls)
        self.tick()
        self._show_house()
        self.voice.mute(board.muted)
        if self._calls.starting:
            self._hearing.ask()

    def _show_house(self) -> None:
        if self._board:
            self.footer.show(messages(self._house, self._board))
        self.week.show(week(self._house.opening, self._clock.now()))
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Show the time, and whether the lobby has been silent for too long."""
        time = house_clock(self._house.opening, self._clock.now())
        if time != self._time:
            self._time = time
            self.ticked.emit()
        if self._clock.steady() - self._answered > _SILENT_FOR:
            self._out_of_date()

    @Slot()
    def _out_of_date(self) -> None:
        if not self._since:
            silent = timedelta(seconds=self._clock.steady() - self._answered)
            self._since = house_clock(self._house.opening, self._clock.now() - silent)
            log.warning("board=old since=%s", self._since)
            self.changed.emit()

    def _up_to_date(self) -> None:
        if self._since:
            self._since = ""
            log.warning("board=current")

    def _is_closed(self) -> bool:
        board = self._board
        if board is None or board.mode is not AdmissionMode.CLOSED or board.waiting:
            return False
        return not board.calls or board.at - board.calls[0].called_at > _CALLED_LATELY

    def _is_silent(self) -> bool:
        return bool(self._sound_problem) or (self._board is not None and self._board.muted)

    def _named_area(self) -> str:
        """What the area is called; its id is for the settings, not for the wall."""
        return self._area.name(self.language) if self._area.names else ""

    def _opens(self) -> str:
        board = self._board
        if board is None or board.next_opening is None:
            return ""
        return moment(self._house.opening, board.next_opening, board.at)

    house = Property(str, lambda self: self._house.name, constant=True)
    area = Property(str, lambda self: self._named_area(), notify=changed)
    time = Property(str, lambda self: self._time, notify=ticked)
    outOfDateSince = Property(str, lambda self: self._since, notify=changed)
    silent = Property(bool, lambda self: self._is_silent(), notify=changed)
    closed = Property(bool, lambda self: self._is_closed(), notify=changed)
    opens = Property(str, lambda self: self._opens(), notify=changed)
    notice = Property(str, lambda self: self._board.notice if self._board else "", notify=changed)
    large = Property(CallBoard, lambda self: self._stage.large, constant=True)
    messages = Property(Messages, lambda self: self.footer, constant=True)
    hours = Property(OpeningHours, lambda self: self.week, constant=True)
