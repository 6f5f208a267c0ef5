"""What the actions need from the outside: a unit of work and the places it keeps things in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime

    from lobby.domain.booking import Booking, SourceBooking
    from lobby.domain.counter import CounterState
    from lobby.domain.estimate import Durations
    from lobby.domain.facts import Fact, FactKind, Scalar
    from lobby.domain.line import Line
    from lobby.domain.mirror import SourceState
    from lobby.domain.names import (
        AreaId,
        BookingId,
        CounterId,
        Number,
        Seq,
        TicketId,
    )
    from lobby.domain.ticket import State, Ticket
    from lobby.domain.views import Call, DeviceState


class Tickets(Protocol):
    """Today's tickets, and those of earlier days."""

    def add(self, ticket: Ticket, *, group: str = "", key: str | None = None) -> Ticket:
        """Keep a new ticket (its id is ignored) and give it back with its id."""

    def change(self, before: Ticket, after: Ticket) -> None:
        """Put ``after`` in place of ``before``.

        Raises:
            Refused: ``stale-view`` if somebody else has changed it meanwhile.
        """

    def get(self, ticket: TicketId) -> Ticket: ...

    def by_number(self, day: date, number: Number) -> Ticket | None: ...

    def by_token(self, token: str) -> Ticket | None: ...

    def by_key(self, key: str) -> Ticket | None:
        """The ticket that an earlier press of the same button issued."""

    def at_counter(self, counter: CounterId) -> Ticket | None: ...

    def in_state(self, day: date, *states: State) -> tuple[Ticket, ...]:
        """In the order of their seniority."""

    def left_over(self, before: date) -> tuple[Ticket, ...]:
        """Tickets of earlier days that never ended."""

    def lines(self, day: date) -> tuple[Line, ...]:
        """Every line that a ticket of this day has stood in."""

    def heads(self, day: date, lines: Iterable[Line], now: datetime) -> tuple[Ticket, ...]:
        """The first of each line: among those whose time has come, else among the early ones."""

    def next_ordinal(self, day: date, series: str) -> int:
        """The next place in this series, counted from 1 each day."""

    def issued(self, day: date) -> Mapping[str, int]:
        """How many tokens each service group gave this day."""

    def calls(self, day: date, area: AreaId, limit: int) -> tuple[Call, ...]:
        """The last calls of an area, newest first."""

    def forget_persons(self, through: date) -> None:
        """Erase notes, tokens and presses of this day and before, and what an undo would need."""


class Bookings(Protocol):
    """The mirrored bookings."""

    def by_keys(self, keys: Sequence[str]) -> tuple[Booking, ...]:
        """Every booking that one of these keys opens, the nearest in time first."""

    def get(self, booking: BookingId) -> Booking | None: ...

    def between(self, begin: datetime, end: datetime) -> tuple[Booking, ...]:
        """By time; cancelled ones included."""

    def of_source(self, source: str) -> Mapping[str, Booking]:
        """By external id."""

    def put(self, source: str, told: Iterable[tuple[SourceBooking, Booking | None]]) -> None:
        """Insert those without a stored booking, overwrite the others, with their keys."""

    def cancel(self, bookings: Iterable[BookingId]) -> None:
        """Mark as cancelled by the town what vanished at its source."""

    def check_in(self, booking: BookingId, ticket: TicketId) -> None: ...

    def phoned(self, booking: BookingId) -> None: ...

    def forget(self, before: datetime) -> None:
        """Erase keys and names of bookings before this moment, and every link that has been told."""


class Counters(Protocol):
    """Which counters are open."""

    def states(self) -> Mapping[CounterId, CounterState]: ...

    def set(self, counter: CounterId, state: CounterState, at: datetime) -> None: ...


class Change(Protocol):
    """A fact that can be taken back."""

    @property
    def fact(self) -> Fact: ...

    @property
    def before(self) -> Ticket:
        """The ticket as it was before the fact."""


class Journal(Protocol):
    """The append-only record."""

    def record(
        self,
        kind: FactKind,
        ticket: Ticket | None = None,
        *,
        before: Ticket | None = None,
        counter: CounterId | None = None,
        area: AreaId | None = None,
        undoes: Seq | None = None,
        **details: Scalar,
    ) -> None:
        """Write one fact; ``before`` makes it one that can be undone."""

    def end(self) -> Seq:
        """The last seq written, 0 in an empty journal."""

    def after(self, seq: Seq, limit: int) -> tuple[Fact, ...]: ...

    def last_change(self, counter: CounterId) -> Change | None:
        """The counter's last change that nobody has undone or built upon."""

    def outcomes(self, source: str, after: Seq, limit: int) -> tuple[tuple[Fact, str], ...]:
        """Facts about this source's bookings, each with the external id."""


class Switches(Protocol):
    """The few things that staff set for the whole house, and the state of devices and sources."""

    def get(self, name: str) -> str: ...

    def set(self, name: str, value: str) -> None: ...

    def added_quota(self, day: date) -> Mapping[str, int]: ...

    def add_quota(self, day: date, group: str, tokens: int) -> None: ...

    def devices(self) -> tuple[DeviceState, ...]: ...

    def set_device(self, state: DeviceState) -> None: ...

    def sources(self) -> Mapping[str, SourceState]: ...

    def set_source(self, name: str, state: SourceState) -> None: ...


class Work(Protocol):
    """One transaction; what is not committed is rolled back."""

    @property
    def now(self) -> datetime:
        """The one moment at which everything in this transaction happens, UTC."""

    @property
    def tickets(self) -> Tickets: ...
    @property
    def bookings(self) -> Bookings: ...
    @property
    def counters(self) -> Counters: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def switches(self) -> Switches: ...

    def durations(self, day: date) -> Durations:
        """What earlier days and today have taught about serving times."""

    def commit(self) -> None: ...


class Start(Protocol):
    """Begins a transaction that is rolled back unless it is committed."""

    def __call__(self) -> AbstractContextManager[Work]: ...
