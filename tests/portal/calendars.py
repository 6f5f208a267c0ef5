"""A calendar, resources and what is taken, for tests of free times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from lobby.domain.availability.booking_calendar import (
    BookingCalendar,
    SalesWindow,
)
from lobby.domain.availability.resources import Resource, candidates
from lobby.domain.availability.starts import (
    Occupied,
    moments,
    starts,
)
from lobby.domain.availability.ticks import (
    Mask,
    ticks_for,
)
from lobby.domain.opening import Opening
from tests.builders import BERLIN, PASSPORT, opening

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
LONG_AGO = SalesWindow(days=10_000, notice=timedelta(0), release_at=time(0))
MASKS = st.integers(0, 2**288 - 1).map(Mask)
TIMES = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


def at(day: date, local: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(local), BERLIN).astimezone(UTC)


def a_resource(name="1", offers=(PASSPORT,), **given) -> Resource:
    return Resource(id=name, primary=frozenset(offers), **given)


def a_calendar(hours: Opening | None = None, **window) -> BookingCalendar:
    return BookingCalendar(hours or opening(), SalesWindow(**window))


def offered(calendar, day, *, minutes=15, occupied=None, now=None, resources=None):
    able = candidates(resources or [a_resource()], [PASSPORT], accessible=False)
    now = now or at(day - timedelta(days=3), "12:00")
    mask = starts(calendar, able, day, ticks_for(minutes), occupied or {}, now)
    found = moments(calendar.span(day), mask)
    return [f"{moment.astimezone(BERLIN):%H:%M}" for moment in found]


def booked(calendar, day, begins, ends, name="1"):
    return {name: Occupied(calendar.span(day).within(at(day, begins), at(day, ends)))}
