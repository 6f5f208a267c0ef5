"""The window's client of the lobby: one press at a time, the newest view, and any outage."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from counter.expected_fact import ExpectedFact
from counter.texts.phrases import Phrases, tr
from counter.texts.refusals import explained
from lobby.api.counter import CounterApi
from lobby.api.journal import JournalApi
from lobby.domain.errors import Refused, Unavailable
from lobby.domain.names import Seq
from lobby.domain.ticket import AT_COUNTER, Ticket
from lobby.domain.views import CounterView
from lobby.ui.background import Runner, ignore

T = TypeVar("T")
Action = Callable[[CounterApi], T]
"""What a press does at the counter of the window."""
TicketAction = Callable[[CounterApi, Ticket], object]
"""The same to one ticket, as the clerk saw it."""

log: Final = logging.getLogger(__name__)

DOUBLE_PRESS: Final = 0.4
"""Seconds after a press, and after its answer, in which the same key is the tail of that press."""
BREATH: Final = 30
"""Milliseconds that the window gets to draw a press before the view is read once more."""
BEAT: Final = 1000
"""Milliseconds between two glances at the clock, and two attempts to reach the database."""


@dataclass(frozen=True, slots=True)
class _Unsure:
    """A press that got no answer: its name, what it leaves, and the journal's end before it."""

    name: str
    fact: ExpectedFact
    after: Seq


