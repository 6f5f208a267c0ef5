"""Bookings and settings in the words of the feed; no e-mail and no telephone goes through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from lobby.domain.house import House
from lobby.domain.house_digest import house_digest
from portal.actions.read_bookings import BookingPage
from portal.domain.booking import BookingState, PortalBooking
from portal.domain.house_outcomes import OutcomeAnswer
from portal.domain.purpose import Purpose
from portal.web.feed import cursor

Json = dict[str, object]
"""An object of the feed."""


@dataclass(frozen=True, slots=True)
class BookingWords:
    """How a booking is told."""

    zone: ZoneInfo
    token: Callable[[Purpose, PortalBooking], str]
    names: bool
    """Whether the town asks for names and wants them at the counter."""

    def booking(self, booking: PortalBooking, name: str = "") -> Json:
        """What the house needs to check it in and to call it."""
        told: Json = {
            "id": str(booking.id),
            "number": booking.number,
            "code": self.token(Purpose.CODE, booking),
            "starts_at": booking.starts_at.astimezone(self.zone).isoformat(),
            "minutes": booking.minutes,
            "services": list(booking.services),
            "persons": booking.persons,
            "channel": booking.channel,
            "language": booking.language,
            "needs": ["accessible"] if booking.accessible else [],
            "counter_hint": booking.resource,
            "status": "booked",
            "revision": booking.revision,
        }
        if booking.state is BookingState.CANCELLED:
            told |= {"status": "cancelled", "cancelled_by": booking.cancelled_by}
        if self.names and name:
            told["name"] = name
        return told

    def page(self, page: BookingPage) -> Json:
        """One page, without the time."""
        return {
            "bookings": [
                self.booking(booking, page.names.get(booking.id, "")) for booking in page.bookings
            ],
            "cursor": cursor.written(page.place),
            "more": page.more,
            "complete": page.complete,
        }


def results(answers: tuple[OutcomeAnswer, ...]) -> Json:
    """What became of outcomes."""
    return {"results": [_result(answer) for answer in answers]}


def about(house: House, day: date) -> Json:
    """What this portal can, and of what kind of house it takes itself to be a part."""
    digest = house_digest(house, day)
    return {
        "version": "1.1",
        "can": ["bookings", "outcomes", "wait"],
        "house": {"day": day.isoformat(), **digest},
    }


def _result(answer: OutcomeAnswer) -> Json:
    told: Json = {"key": answer.key, "result": answer.verdict}
    return told | {"reason": answer.reason} if answer.reason else told
