"""A waiting room: what its screens show and its loudspeaker says, kept up to date."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from lobby.domain.house import Area, House
from lobby.domain.names import Language
from lobby.domain.opening import AdmissionMode
from lobby.domain.views import BoardView
from lobby.ui.background import Runner
from monitor.area_calls import AreaCalls, NewCalls
from monitor.clock import HouseClock
from monitor.poll import CoalescedPoll
from monitor.screen.presenter import CallPresenter
from monitor.screen.rows import CallListModel
from monitor.texts.footer import FooterModel, messages
from monitor.texts.hours import OpeningHoursModel, week
from monitor.texts.times import house_clock, moment
from monitor.voice.voice import Voice

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)

_TICK: Final = 1_000
"""Milliseconds between two glances at the clock."""
_POLL_EVERY: Final = 20_000
"""Milliseconds: waits, modes and times change although nobody does anything."""
_TURN_EVERY: Final = 8_000
"""Milliseconds for each message at the bottom."""
_SILENT_FOR: Final = 45.0
"""Seconds without an answer after which the board is called out of date."""
_CALLED_LATELY: Final = timedelta(minutes=10)
"""So long after the last call a closed house still shows the board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """The threads that poll the lobby; two, so that a call waits for no reading of the board."""

    calls: Runner
    """Reads the journal."""
    board: Runner
    """Reads the board, whose estimate takes its time."""
    pause: int = 200
    """Milliseconds between two readings of the board; a busy hall asks for many."""


@QmlElement
class WaitingRoomModel(QObject):
    """Everything that the screens of one area show."""

    changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        calls: AreaCalls,
        house: House,
        area: Area,
        presenter: CallPresenter,
        voice: Voice,
        *,
        workers: Workers,
        clock: HouseClock,
    ) -> None:
        super().__init__()
        self._calls, self._house, self._area = calls, house, area
        self._presenter, self.voice = presenter, voice
        self._clock = clock
        self._board: BoardView | None = None
        self._calls_poll = CoalescedPoll(workers.calls, lambda: calls.poll_calls(clock.now()))
        self._board_poll = CoalescedPoll(workers.board, calls.poll_board, workers.pause)
        self._answered = clock.monotonic()
        self._time = self._since = self._sound_problem = ""
        self.language = Language("de")
        self.footer, self.week = FooterModel(self), OpeningHoursModel(self)
        self._calls_poll.answered.connect(self._show_calls)
        self._board_poll.answered.connect(self._show_board)
        for poll in (self._calls_poll, self._board_poll):
            poll.unavailable.connect(self._out_of_date)
        voice.began.connect(presenter.spotlight)
        voice.problem.connect(self.set_sound_problem)
        self._every(_TICK, self.tick)
        self._every(_POLL_EVERY, self.poll)
        self._every(_TURN_EVERY, self.footer.turn)

    @Property(str, constant=True)
    def house(self) -> str:
        """The name of the house."""
        return self._house.name

    @Property(str, notify=changed)
    def area(self) -> str:
        """What the area is called; its id is for the settings, not for the wall."""
        return self._area.name(self.language) if self._area.names else ""

    @Property(str, notify=ticked)
    def time(self) -> str:
        """The time of the house, ``09:42``."""
        return self._time

    @Property(str, notify=changed)
    def outOfDateSince(self) -> str:
        """Since when the board is out of date; empty while it is current."""
        return self._since

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether no call can be heard: the voice has a problem, or staff have muted it."""
        return bool(self._sound_problem) or (self._board is not None and self._board.muted)

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether nobody is expected any more, so that the hours of the week are shown."""
        board = self._board
        if board is None or board.mode is not AdmissionMode.CLOSED or board.waiting:
            return False
        return not board.calls or board.at - board.calls[0].called_at > _CALLED_LATELY

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When the house opens next, in words; empty if that is not known."""
        board = self._board
        if board is None or board.next_opening is None:
            return ""
        return moment(self._house.opening, board.next_opening, board.at)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """A line of the staff; empty if there is none."""
        return self._board.notice if self._board else ""

    @Property(CallListModel, constant=True)
    def large(self) -> CallListModel:
        """The calls that fill the screen, newest first."""
        return self._presenter.large

    @Property(FooterModel, constant=True)
    def messages(self) -> FooterModel:
        """What the footer says."""
        return self.footer

    @Property(OpeningHoursModel, constant=True)
    def hours(self) -> OpeningHoursModel:
        """The opening hours of the week."""
        return self.week

    def _every(self, milliseconds: int, work: Callable[[], None]) -> None:
        timer = QTimer(self, interval=milliseconds)
        timer.timeout.connect(work)
        timer.start()

    @Slot()
    def poll(self) -> None:
        """Read what is new."""
        if not self._calls.starting:
            self._calls_poll.poll()
        self._board_poll.poll()

    @Slot(bool)
    def set_away(self, away: bool) -> None:  # noqa: FBT001 - a Qt signal carries it
        """Say that the database has gone, or read what it holds when it is back."""
        if away:
            self._out_of_date()
        else:
            self.poll()

    def speak(self, language: Language) -> None:
        """Write everything in this language from now on."""
        self.language = language
        self.tick()
        self._show_house()

    @Slot(str)
    def set_sound_problem(self, problem: str) -> None:
        """Show staff that the voice cannot be heard, or that all is well again (empty)."""
        self._sound_problem = problem
        self.changed.emit()

    @Slot(object)
    def _show_calls(self, new: NewCalls) -> None:
        self._answered = self._clock.monotonic()
        self._presenter.call(new.calls, new.undone)
        self.voice.take_back(new.undone)
        self.voice.announce(new.calls)

    @Slot(object)
    def _show_board(self, board: BoardView) -> None:
        self._clock.set(board.at)
        self._answered = self._clock.monotonic()
        self._board = board
        self._up_to_date()
        self._presenter.show(board.calls)
        self.tick()
        self._show_house()
        self.voice.mute(board.muted)
        if self._calls.starting:
            self._calls_poll.poll()

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
        if self._clock.monotonic() - self._answered > _SILENT_FOR:
            self._out_of_date()

    @Slot()
    def _out_of_date(self) -> None:
        if not self._since:
            silent = timedelta(seconds=self._clock.monotonic() - self._answered)
            self._since = house_clock(self._house.opening, self._clock.now() - silent)
            log.warning("board=old since=%s", self._since)
            self.changed.emit()

    def _up_to_date(self) -> None:
        if self._since:
            self._since = ""
            log.warning("board=current")
