"""A booking of the portal: its states, and the only ways from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from lobby.domain.availability.ticks import ticks_for
from lobby.domain.booking import Channel
from lobby.domain.names import CounterId, Language, Number, ServiceId
from portal.domain.refusals import BookingRefusal, BookingRefused

PortalBookingId = NewType("PortalBookingId", int)
"""The key of a booking in the portal's database."""


class BookingState(StrEnum):
    """How far a booking has come."""

    HELD = "held"
    """A time is kept while somebody fills in the form."""
    PENDING = "pending"
    """Somebody gave an address and has not confirmed it yet."""
    BOOKED = "booked"
    ARRIVED = "arrived"
    SERVED = "served"
    MISSED = "missed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


TRANSITIONS: Final[Mapping[BookingState, frozenset[BookingState]]] = {
    BookingState.HELD: frozenset(
        {
            BookingState.HELD,
            BookingState.PENDING,
            BookingState.BOOKED,
            BookingState.EXPIRED,
            BookingState.CANCELLED,
        }
    ),
    BookingState.PENDING: frozenset(
        {
            BookingState.PENDING,
            BookingState.BOOKED,
            BookingState.EXPIRED,
            BookingState.CANCELLED,
        }
    ),
    BookingState.BOOKED: frozenset(
        {
            BookingState.BOOKED,
            BookingState.ARRIVED,
            BookingState.SERVED,
            BookingState.MISSED,
            BookingState.CANCELLED,
        }
    ),
    BookingState.ARRIVED: frozenset(
        {BookingState.BOOKED, BookingState.SERVED, BookingState.MISSED}
    ),
    BookingState.SERVED: frozenset(
        {BookingState.BOOKED, BookingState.ARRIVED, BookingState.MISSED}
    ),
    BookingState.MISSED: frozenset(
        {BookingState.BOOKED, BookingState.ARRIVED, BookingState.SERVED}
    ),
    BookingState.EXPIRED: frozenset(),
    BookingState.CANCELLED: frozenset({BookingState.BOOKED}),
}

KEPT_FOR_A_WHILE: Final = frozenset({BookingState.HELD, BookingState.PENDING})
"""Whose time is somebody else's as soon as it has run out and somebody wants it."""
CHECKED_IN: Final = frozenset({BookingState.ARRIVED, BookingState.SERVED, BookingState.MISSED})
CONFIRMED: Final = CHECKED_IN | {BookingState.BOOKED}


FORGOTTEN_LANGUAGE: Final = Language("de")
"""What stands in place of the language of who was erased."""


class MadeBy(StrEnum):
    """Through which channel it came."""

    ONLINE = "online"
    PHONE = "phone"
    DESK = "desk"


