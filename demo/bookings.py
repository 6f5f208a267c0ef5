"""Who has booked what on the day of the demonstration: made by the portal's own actions."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field

from config.settings import Settings
from demo.waiting_for import wait_for
from lobby.domain.names import Language, ServiceId
from portal.actions.hold import WantedTime
from portal.actions.ports import Contact
from portal.domain.booking import BookingState, CancelledBy, PortalBooking, PortalBookingId
from portal.store import migrate
from portal.wiring import Portal, open_portal

PLAN: Final = Path(__file__).with_name("day.toml")
_BOOKED_BEFORE: Final = timedelta(hours=20)
_GRID: Final = 15
"""Minutes; ``start_every`` of the settings."""


class PlannedBooking(BaseModel):
    """One line of the plan; the time counts from the beginning of the demonstration."""

    model_config = ConfigDict(extra="forbid")

    id: str
    in_minutes: int
    days: int = 0
    services: list[str] = Field(min_length=1)
    persons: int = 1
    accessible: bool = False
    language: str = "de"
    phone: str = ""

    def starts_at(self, now: datetime) -> datetime:
        """When it begins: the next start of the grid, or for who is late the one before."""
        begin = (now + timedelta(minutes=self.in_minutes)).replace(second=0, microsecond=0)
        begin -= timedelta(minutes=begin.minute % _GRID)
        return begin + timedelta(minutes=_GRID if self.in_minutes > 0 else 0, days=self.days)


class DayPlan(BaseModel):
    """Who has booked what."""

    model_config = ConfigDict(extra="forbid")

    bookings: list[PlannedBooking]


def day_plan() -> DayPlan:
    """The plan of the demonstration."""
    return DayPlan.model_validate(tomllib.loads(PLAN.read_text(encoding="utf-8")))


@dataclass(frozen=True)
class MadeBookings:
    """The bookings of the plan by their names in it, in the portal's database."""

    settings: Settings
    keys: Mapping[str, PortalBookingId]

    def number(self, name: str) -> str:
        """The number of its e-mail."""
        return str(self._get(name).number)

    def code(self, name: str) -> str:
        """What its QR code holds."""
        with open_portal(self.settings) as portal:
            return portal.links.code(_get(portal, self.keys[name]))

    def cancel(self, name: str) -> None:
        """The town calls it off."""
        with open_portal(self.settings) as portal:
            portal.cancel(self.keys[name], CancelledBy.TOWN)

    def becomes(self, name: str, state: BookingState) -> BookingState:
        """Wait until the portal has heard that this became of it.

        Raises:
            WaitTimeout: it has not.
        """
        wait_for(
            lambda: self._get(name).state is state,
            f"{name}: {state}",
            instead=lambda: self._get(name).state,
        )
        return self._get(name).state

    def _get(self, name: str) -> PortalBooking:
        with open_portal(self.settings) as portal:
            return _get(portal, self.keys[name])


def make(settings: Settings, now: datetime) -> MadeBookings:
    """Make the portal's database, and every booking of the plan as if made yesterday."""
    migrate.upgrade(settings.portal_database)
    with open_portal(settings, lambda: now - _BOOKED_BEFORE) as portal:
        keys = {planned.id: _book(portal, planned, now) for planned in day_plan().bookings}
    return MadeBookings(settings, keys)


def _book(portal: Portal, planned: PlannedBooking, now: datetime) -> PortalBookingId:
    wanted = WantedTime(
        services=[ServiceId(service) for service in planned.services],
        starts_at=planned.starts_at(now),
        persons=planned.persons,
        accessible=planned.accessible,
        language=Language(planned.language),
    )
    held = portal.hold(wanted)
    asked = portal.request(held.id, Contact(f"{planned.id}@example.org", planned.phone))
    return portal.confirm(asked.id).id


def _get(portal: Portal, key: PortalBookingId) -> PortalBooking:
    with portal.transactions.read() as work:
        booking = work.bookings.get(key)
    if booking is None:
        raise KeyError(key)
    return booking
