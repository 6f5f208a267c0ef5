"""The lobby as scripts, tests and programs use it: one method for each thing a person does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from lobby.actions.call_next import CallNext
from lobby.actions.check_in import CheckIn
from lobby.actions.look import Look
from lobby.actions.mirror import Mirror, outcomes
from lobby.actions.open_counter import OpenCounter
from lobby.actions.report import Report
from lobby.actions.serve import Serve
from lobby.actions.set_aside import SetAside
from lobby.actions.steer import CloseDay, Steer
from lobby.actions.take_token import TakeToken, Wish
from lobby.actions.transfer import Transfer
from lobby.actions.undo import Undo
from lobby.domain.counter import CounterState
from lobby.domain.mirror import SourceState
from lobby.domain.names import AreaId, BookingId, CounterId, Language, Seq, ServiceId
from lobby.domain.ticket import State
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.feed import Watch
from lobby.store.unit_of_work import Transactions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from types import TracebackType

    from lobby.domain.booking import Booking, SourceBooking
    from lobby.domain.estimate import Wait
    from lobby.domain.facts import Fact
    from lobby.domain.house import House
    from lobby.domain.mirror import MirrorResult, Outcome
    from lobby.domain.ticket import Ticket
    from lobby.domain.views import Board, Desk, Entrance
    from lobby.domain.why import Why


class Settings(Protocol):
    """What the lobby needs to know from the settings."""

    @property
    def database(self) -> str:
        """The URL of the database, in SQLAlchemy's form."""

    @property
    def journal(self) -> str:
        """SQLite's journal mode: ``auto``, ``wal`` or ``delete``."""

    def house(self) -> House:
        """The rules of this town hall."""


