"""One visitor's place in the queue today, and the states it may pass through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from lobby.domain.names import (
    AreaId,
    BookingId,
    CounterId,
    Language,
    Number,
    ServiceId,
    TicketId,
)


class State(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    MISSED = "missed"
    DONE = "done"
    WITHDRAWN = "withdrawn"


TRANSITIONS: Final[Mapping[State, frozenset[State]]] = {
    State.WAITING: frozenset({State.CALLED, State.WITHDRAWN}),
    State.CALLED: frozenset(
        {State.CALLED, State.SERVING, State.MISSED, State.PARKED, State.WAITING}
    ),
    State.SERVING: frozenset({State.DONE, State.PARKED, State.WAITING}),
    State.PARKED: frozenset({State.CALLED, State.WITHDRAWN}),
    State.MISSED: frozenset({State.WAITING, State.WITHDRAWN}),
    State.DONE: frozenset({State.WAITING}),
    State.WITHDRAWN: frozenset({State.WAITING}),
}
"""Which state may follow which; called again is a recall. An undo is the one way back."""

AT_COUNTER: Final = frozenset({State.CALLED, State.SERVING})
"""The states in which a ticket occupies a counter."""


@dataclass(frozen=True, slots=True)
class CustomerClass:
    """A line: what a counter must offer to call the tickets that stand behind each other in it."""

    services: tuple[ServiceId, ...]
    """Sorted after the first, which the visitor named first and which leads."""
    accessible: bool = False
    """Only counters that a wheelchair reaches."""
    counter: CounterId | None = None
    """Only this counter, because a colleague sent the visitor there."""

    @property
    def key(self) -> str:
        """The line as the store writes it: ``id-card+passport!@3``."""
        reserved = f"@{self.counter}" if self.counter else ""
        return "+".join(self.services) + ("!" if self.accessible else "") + reserved


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A snapshot of one visitor's place; every change makes a new one with the next version."""

    id: TicketId
    day: date
    """The local day that the number belongs to."""
    number: Number
    services: tuple[ServiceId, ...]
    """One to six concerns; the first leads."""
    persons: int
    area: AreaId
    language: Language
    accessible: bool = False
    """Needs a counter that a wheelchair reaches."""
    urgent: bool = False
    """Staff put it first, with a reason."""
    reserved_for: CounterId | None = None
    """The only counter that may call it, after a transfer to that counter."""
    state: State = State.WAITING
    counter: CounterId | None = None
    """Where it was called to last."""
    booking: BookingId | None = None
    slot: datetime | None = None
    """The reserved time, if it came from a booking."""
    issued_at: datetime
    """When the visitor arrived: check-in or token."""
    waiting_since: datetime
    """The key of the order: the earliest goes first (see ``priority.calling_order``)."""
    competes_from: datetime
    """Before this it is called only when nobody else can be."""
    first_called_at: datetime | None = None
    called_at: datetime | None = None
    """The last call or recall."""
    calls: int = 0
    """Calls and recalls since it last waited."""
    served_at: datetime | None = None
    """When the present stretch at the counter began."""
    served_seconds: int = 0
    """Serving time of the stretches that are over (parked, transferred, done)."""
    ended_at: datetime | None = None
    promised_low: int | None = None
    """The wait the visitor was told at the start, in minutes."""
    promised_high: int | None = None
    note: str = ""
    """A colleague's note or the booking note, plain text, erased at day end."""
    slip_code: str = ""
    """The opaque text of the slip's QR code, erased at day end."""
    version: int = 1

    @property
    def booked(self) -> bool:
        """Whether it came from a booking."""
        return self.slot is not None

    @property
    def line(self) -> CustomerClass:
        """The line it waits in."""
        return CustomerClass(self.services, self.accessible, self.reserved_for)
