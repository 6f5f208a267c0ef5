"""What known appointments take of each resource, those without a counter shared out evenly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from lobby.domain.availability.booking_calendar import BookingCalendar
from lobby.domain.availability.resources import Candidate, Resource, candidates
from lobby.domain.availability.starts import Occupied, OccupiedDay
from lobby.domain.availability.ticks import EMPTY, MINUTES, Mask, span, tick_at
from lobby.domain.names import CounterId, ServiceId

_SECONDS: Final = 60


class Appointment(NamedTuple):
    """As much of a booking as takes time away."""

    starts_at: datetime
    minutes: int
    services: tuple[ServiceId, ...]
    accessible: bool
    counter: CounterId | None
    """The counter it was promised to, if its source says so."""


def occupied_days(
    calendar: BookingCalendar,
    resources: Sequence[Resource],
    days: Sequence[date],
    appointments: Iterable[Appointment],
) -> Mapping[date, OccupiedDay]:
    """The ticks that these appointments take at each resource on these days, which are in order.

    First come those that have a counter; each of the others goes where it overlaps least, then
    to whoever is there for it, then to the one with the least booked time of the day.
    """
    places = {resource.id: place for place, resource in enumerate(resources)}
    able = _Able(resources)
    plans = [_DayPlan(calendar, resources, day) for day in days]
    begins = [plan.begin for plan in plans]
    for at in sorted(appointments, key=lambda at: (at.counter not in places, at.starts_at)):
        which = bisect_right(begins, tick_at(at.starts_at)) - 1
        if which >= 0:
            place = places.get(at.counter) if at.counter is not None else None
            plans[which].put(at, place, able)
    return {plan.day: plan.occupied() for plan in plans}


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


class _DayPlan:
    """One day while appointments are put into it; a place is that of a resource in the order."""

    def __init__(self, calendar: BookingCalendar, resources: Sequence[Resource], day: date) -> None:
        self.day = day
        ticks = calendar.span(day)
        self.begin = ticks.first
        self._whole = span(0, ticks.end - ticks.first)
        self._resources = resources
        self._booked = [EMPTY for _ in resources]
        self._shut = [Mask(self._whole & ~calendar.ever(item, day)) for item in resources]

    def put(self, at: Appointment, place: int | None, able: _Able) -> None:
        """Take its time at this place, or at the best one if it has none or is not free then."""
        wanted = self._ticks(at)
        if place is None or self._booked[place] & wanted:
            place = self._best(able.of(at), wanted)
        self._booked[place] = Mask(self._booked[place] | wanted)

    def occupied(self) -> OccupiedDay:
        """What is taken at whoever has anything."""
        return {
            resource.id: Occupied(booked)
            for resource, booked in zip(self._resources, self._booked, strict=True)
            if booked
        }

    def _ticks(self, at: Appointment) -> Mask:
        """All that it touches of the day it begins on; at least one."""
        begin = at.starts_at.timestamp()
        first = tick_at(at.starts_at)
        lasts = max(at.minutes, MINUTES) * _SECONDS
        end = -(-(begin + lasts) // (MINUTES * _SECONDS))
        return Mask(span(first - self.begin, int(end) - first) & self._whole)

    def _best(self, able: Iterable[Candidate], wanted: Mask) -> int:
        booked, shut = self._booked, self._shut

        def burden(candidate: Candidate) -> tuple[int, int, int, int]:
            place = candidate.place
            taken = booked[place]
            missing = wanted & (taken | shut[place])
            return missing.bit_count(), candidate.rank, taken.bit_count(), place

        return min(able, key=burden).place
