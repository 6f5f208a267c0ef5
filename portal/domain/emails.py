"""Which e-mails there are, when each is due, and until when it is true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from lobby.domain.opening import Opening
from portal.domain.booking import BookingState, PortalBooking, PortalBookingId

_NOT_WITHIN: Final = timedelta(hours=26)
"""Who books so shortly before needs no reminder."""
_TOO_LATE: Final = timedelta(hours=2)
"""Whoever is reminded so shortly before is on the way, or cannot come any more."""

_FIRST_WAIT: Final = timedelta(minutes=1)
_DOUBLINGS: Final = 10
_LONGEST_WAIT: Final = timedelta(hours=2)
_GIVE_UP: Final = timedelta(hours=24)


class EmailKind(StrEnum):
    """What an e-mail tells."""

    ASK = "ask"
    """Not booked yet: please confirm."""
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    UNDONE = "undone"
    """Booked after all."""
    TOWN_CANCELLED = "town-cancelled"
    REMINDER = "reminder"


class CancelReason(StrEnum):
    """Why the town cancels."""

    ILLNESS = "illness"
    CLOSED = "closed"
    TECHNICAL = "technical"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailNews:
    """What an e-mail tells that the booking itself does not say any more."""

    was_at: datetime | None = None
    """When a moved one was to be before."""
    reason: CancelReason | None = None
    """Why the town cancelled it, if it says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedEmail:
    """An e-mail that waits to be composed and sent."""

    id: int
    booking: PortalBookingId
    kind: EmailKind
    revision: int
    due_at: datetime
    tries: int
    news: EmailNews = field(default_factory=EmailNews)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsentEmail:
    """An e-mail that should have left and has not, for whoever looks after the portal."""

    booking: PortalBookingId
    kind: EmailKind
    due_at: datetime
    tries: int
    problem: str
    """Why, in a word; empty if it was not tried yet."""
    next_try: datetime | None

    @property
    def given_up(self) -> bool:
        """Whether nobody tries any more."""
        return self.tries > 0 and self.next_try is None


_TOLD_OF: Final[Mapping[EmailKind, BookingState]] = {
    EmailKind.ASK: BookingState.PENDING,
    EmailKind.BOOKED: BookingState.BOOKED,
    EmailKind.MOVED: BookingState.BOOKED,
    EmailKind.UNDONE: BookingState.BOOKED,
    EmailKind.REMINDER: BookingState.BOOKED,
    EmailKind.CANCELLED: BookingState.CANCELLED,
    EmailKind.TOWN_CANCELLED: BookingState.CANCELLED,
}
"""The state that each e-mail tells of; in any other it would be wrong by now."""


def still_true(email: QueuedEmail, booking: PortalBooking, now: datetime) -> bool:
    """Whether the e-mail would tell what is so at this moment.

    What came after it has an e-mail of its own, which tells everything.
    """
    if booking.revision != email.revision or booking.state is not _TOLD_OF[email.kind]:
        return False
    match email.kind:
        case EmailKind.ASK:
            return booking.until is not None and now < booking.until
        case EmailKind.REMINDER:
            return now <= booking.starts_at - _TOO_LATE
        case EmailKind.CANCELLED | EmailKind.TOWN_CANCELLED:
            return True
        case _:
            return now < booking.ends_at


def next_try(email: QueuedEmail, now: datetime) -> datetime | None:
    """When to try again after so many tries: 1 minute later, then twice as long, at most 2 hours.

    Nothing once it has been due for a day.
    """
    doublings = min(max(email.tries - 1, 0), _DOUBLINGS)
    later = now + min(_FIRST_WAIT * 2**doublings, _LONGEST_WAIT)
    return later if later <= email.due_at + _GIVE_UP else None


def reminder_due(booking: PortalBooking, opening: Opening, now: datetime) -> datetime | None:
    """When to remind: the same local time on the day before; never who has just booked."""
    if booking.starts_at - now <= _NOT_WITHIN:
        return None
    local = booking.starts_at.astimezone(opening.zone)
    return opening.at(local.date() - timedelta(days=1), local.time())
