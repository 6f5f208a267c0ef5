"""What known appointments take of each resource, those without a counter shared out evenly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from lobby.domain.availability.booking_calendar import BookingCalendar
from lobby.domain.availability.resources import Candidate, Resource, candidates
from lobby.domain.availability.starts import Occupied, OccupiedDay
from lobby.domain.availability.ticks import EMPTY, MINUTES, Mask
from lobby.domain.names import CounterId, ServiceId


class Appointment(NamedTuple):
    """As much of a booking as takes time away."""

    starts_at: datetime
    minutes: int
    services: tuple[ServiceId, ...]
    accessible: bool
    counter: CounterId | None
    """The counter it was promised to, if its source says so."""


def occupied_days(
    calendar: BookingCalendar, resources: Sequence[Resource], appointments: Iterable[Appointment]
) -> Mapping[date, OccupiedDay]:
    """By day, the ticks that these appointments take at each resource.

    First come those that have a counter; each of the others goes where it overlaps least, then
    to whoever is there for it, then to the one with the least booked time of the day.
    """
    by_id = {resource.id for resource in resources}
    able = _Able(resources)
    days: dict[date, dict[CounterId, Mask]] = {}
    for at in sorted(appointments, key=lambda it: (it.counter not in by_id, it.starts_at)):
        day = calendar.opening.day(at.starts_at)
        taken = days.setdefault(day, {})
        wanted = calendar.span(day).within(at.starts_at, _end(at))
        counter = at.counter if at.counter in by_id else None
        if counter is None or taken.get(counter, EMPTY) & wanted:
            counter = _place(calendar, able.of(at), day, wanted, taken)
        taken[counter] = Mask(taken.get(counter, EMPTY) | wanted)
    return {
        day: {counter: Occupied(mask) for counter, mask in taken.items()}
        for day, taken in days.items()
    }


class _Able:
    """Who could take which appointment, found out once for all that are alike."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._resources = resources
        self._known: dict[tuple[tuple[ServiceId, ...], bool], tuple[Candidate, ...]] = {}

    def of(self, at: Appointment) -> tuple[Candidate, ...]:
        """Those who offer it; of a service that nobody offers, everybody."""
        wish = (at.services, at.accessible)
        if wish not in self._known:
            self._known[wish] = candidates(
                self._resources, at.services, accessible=at.accessible
            ) or candidates(self._resources, (), accessible=False)
        return self._known[wish]


def _place(
    calendar: BookingCalendar,
    able: Iterable[Candidate],
    day: date,
    wanted: Mask,
    taken: Mapping[CounterId, Mask],
) -> CounterId:
    def burden(candidate: Candidate) -> tuple[int, int, int, int]:
        booked = taken.get(candidate.resource.id, EMPTY)
        missing = wanted & (booked | ~calendar.ever(candidate.resource, day))
        return missing.bit_count(), candidate.rank, booked.bit_count(), candidate.place

    return min(able, key=burden).resource.id


def _end(at: Appointment) -> datetime:
    return at.starts_at + timedelta(minutes=max(at.minutes, MINUTES))
