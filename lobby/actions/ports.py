"""What the actions need from the outside, and which class of ``lobby.store`` gives it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from lobby.domain.availability.occupancy import Appointment
from lobby.domain.booking import Booking, SourceBooking
from lobby.domain.counter import CounterState
from lobby.domain.facts import Fact, FactKind, Scalar
from lobby.domain.forecast.history import History, Tally
from lobby.domain.forecast.snapshot import InService, PendingBooking, QueuedTicket
from lobby.domain.mirror import SourceState
from lobby.domain.names import AreaId, BookingId, CounterId, Number, Seq, TicketId
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import Call, DeviceState


class Tickets(Protocol):
    """Today's tickets, and those of earlier days: ``lobby.store.tickets.StoredTickets``."""

    def add(self, ticket: Ticket, *, group: str = "", idempotency_key: str | None = None) -> Ticket:
        """Keep a new ticket (its id is ignored) and give it back with its id."""

    def get(self, ticket: TicketId) -> Ticket:
        """The ticket with this id."""

    def by_number(self, day: date, number: Number) -> Ticket | None:
        """This day's ticket with this number."""

    def by_slip_code(self, code: str) -> Ticket | None:
        """The ticket whose slip carries this code."""

    def by_idempotency_key(self, idempotency_key: str) -> Ticket | None:
        """The ticket that an earlier press of the same button issued."""

    def at_counter(self, counter: CounterId) -> Ticket | None:
        """Whom this counter has called or serves."""

    def in_state(self, day: date, *states: State) -> tuple[Ticket, ...]:
        """In the order of their seniority."""

    def standing(self, day: date) -> tuple[QueuedTicket, ...]:
        """Who waits, in the order of seniority: as much of each ticket as a forecast needs."""

    def visiting(self, day: date) -> tuple[InService, ...]:
        """Who is at a counter: as much of each ticket as a forecast needs."""

    def waiting(self, day: date, area: AreaId | None = None) -> int:
        """How many wait, in one area or in all."""

    def left_over(self, before: date) -> tuple[Ticket, ...]:
        """Tickets of earlier days that never ended."""

    def heads(self, day: date, now: datetime, *, early: bool) -> tuple[Ticket, ...]:
        """The first of each line by ``priority.calling_order``, of those in time or too early."""

    def next_ordinal(self, day: date, series: str) -> int:
        """The next place in this series, counted from 1 each day."""

    def last_arrival(self) -> tuple[date, datetime] | None:
        """The day of the newest ticket, and when its visitor arrived."""

    def issued(self, day: date) -> Mapping[str, int]:
        """How many tokens each service group gave this day."""

    def calls(self, day: date, area: AreaId, limit: int) -> tuple[Call, ...]:
        """The last calls of an area, in the order of the journal, newest first."""

    def forget_persons(self, through: date, before: datetime) -> None:
        """Erase what names a person of the days up to this one, and of bookings before a moment.

        Times become coarse, durations stay.
        """


class Bookings(Protocol):
    """The mirrored bookings: ``lobby.store.bookings.StoredBookings``."""

    def by_keys(self, keys: Sequence[str]) -> tuple[Booking, ...]:
        """Every booking that one of these keys opens, without its name."""

    def get(self, booking: BookingId) -> Booking | None:
        """The booking with this id, without its name, unless it is forgotten."""

    def expected(self, begin: datetime, end: datetime) -> tuple[PendingBooking, ...]:
        """Who has an appointment here, on site, in this time, and has not checked in."""

    def appointments(self, begin: datetime, end: datetime) -> tuple[Appointment, ...]:
        """What takes time of this house between two moments, in the house or by phone."""

    def turnout(self, begin: datetime, end: datetime) -> Tally:
        """How many on-site bookings of this time there were, and how many of them came."""

    def of_source(self, source: str, ids: Collection[str] | None = None) -> Mapping[str, Booking]:
        """All of a source, or those with these external ids, by external id."""

    def put(self, source: str, bookings: Iterable[tuple[SourceBooking, Booking | None]]) -> None:
        """Insert those without a stored booking, overwrite the others, with their keys.

        Raises:
            Unstorable: the database does not take one of them.
        """

    def cancel(self, bookings: Iterable[BookingId]) -> None:
        """Mark as cancelled by the town what vanished at its source."""

    def check_in(self, booking: BookingId, ticket: TicketId) -> None:
        """Note the ticket that a booking became."""

    def begin_anew(self, bookings: Iterable[BookingId]) -> None:
        """Nothing has come of these yet: they were moved to another day."""

    def is_past(self, keys: Sequence[str]) -> bool:
        """Whether one of these keys opened a booking that was forgotten some days ago."""

    def phoned(self, booking: BookingId) -> None:
        """Note that a phone appointment is dealt with."""