class Lobby:
    """One open lobby; every method is one transaction and may be called from any thread.

    Numbers are taken with or without a space, in either case (``T 038``, ``t038``). ``seen`` is the
    ticket that an action was pressed on: nobody else is hit, nor that ticket once it has changed.
    Every method raises ``Refused`` when a rule says no, and
    ``DeviceUnavailable`` for ``database`` when the database does not answer.
    """

    def __init__(self, settings: Settings, clock: Callable[[], datetime] | None = None) -> None:
        self.house = settings.house()
        self._engine = connect(settings.database, settings.journal)
        migrate.refuse_other_revision(self._engine)
        switches = migrate.switches(self._engine)
        self.demo = bool(switches["demo"])
        begin = Transactions(self._engine, self.house.day, switches["salt"], clock)
        self._read = begin.read
        self._look = Look(begin.read, self.house)
        self._take_token = TakeToken(begin.write, self.house)
        self._check_in = CheckIn(begin.write, self.house)
        self._open_counter = OpenCounter(begin.write, self.house)
        self._call_next = CallNext(begin.write, self.house)
        self._serve = Serve(begin.write, self.house)
        self._transfer = Transfer(begin.write, self.house)
        self._aside = SetAside(begin.write, self.house)
        self._undo = Undo(begin.write, self.house)
        self._report = Report(begin.write, self.house, self._aside)
        self._steer = Steer(begin.write, self.house)
        self._close_day = CloseDay(begin.write, self.house)
        self._mirror = Mirror(begin.write, self.house)

    def __enter__(self) -> Self:
        """Use it in a ``with``."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # The entrance

    def take_token(  # noqa: PLR0913 - what a visitor may wish for, all but one of it optional
        self,
        services: Sequence[str],
        persons: int = 1,
        *,
        language: str = "de",
        accessible: bool = False,
        urgent: bool = False,
        note: str = "",
        override: bool = False,
        key: str | None = None,
    ) -> Ticket:
        """Issue a walk-in token; with the same ``key`` again it is the same ticket (a double tap).

        ``override`` is for staff: issued although the rules say no.
        """
        wish = Wish(
            services=[ServiceId(service) for service in services],
            persons=persons,
            language=Language(language),
            accessible=accessible,
            urgent=urgent,
            note=note,
            override=override,
            key=key,
        )
        return self._take_token(wish)

    def check_in(
        self, text: str, *, language: str | None = None, accessible: bool = False
    ) -> Ticket:
        """Turn the booking with this QR text or typed number into a waiting ticket."""
        spoken = Language(language) if language else None
        return self._check_in(text, language=spoken, accessible=accessible)

    def check_in_booking(self, booking: int, *, language: str | None = None) -> Ticket:
        """Check in a booking that staff picked from today's list."""
        spoken = Language(language) if language else None
        return self._check_in.picked(BookingId(booking), language=spoken)

    def ticket(self, number: str) -> Ticket:
        """Today's ticket of this number."""
        with self._read() as work:
            return self._aside.find(work, number)

    def booking(self, booking: int) -> Booking | None:
        """A mirrored booking, unless it is forgotten."""
        with self._read() as work:
            return work.bookings.get(BookingId(booking))

    def ahead(self, number: str) -> int:
        """How many waiting tickets are before this one, as of now."""
        return self._look.ahead(self.ticket(number))

    def printed(self, number: str, *, problem: str = "") -> None:
        """Record that the slip came out, or the code of why not."""
        self._report.printed(number, problem)

    def want_help(self, place: str) -> None:
        """Somebody at this terminal asks for help."""
        self._report.want_help(place)

    def give_help(self, counter: str) -> None:
        """A clerk goes to help."""
        self._report.give_help(CounterId(counter))

    def report_device(self, place: str, device: str, problem: str = "") -> None:
        """Record that a device failed, with the code of its problem, or works again (empty)."""
        self._report.device(place, device, problem)

    def entrance(self) -> Entrance:
        """What the entrance terminal's first page shows."""
        return self._look.entrance()

    # The counter

    def open_counter(self, counter: str) -> None:
        """Let a counter call visitors."""
        self._open_counter(CounterId(counter), CounterState.OPEN)

    def pause_counter(self, counter: str) -> None:
        """Let a counter call nobody for a while; no reason is asked."""
        self._open_counter(CounterId(counter), CounterState.PAUSED)

    def close_counter(self, counter: str) -> None:
        """Close a counter."""
        self._open_counter(CounterId(counter), CounterState.CLOSED)

    def call_next(self, counter: str) -> Ticket | None:
        """Call whoever is next for this counter; nobody waits gives nothing."""
        return self._call_next(CounterId(counter))

    def finish_and_next(self, counter: str, *, seen: Ticket | None = None) -> Ticket | None:
        """Finish the present visitor and call the next, in one transaction."""
        return self._call_next.after_finishing(CounterId(counter), seen)

    def recall(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """Ask the visitor to come, again."""
        return self._serve.recall(CounterId(counter), seen)

    def serve(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is there."""
        return self._serve.serve(CounterId(counter), seen)

    def finish(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor is done."""
        return self._serve.finish(CounterId(counter), seen)

    def no_show(self, counter: str, *, seen: Ticket | None = None) -> Ticket:
        """The visitor did not come."""
        return self._serve.no_show(CounterId(counter), seen)

    def park(self, counter: str, note: str = "", *, seen: Ticket | None = None) -> Ticket:
        """Set the visitor aside, with a note for later."""
        return self._serve.park(CounterId(counter), note, seen)

    def transfer(
        self,
        counter: str,
        *,
        service: str | None = None,
        to_counter: str | None = None,
        note: str = "",
        seen: Ticket | None = None,
    ) -> Ticket:
        """Send the visitor on to a service, a counter, or both; the seniority is kept."""
        return self._transfer(
            CounterId(counter),
            service=ServiceId(service) if service else None,
            to_counter=CounterId(to_counter) if to_counter else None,
            note=note,
            seen=seen,
        )

    def undo(self, counter: str) -> Ticket:
        """Take back the counter's last change."""
        return self._undo(CounterId(counter))

    def resume(self, number: str, counter: str) -> Ticket:
        """Call a parked visitor back to this counter."""
        return self._aside.resume(number, CounterId(counter))

    def reinstate(self, number: str) -> Ticket:
        """A missed visitor came after all, and queues up from now."""
        return self._aside.reinstate(number)

    def call(self, number: str, counter: str, reason: str) -> Ticket:
        """Call this one out of order; the journal keeps the reason."""
        return self._aside.call(number, CounterId(counter), reason)

    def withdraw(self, number: str, reason: str = "") -> Ticket:
        """Take a ticket out of the queue."""
        return self._aside.withdraw(number, reason)

    def mark(
        self,
        number: str,
        *,
        urgent: bool | None = None,
        accessible: bool | None = None,
        reason: str = "",
    ) -> Ticket:
        """Put a waiting ticket first, or keep it for counters that a wheelchair reaches."""
        return self._aside.mark(number, urgent=urgent, accessible=accessible, reason=reason)

    def phoned(self, booking: int) -> None:
        """A phone appointment is dealt with."""
        self._report.phoned(BookingId(booking))

    def desk(self, counter: str) -> Desk:
        """What a clerk's window shows."""
        return self._look.desk(CounterId(counter))

    # Steering

    def close_walk_ins(self) -> None:
        """No more tokens today."""
        self._steer.close_walk_ins()

    def open_walk_ins(self) -> None:
        """Tokens again."""
        self._steer.open_walk_ins()

    def add_quota(self, group: str, tokens: int) -> None:
        """Give a service group so many tokens more today."""
        self._steer.add_quota(group, tokens)

    def set_notice(self, text: str) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        self._steer.set_notice(text)

    def mute(self, *, muted: bool) -> None:
        """Silence the voice, or let it speak again."""
        self._steer.mute(muted=muted)

    def test_call(self, counter: str) -> None:
        """Let the monitors announce a test."""
        self._steer.test_call(CounterId(counter))

    def close_day(self) -> int:
        """End the day and erase what names a person; how many still waited."""
        return self._close_day()

    # Looking

    def waiting(self) -> tuple[Ticket, ...]:
        """Everybody who waits, in the order of their seniority."""
        with self._read() as work:
            return work.tickets.in_state(self.house.day(work.now), State.WAITING)

    def board(self, area: str) -> Board:
        """What the monitors of a waiting room show."""
        return self._look.board(AreaId(area))

    def estimate(
        self, services: Sequence[str], persons: int = 1, *, accessible: bool = False
    ) -> Wait:
        """How long somebody who drew a token for these services now would wait."""
        wanted = [ServiceId(service) for service in services]
        return self._look.estimate(wanted, persons, accessible=accessible)

    def why(self, number: str) -> Why:
        """Why this number has its place in the order."""
        return self._look.why(self.ticket(number))

    def facts(self, after: int = 0, *, limit: int = 1000) -> tuple[Fact, ...]:
        """The journal after this seq, in order."""
        with self._read() as work:
            return work.journal.after(Seq(after), limit)

    def now(self) -> datetime:
        """The lobby's time, UTC."""
        with self._read() as work:
            return work.now

    def watch(self, look: Callable[[], None], lost: Callable[[bool], None]) -> Watch:
        """Call ``look`` when anybody has written, ``lost`` when the database goes or comes back.

        Both are called from a thread of its own; close the watch before the lobby.
        """
        return Watch(self._engine, look, lost)

    # The mirror

    def mirror(
        self,
        source: str,
        bookings: Iterable[SourceBooking],
        *,
        complete: bool = True,
        window: tuple[datetime, datetime] | None = None,
        cursor: str | None = None,
    ) -> MirrorResult:
        """Take over what a source says; a complete answer cancels what it no longer holds."""
        return self._mirror(source, bookings, complete=complete, window=window, cursor=cursor)

    def mirror_failed(self, source: str, problem: str) -> None:
        """Note that a source does not answer as it should."""
        self._mirror.failed(source, problem)

    def mirror_accept(self, source: str) -> None:
        """A human has looked: the next answer may cancel more than half."""
        self._mirror.accept_vanishing(source)

    def mirror_state(self, source: str) -> SourceState:
        """How the mirror of a source stands."""
        with self._read() as work:
            return work.switches.sources().get(source, SourceState())

    def outcomes(self, source: str, *, limit: int = 100) -> tuple[Outcome, ...]:
        """What happened to this source's bookings and has not been brought back."""
        with self._read() as work:
            return outcomes(work, source, limit)

    def outcomes_pushed(self, source: str, through: int) -> None:
        """Outcomes up to this fact have reached the source."""
        self._mirror.pushed(source, Seq(through))
