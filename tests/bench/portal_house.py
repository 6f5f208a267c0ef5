"""A large town hall behind a portal: ten counters, fifty services, and a clock that stands."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from config.settings import Settings
from lobby.domain.availability.booking_calendar import SalesWindow
from portal.domain.limits import BookingRules
from tests.builders import BERLIN
from tests.portal.portals import Portal
from tests.portal.web.pages import the_settings

SEVEN: Final = datetime(2026, 11, 23, 7, 0, tzinfo=BERLIN).astimezone(UTC)
"""A Monday, the moment at which a new day is released."""
COUNTERS: Final = 10
SERVICES: Final = [f"service-{number}" for number in range(50)]


def now() -> datetime:
    """Seven o'clock."""
    return SEVEN


def four_weeks() -> Settings:
    """Every day but the weekend can be booked, four weeks ahead."""
    days = ("monday", "tuesday", "wednesday", "thursday", "friday")
    return _settings({day: [_hours("08:00", "16:00")] for day in days}, days=28)


def one_tuesday() -> Settings:
    """Two hundred starts: twenty at each of the ten counters, all on one day."""
    return _settings({"tuesday": [_hours("08:00", "13:00")]}, days=7)


def a_large_portal(url: str, settings: Settings) -> Portal:
    """The actions of these settings at seven o'clock."""
    section = settings.portal
    window = SalesWindow(days=section.days, release_at=section.release_at)
    return Portal(url, now, settings.house(), BookingRules(), window, settings.resources())


def _settings(opening: dict[str, Any], *, days: int) -> Settings:
    services = [
        {"id": name, "name": {"de": f"Anliegen {name}"}, "minutes": 15, "topic": "papers"}
        for name in SERVICES
    ]
    counters = [{"id": str(n), "services": SERVICES} for n in range(1, COUNTERS + 1)]
    tree = {"services": services, "counters": counters, "opening": opening | {"holidays": False}}
    return the_settings(tree, days=days)


def _hours(begin: str, end: str) -> dict[str, str]:
    return {"from": begin, "to": end, "mode": "appointments"}
