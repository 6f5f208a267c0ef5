"""A reserved time made elsewhere: as its source tells it, and as the lobby mirrors it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from lobby.domain.names import BookingId, CounterId, Language, ServiceId, TicketId

OWN_SOURCE: Final = "(desk)"
"""The source of bookings that staff entered; no booking system can have this name."""


OVERBOOKED: Final = "overbooked"
"""The revision of an own booking that was entered although nobody is free then."""


class OverrideReason(StrEnum):
    """Why staff enter a booking although nobody is free then."""

    URGENT = "urgent"
    PROMISED = "promised"
    SHORT = "short"
    EXTRA_COUNTER = "extra-counter"


class Channel(StrEnum):
    """How the appointment takes place."""

    ON_SITE = "on-site"
    PHONE = "phone"


class BookingStatus(StrEnum):
    """What the booking system says of it."""

    BOOKED = "booked"
    CANCELLED_BY_CITIZEN = "cancelled-by-citizen"
    CANCELLED_BY_TOWN = "cancelled-by-town"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceBooking:
    """One booking as a source tells it; its keys are hashed before they are stored."""

    external_id: str
    starts_at: datetime
    """Aware; stored as UTC."""
    minutes: int
    services: tuple[ServiceId, ...]
    number: str | None = None
    """The ticket number in the confirmation e-mail."""
    code: str | None = None
    """The text of the QR code."""
    persons: int = 1
    channel: Channel = Channel.ON_SITE
    language: Language | None = None
    accessible: bool = False
    counter_hint: CounterId | None = None
    place: str = ""
    """The other building it is for; empty in this house."""
    status: BookingStatus = BookingStatus.BOOKED
    revision: str = ""
    """The source's own version; an equal one means nothing changed."""
    name: str | None = None
    """Dropped unless the town turned names on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One mirrored booking, without its keys."""

    id: BookingId
    source: str
    external_id: str
    starts_at: datetime
    minutes: int
    services: tuple[ServiceId, ...]
    number: str | None = None
    """One short enough to be called (at most five characters), or that of a booking by phone."""
    persons: int = 1
    channel: Channel = Channel.ON_SITE
    language: Language | None = None
    accessible: bool = False
    counter_hint: CounterId | None = None
    place: str = ""
    status: BookingStatus = BookingStatus.BOOKED
    revision: str = ""
    name: str | None = None
    ticket: TicketId | None = None
    """The ticket it became on the day it is for; none again once its source moves it to another."""
    phoned: bool = False
    """A clerk has dealt with this phone appointment."""

    @property
    def overbooked(self) -> bool:
        """Whether staff entered it although nobody is free then."""
        return self.source == OWN_SOURCE and self.revision == OVERBOOKED