class Counters(Protocol):
    """Which counters are open: ``lobby.store.house_state.StoredCounters``."""

    def states(self) -> Mapping[CounterId, CounterState]:
        """Every counter that was ever opened."""

    def set(self, counter: CounterId, state: CounterState, at: datetime) -> None:
        """Note a counter's state."""


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that can be taken back."""

    fact: Fact
    before: Ticket
    """The ticket as it was before the fact."""


class Journal(Protocol):
    """The append-only record: ``lobby.store.journal.StoredJournal``."""

    def record(
        self,
        kind: FactKind,
        ticket: Ticket | None = None,
        *,
        counter: CounterId | None = None,
        area: AreaId | None = None,
        **details: Scalar,
    ) -> None:
        """Write one fact that changes no ticket; for those that do, ``UnitOfWork.advance``."""

    def end(self) -> Seq:
        """The last seq written, 0 in an empty journal."""

    def newest(self, *kinds: FactKind) -> Fact | None:
        """The newest fact of one of these kinds, or of any."""

    def after(self, seq: Seq, limit: int) -> tuple[Fact, ...]:
        """The facts after this one, in order."""

    def last_change(self, counter: CounterId) -> Change | None:
        """The counter's last change that nobody has undone or built upon."""

    def last_call(self, ticket: TicketId) -> Fact | None:
        """The last time that this ticket was called, recalls left out."""

    def ending(self, ticket: TicketId) -> FactKind | None:
        """How its visit ended, finished or missed; nothing if that did not last."""

    def outcomes(self, source: str, after: Seq, limit: int) -> tuple[tuple[Fact, str], ...]:
        """Facts about this source's bookings, each with the external id."""


class Flags(Protocol):
    """The few things that staff set for the whole house, and the state of devices and sources.

    ``lobby.store.house_state.StoredFlags`` is the one that runs.
    """

    def get(self, name: str) -> str:
        """The value of a switch, empty if it was never set."""

    def set(self, name: str, value: str) -> None:
        """Set a switch."""

    def added_quota(self, day: date) -> Mapping[str, int]:
        """Tokens that staff added this day, per service group."""

    def add_quota(self, day: date, group: str, tokens: int) -> None:
        """Add to what staff have added this day."""

    def devices(self) -> tuple[DeviceState, ...]:
        """What was last reported of each device."""

    def set_device(self, state: DeviceState) -> None:
        """Note what was reported of a device."""

    def sources(self) -> Mapping[str, SourceState]:
        """How the mirror of each source stands."""

    def set_source(self, name: str, state: SourceState) -> None:
        """Note how the mirror of a source stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterSnapshot:
    """What stands behind the window of one counter, all of one moment."""

    states: Mapping[CounterId, CounterState]
    tickets: tuple[Ticket, ...]
    """Who waits, is parked or was missed today, and who is at a counter; by seniority."""
    change: Change | None
    """The counter's last change that nobody has undone or built upon."""
    bookings: tuple[Booking, ...]
    numbers: Mapping[TicketId, Number]
    """What the bookings of the day that were checked in are called by."""
    flags: Mapping[str, str]
    devices: tuple[DeviceState, ...]
    sources: Mapping[str, SourceState]


class UnitOfWork(Protocol):
    """One transaction; what is not committed is rolled back.

    ``lobby.store.unit_of_work.SqlUnitOfWork`` is the one that runs.
    """

    @property
    def now(self) -> datetime:
        """The one moment at which everything in this transaction happens, UTC."""

    @property
    def clock_is_set(self) -> bool:
        """False if it is known that nobody has set the clock of this machine, or of the server."""

    @property
    def tickets(self) -> Tickets:
        """The tickets."""

    @property
    def bookings(self) -> Bookings:
        """The mirrored bookings."""

    @property
    def counters(self) -> Counters:
        """Which counters are open."""

    @property
    def journal(self) -> Journal:
        """The record of this and all earlier transactions."""

    @property
    def flags(self) -> Flags:
        """What staff set for the whole house."""

    def counter_snapshot(
        self, counter: CounterId, day: date, hours: tuple[datetime, datetime]
    ) -> CounterSnapshot:
        """All that a counter's window shows; ``hours`` are the begin and the end of the day."""

    def experience(self, day: date) -> History:
        """What earlier days and today have taught about serving times and bookings."""

    def advance(
        self,
        before: Ticket,
        after: Ticket,
        kind: FactKind,
        *,
        by: CounterId | None = None,
        undoable: bool = True,
        undoes: Seq | None = None,
        reason: str = "",
        **details: Scalar,
    ) -> Ticket:
        """Put ``after`` in place of ``before``, write the fact of it, and give ``after`` back.

        ``by`` is the counter that did it, and may take an ``undoable`` one back; ``undoes`` is the
        fact that this one takes back. ``reason`` is what staff wrote, erased with the day.

        Raises:
            Refused: ``stale-view`` if somebody else has changed the ticket meanwhile, or
                ``counter-busy`` if the counter got another visitor.
        """

    def commit(self) -> None:
        """Make everything of this transaction last, and show it to the others."""


class UnitOfWorkFactory(Protocol):
    """Begins a transaction: ``lobby.store.unit_of_work.Transactions.write``, or its ``read``."""

    def __call__(self) -> AbstractContextManager[UnitOfWork]:
        """Begin one."""
