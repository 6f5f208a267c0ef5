"""Bookings and services with only what matters named."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from lobby.domain.house import House
from lobby.domain.opening import Opening
from lobby.domain.service import Service
from sync.backoff import Backoff
from sync.door import Door
from sync.puller import Puller
from sync.window import window

BERLIN = ZoneInfo("Europe/Berlin")
EIGHT = datetime(2026, 11, 23, 8, tzinfo=BERLIN)


def a_house():
    services = [Service(id=name, names={"de": name}, area="1") for name in ("other", "id-card")]
    return House(
        name="Rathaus",
        opening=Opening(zone=BERLIN, week={}),
        services={service.id: service for service in services},
        counters={},
        areas={},
    )


def on_wire(booking="b-1", **told):
    """One booking as the feed sends it."""
    return {
        "id": booking,
        "number": "T038",
        "starts_at": "2026-11-23T09:00:00+01:00",
        "minutes": 15,
        "services": ["id-card"],
        "status": "booked",
        "revision": 1,
    } | told


def four_weeks():
    return window(a_house().opening, EIGHT, 28)


def a_door(**settings):
    return Door("portal", a_house().services, other="other", **settings)


def a_puller(source, lobby, **settings):
    door = settings.pop("door", None) or a_door()
    backoff = Backoff(first=0.02, longest=0.02)
    return Puller("portal", source, lobby, door, **{"backoff": backoff, **settings})
