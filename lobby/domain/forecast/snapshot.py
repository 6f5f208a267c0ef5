"""The queue at one moment: everything that a forecast starts from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from lobby.domain.booking import Booking
from lobby.domain.counter import Counter
from lobby.domain.forecast.history import NO_CASES, History, Tally
from lobby.domain.names import CounterId, ServiceId, TicketId
from lobby.domain.ticket import CustomerClass, Ticket


class QueuedTicket(NamedTuple):
    """What the forecast needs of a ticket that waits; a long queue is read often."""

    id: TicketId
    services: tuple[ServiceId, ...]
    persons: int
    accessible: bool
    reserved_for: CounterId | None
    urgent: bool
    waiting_since: datetime
    competes_from: datetime
    served_seconds: int

    @property
    def line(self) -> CustomerClass:
        """The line it waits in."""
        return CustomerClass(self.services, self.accessible, self.reserved_for)


class InService(NamedTuple):
    """What the forecast needs of a ticket at a counter."""

    counter: CounterId
    services: tuple[ServiceId, ...]
    persons: int
    called_at: datetime
    served_at: datetime | None
    served_seconds: int


class PendingBooking(NamedTuple):
    """What the forecast needs of a booking that nobody has checked in yet."""

    starts_at: datetime
    services: tuple[ServiceId, ...]
    persons: int
    accessible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueSnapshot:
    """Everything that decides how the queue goes on from now."""

    now: datetime
    counters: tuple[tuple[Counter, Ticket | InService | None], ...]
    """The counters that call, or will after their planned break, each with its visitor."""
    waiting: tuple[Ticket | QueuedTicket, ...]
    coming: tuple[Booking | PendingBooking, ...]
    """Today's bookings that have not checked in yet."""
    turnout: Tally = NO_CASES
    """Today's bookings whose time and grace are over, and how many of them came."""
    history: History
