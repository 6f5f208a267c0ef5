"""Bookings on the wire, and the parts of the mirror, with only what matters named."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from lobby.domain.booking import BookingStatus
from sync.booking_filter import BookingFilter
from sync.puller import Puller
from sync.schedule import Backoff, PollSchedule
from sync.sources.calendars.events import Reading
from sync.sources.contract import Window
from sync.sources.tables.columns import Columns
from sync.sources.tables.files import Files
from tests.builders import BERLIN, ID_CARD, LOST, a_house

LATER = 3600
EIGHT = datetime(2026, 11, 23, 8, tzinfo=BERLIN).astimezone(UTC)


def on_wire(booking="b-1", **told):
    """One booking as the feed sends it."""
    return {
        "id": booking,
        "number": f"4711-{booking}",
        "starts_at": "2026-11-23T08:30:00+01:00",
        "minutes": 15,
        "services": [ID_CARD],
        "status": "booked",
        "revision": 1,
    } | told


def four_weeks():
    return Window.from_today(a_house().opening, EIGHT, 28)


def a_door(**settings):
    return BookingFilter("portal", a_house().services, other=LOST, **settings)


def a_puller(source, lobby, **settings):
    door = settings.pop("door", None) or a_door()
    name = settings.pop("name", "portal")
    impatient = PollSchedule(backoff=Backoff(first=0.02, longest=0.02))
    return Puller(name, source, lobby.mirror, door, **{"schedule": impatient, **settings})


def mirrored(lobby):
    """Today's bookings as the counters see them, by the source's id."""
    return {booking.external_id: booking for booking in lobby.counter("1").view().bookings}


def booked(lobby):
    """Those of them that nobody cancelled."""
    found = mirrored(lobby).values()
    return {one.external_id for one in found if one.status is BookingStatus.BOOKED}


def files(folder, *, complete=False, later=LATER, **columns):
    return Files(
        folder,
        Columns(zone=BERLIN, **columns),
        Reading(zone=BERLIN),
        complete=complete,
        clock=lambda: folder.stat().st_mtime + later,
    )


def dropped(folder, text, name="termine.csv", *, encoding="cp1252", at=0):
    file = folder / name
    file.write_bytes(text.encode(encoding))
    os.utime(file, (folder.stat().st_mtime + at,) * 2)
    return file
