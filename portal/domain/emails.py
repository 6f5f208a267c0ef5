"""Which e-mails there are, and when a reminder is due."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from lobby.domain.opening import Opening
from portal.domain.booking import PortalBooking

_NOT_WITHIN: Final = timedelta(hours=26)
"""Who books so shortly before needs no reminder."""


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


def reminder_due(booking: PortalBooking, opening: Opening, now: datetime) -> datetime | None:
    """When to remind: the same local time on the day before; never who has just booked."""
    if booking.starts_at - now <= _NOT_WITHIN:
        return None
    local = booking.starts_at.astimezone(opening.zone)
    return opening.at(local.date() - timedelta(days=1), local.time())
