"""Why the portal says no, each reason with its code; every page finds its words by the code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lobby.domain.errors import LobbyError


class BookingRefusal(StrEnum):
    """Every reason why a booking is not made, moved or cancelled."""

    # what is wished for
    NO_SERVICE = "no-service"
    UNKNOWN_SERVICE = "unknown-service"
    TOO_MANY_SERVICES = "too-many-services"
    TOO_MANY_PERSONS = "too-many-persons"
    SEPARATE = "separate"
    """These services do not go into one appointment."""
    # the time
    CLOSED = "closed"
    """It was never for sale."""
    NOT_RELEASED = "not-released"
    NOTICE = "notice"
    """It begins too soon."""
    TAKEN = "taken"
    EXPIRED_AND_GONE = "expired-and-gone"
    """It was kept for a while, and now somebody else has it."""
    # the address
    TOO_MANY_OPEN = "too-many-open"
    TOO_MANY_REQUESTS = "too-many-requests"
    PHONE_MISSING = "phone-missing"
    # the booking
    UNKNOWN_LINK = "unknown-link"
    ALREADY_IN = "already-in"
    """Its visitor has checked in."""
    NOT_BOOKED = "not-booked"
    """It is not in a state in which this can be done."""
    TOO_LATE_TO_UNDO = "too-late-to-undo"
    # the portal
    PAUSED = "paused"


@dataclass(eq=False)
class BookingRefused(LobbyError):
    """A rule of booking says no; the page says why and what to do instead."""

    code: BookingRefusal
    nearest: tuple[datetime, ...] = ()
    """Free times close to the one that was wished for."""
    at: datetime | None = None
    """When it will be possible."""

    def __str__(self) -> str:
        """Name the code, and the time from which it will be possible."""
        return f"{self.code}" + (f" until {self.at.isoformat()}" if self.at else "")