class CounterClient(QObject):
    """Carries presses to the lobby on the runner's thread and brings the newest view back."""

    viewed = Signal()
    """There is a newer view, or a minute has passed."""
    changed = Signal()
    """``busy`` or ``away_since`` is different now."""
    message = Signal(str)
    """A sentence for the clerk; an empty one takes the last one back."""

    def __init__(
        self,
        counter: CounterApi,
        journal: JournalApi,
        runner: Runner,
        phrases: Phrases,
        *,
        clock: Callable[[], datetime],
        seconds: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Read first with ``refresh``; ``clock`` only carries the lobby's time on between views."""
        super().__init__(parent)
        self.counter = counter
        self.view: CounterView | None = None
        self.busy = False
        self.away_since: datetime | None = None
        self._journal = journal
        self._runner = runner
        self._phrases = phrases
        self._clock = clock
        self._seconds = seconds
        self._received = clock()
        self._shown: datetime | None = None
        self._reading = False
        self._read_again = False
        self._last_press = ("", float("-inf"))
        self._unsure: _Unsure | None = None
        self._breath = QTimer(self, interval=BREATH, singleShot=True)
        self._breath.timeout.connect(self.refresh)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self.beat)
        self._beat.start()

    @property
    def now(self) -> datetime:
        """The lobby's time: that of the last view, carried on by our own clock."""
        passed = self._clock() - self._received
        return self.view.at + passed if self.view else self._clock()

    @property
    def answer(self) -> CounterView | None:
        """The view, as long as the database answers."""
        return self.view if self.away_since is None else None

    @property
    def ready(self) -> bool:
        """Whether a press would be heard."""
        return self.answer is not None and not self.busy

    def press(
        self,
        name: str,
        action: Action[T],
        fact: ExpectedFact,
        done: Callable[[T], None] | None = None,
        *,
        refused: Callable[[Refused], None] = ignore,
        place: str = "",
    ) -> None:
        """Do one thing for the clerk; ignored while another is under way or right after itself.

        ``fact`` tells after an outage whether it was carried out; a refusal is told, then handed
        to ``refused``. Buttons that take each other's ``place`` count as one, so a double click
        never does both.
        """
        if not self.ready or self.is_echo(place or name):
            return
        self._set_busy(busy=True)
        self.message.emit("")
        self._runner.run(
            lambda: action(self.counter),
            lambda result: self._acted(result, done),
            refused=lambda refusal: self._refused(refusal, refused),
            unavailable=lambda outage: self._unanswered(name, fact, outage),
        )

    def read(
        self,
        action: Action[T],
        done: Callable[[T], None],
        *,
        refused: Callable[[Refused], None],
        missed: Callable[[], None],
    ) -> None:
        """Look something up for a sheet, beside whatever is pressed; ``missed`` in an outage."""

        def lost(outage: Unavailable) -> None:
            self._lost(outage)
            missed()

        self._runner.run(lambda: action(self.counter), done, refused=refused, unavailable=lost)

    @Slot()
    def refresh(self) -> None:
        """Read the view again; calls that come during a press or a read make one more read."""
        if self._reading or self.busy:
            self._read_again = True
            return
        self._reading = True
        self._runner.run(
            lambda: (self._was_carried_out(), self.counter.view()),
            lambda news: self._read(*news),
            refused=self._refused_read,
            unavailable=self._lost,
        )

    @Slot(bool)
    def set_away(self, away: bool) -> None:  # noqa: FBT001 - a slot
        """The change feed lost the database, or has it back: then the next view ends the outage."""
        if not away:
            self.refresh()
        elif self.away_since is None:
            self.away_since = self.now
            log.warning("counter=%s database=away", self.counter.id)
            self.changed.emit()

    @Slot()
    def beat(self) -> None:
        """Read again every minute, as a booking may have come due, and while there is no answer."""
        passed = self._minute != self._shown
        if passed:
            self._shown = self._minute
            self.viewed.emit()
        if passed or self.answer is None:
            self.refresh()

    @property
    def _minute(self) -> datetime:
        return self.now.replace(second=0, microsecond=0)

    def is_echo(self, name: str) -> bool:
        """Whether this is the tail of the press before; it is remembered as the last one."""
        pressed = self._seconds()
        last, at = self._last_press
        self._last_press = (name, pressed)
        return name == last and pressed - at < DOUBLE_PRESS

    def _acted(self, result: T, done: Callable[[T], None] | None) -> None:
        """Show whose turn it is at once; the rest of the view takes a look at the lobby."""
        if isinstance(result, Ticket) and self.view is not None:
            self.view = _with(self.view, result)
            self.viewed.emit()
        self._runner.run(
            self.counter.view,
            lambda view: self._pressed(result, view, done),
            refused=self._refused,
            unavailable=lambda outage: self._unseen(result, outage, done),
        )

    def _unseen(self, result: T, outage: Unavailable, done: Callable[[T], None] | None) -> None:
        """Tell what was done although nothing more can be read."""
        self._set_busy(busy=False)
        self._lost(outage)
        if done:
            done(result)

    def _pressed(self, result: T, view: CounterView, done: Callable[[T], None] | None) -> None:
        self._set_busy(busy=False)
        self._take(view)
        if done:
            done(result)
        if self._read_again:
            self._read_again = False
            self._breath.start()

    def _refused(self, refusal: Refused, then: Callable[[Refused], None] = ignore) -> None:
        self._set_busy(busy=False)
        self.message.emit(explained(refusal, self._phrases))
        self.refresh()
        then(refusal)

    def _unanswered(self, name: str, fact: ExpectedFact, outage: Unavailable) -> None:
        if self.view is not None:
            self._unsure = _Unsure(name, fact, self.view.seq)
        self._set_busy(busy=False)
        self._lost(outage)

    def _was_carried_out(self) -> bool | None:
        """What the journal says of the press before the outage; runs beside the GUI thread."""
        press = self._unsure
        if press is None:
            return None
        facts = self._journal.facts(press.after)
        return any(press.fact.matches(fact, self.counter.id) for fact in facts)

    def _read(self, carried_out: bool | None, view: CounterView) -> None:  # noqa: FBT001 - an answer
        self._reading = False
        was_away = self.away_since is not None
        self._take(view)
        if was_away:
            press, self._unsure = self._unsure, None
            self.message.emit(_verdict(press.name if press else "", carried_out=carried_out))
        if self._read_again:
            self._read_again = False
            self.refresh()

    def _refused_read(self, refused: Refused) -> None:
        self._reading = self._read_again = False
        self.message.emit(explained(refused, self._phrases))

    def _lost(self, _outage: Unavailable) -> None:
        self._reading = self._read_again = False
        self.set_away(True)

    def _take(self, view: CounterView) -> None:
        self.view, self._received = view, self._clock()
        self._shown = self._minute
        was_away, self.away_since = self.away_since, None
        self.viewed.emit()
        if was_away is not None:
            log.warning("counter=%s database=back", self.counter.id)
            self.changed.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self._last_press = (self._last_press[0], self._seconds())
        self.changed.emit()


def _with(view: CounterView, changed: Ticket) -> CounterView:
    """The view with what is known already: who is at the counter now."""
    waiting = tuple(ticket for ticket in view.waiting if ticket.id != changed.id)
    if changed.state in AT_COUNTER and changed.counter == view.counter:
        own = (booking for booking in view.bookings if booking.ticket == changed.id)
        return replace(view, current=changed, current_booking=next(own, None), waiting=waiting)
    if view.current is not None and view.current.id == changed.id:
        return replace(view, current=None, current_booking=None)
    return view


def _verdict(action: str, *, carried_out: bool | None) -> str:
    if carried_out is None:
        return tr("The connection is back.")
    if carried_out:
        return tr("The connection is back. “{action}” was carried out.").format(action=action)
    return tr("The connection is back. “{action}” was not carried out.").format(action=action)
