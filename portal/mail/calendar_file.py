"""The calendar file of a booking, for the citizen's own calendar (RFC 5545)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from icalendar import Calendar, Event

from lobby.domain.booking import Channel
from lobby.domain.names import spaced
from portal.actions.ports import Fingerprint
from portal.domain.booking import PortalBooking
from portal.links import Links
from portal.texts import Texts

CALENDAR_FILE_NAME: Final = "Termin.ics"
_PROGRAM: Final = "-//Lobby//Booking portal//DE"


def calendar_file(
    booking: PortalBooking, *, links: Links, fingerprint: Fingerprint, place: str, now: datetime
) -> bytes:
    """The appointment as one event that replaces the earlier ones of the same booking.

    Its title does not tell the concern, since others see the calendars of workplaces; times are
    UTC, so that no calendar needs to be told of a time zone. A call by telephone has no place.
    """
    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_event(booking, links, fingerprint, place, now))
    written: bytes = calendar.to_ical()
    return written


def _event(
    booking: PortalBooking, links: Links, fingerprint: Fingerprint, place: str, now: datetime
) -> Event:
    event = Event()
    event.add("uid", f"{fingerprint(f'calendar {booking.id}')[:32]}@{links.host}")
    event.add("sequence", booking.revision)
    event.add("dtstamp", now)
    event.add("dtstart", booking.starts_at)
    event.add("dtend", booking.ends_at)
    event.add("summary", _title(booking))
    if booking.channel is Channel.ON_SITE:
        event.add("location", place)
    event.add("url", links.manage(booking))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    return event


def _title(booking: PortalBooking) -> str:
    text = Texts("emails", booking.language)
    if booking.channel is Channel.PHONE:
        return text("Anruf vom Rathaus")
    return text("Termin Rathaus, {number}", number=spaced(booking.number or ""))