class CancelledBy(StrEnum):
    """Who gave the time back."""

    CITIZEN = "citizen"
    TOWN = "town"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalBooking:
    """One booking, without anything about a person; it never changes, a change makes a new one."""

    id: PortalBookingId = PortalBookingId(0)
    """0 until it is stored."""
    state: BookingState = BookingState.HELD
    resource: CounterId
    starts_at: datetime
    minutes: int
    """A multiple of five."""
    services: tuple[ServiceId, ...]
    """Empty once it has been erased."""
    persons: int = 1
    channel: Channel = Channel.ON_SITE
    language: Language
    accessible: bool = False
    until: datetime | None
    """When a held or pending time runs out; until when a cancellation can be taken back."""
    day: date
    """The local day of the house."""
    number: Number | None = None
    """What is called; drawn when it is booked, and of no other booking of the day."""
    made_by: MadeBy = MadeBy.ONLINE
    made_at: datetime
    revision: int = 0
    """Grows with everything that an e-mail tells about; the sequence of the calendar file."""
    address_changes: int = 0
    """How often the address was corrected; links sent to an earlier one open nothing."""
    cancelled_by: CancelledBy | None = None
    erased: bool = False
    """Everything that led to a person has been erased."""

    @property
    def length(self) -> int:
        """How many ticks it takes."""
        return ticks_for(self.minutes)

    @property
    def ends_at(self) -> datetime:
        """When it ends."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def firm(self) -> bool:
        """Whether it is or was booked, so that the house hears of it."""
        return self.number is not None and self.state in CONFIRMED | {BookingState.CANCELLED}

    def is_news_after(self, before: PortalBooking) -> bool:
        """Whether the house must hear of it again; what became of it the house knows itself."""
        if self.erased or not self.firm:
            return False
        return not before.firm or _for_the_house(self) != _for_the_house(before)


def _for_the_house(booking: PortalBooking) -> PortalBooking:
    state = BookingState.BOOKED if booking.state in CONFIRMED else booking.state
    return replace(booking, state=state, until=None)


def _allow(booking: PortalBooking, state: BookingState) -> None:
    """Allow no way that is not in the table.

    Raises:
        BookingRefused: ``already-in`` after check-in, ``not-booked`` in any other wrong state.
    """
    if state not in TRANSITIONS[booking.state]:
        arrived = booking.state in CHECKED_IN
        code = BookingRefusal.ALREADY_IN if arrived else BookingRefusal.NOT_BOOKED
        raise BookingRefused(code)


def keep(booking: PortalBooking, until: datetime) -> PortalBooking:
    """Keep the time longer for whoever fills in the form."""
    _allow(booking, BookingState.HELD)
    return replace(booking, until=until)


def ask(booking: PortalBooking, until: datetime) -> PortalBooking:
    """Keep the time until the address is confirmed, and ask for that by one more e-mail."""
    _allow(booking, BookingState.PENDING)
    return replace(
        booking,
        state=BookingState.PENDING,
        until=until,
        revision=booking.revision + 1,
    )


def correct_address(booking: PortalBooking, until: datetime) -> PortalBooking:
    """Ask at another address; what was sent to the first one opens nothing any more."""
    return replace(ask(booking, until), address_changes=booking.address_changes + 1)


def book(booking: PortalBooking, number: Number) -> PortalBooking:
    """Make it firm, under this number."""
    _allow(booking, BookingState.BOOKED)
    return replace(
        booking,
        state=BookingState.BOOKED,
        number=number,
        until=None,
        cancelled_by=None,
        revision=booking.revision + 1,
    )


def move(booking: PortalBooking, starts_at: datetime, day: date, number: Number) -> PortalBooking:
    """Give it another time."""
    if booking.state is not BookingState.BOOKED:
        _refuse_unbooked(booking)
    return replace(book(booking, number), starts_at=starts_at, day=day)


def cancel(booking: PortalBooking, by: CancelledBy, until: datetime) -> PortalBooking:
    """Give the time back; that can be taken back until then if it was booked."""
    _allow(booking, BookingState.CANCELLED)
    return replace(
        booking,
        state=BookingState.CANCELLED,
        cancelled_by=by,
        until=until,
        revision=booking.revision + 1,
    )


def expire(booking: PortalBooking) -> PortalBooking:
    """Nobody confirmed it."""
    _allow(booking, BookingState.EXPIRED)
    return replace(booking, state=BookingState.EXPIRED)


def take_outcome(booking: PortalBooking, state: BookingState) -> PortalBooking:
    """What became of it in the house: it arrived, was served, was missed, or one is undone."""
    if booking.state not in CONFIRMED:
        _refuse_unbooked(booking)
    if state is not booking.state:
        _allow(booking, state)
    return replace(booking, state=state)


def erase(booking: PortalBooking) -> PortalBooking:
    """Forget what it was for, and what was said about whoever came."""
    return replace(booking, services=(), accessible=False, language=FORGOTTEN_LANGUAGE, erased=True)


def _refuse_unbooked(booking: PortalBooking) -> None:
    arrived = booking.state in CHECKED_IN
    raise BookingRefused(BookingRefusal.ALREADY_IN if arrived else BookingRefusal.NOT_BOOKED)
