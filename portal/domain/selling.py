"""What may be booked when: the wishes of a citizen against the house, its hours and its rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from lobby.domain.availability.booking_calendar import BookingCalendar
from lobby.domain.availability.resources import Candidate, Resource, candidates
from lobby.domain.availability.starts import (
    OccupiedDay,
    choices,
    free_choices,
    mask_of,
    moments,
    nearest,
    starts,
)
from lobby.domain.availability.ticks import MINUTES, tick_at, ticks_for, union
from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.domain.names import ServiceId
from lobby.domain.service import Service
from portal.domain.booking import PortalBooking
from portal.domain.refusals import BookingRefusal, BookingRefused


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an appointment is wished for, checked, and who could take it."""

    services: tuple[ServiceId, ...]
    persons: int
    accessible: bool
    channel: Channel
    length: int
    """In ticks."""
    candidates: tuple[Candidate, ...]

    @property
    def minutes(self) -> int:
        """How long it takes, in whole ticks."""
        return self.length * MINUTES


class Selling:
    """The times of one house that are for sale."""

    def __init__(
        self,
        house: House,
        resources: Sequence[Resource],
        calendar: BookingCalendar,
        most_persons: int,
    ) -> None:
        self.calendar = calendar
        self.resources = tuple(resources)
        self._house = house
        self._most_persons = most_persons

    def wish(self, services: Sequence[ServiceId], persons: int, *, accessible: bool) -> Wanted:
        """What is wished for; how long it takes is the same function as in the house.

        Raises:
            BookingRefused: ``no-service``, ``unknown-service``, ``too-many-services``,
                ``too-many-persons``, or ``separate``.
        """
        chosen = self._chosen(services)
        if not 1 <= persons <= self._most_persons:
            raise BookingRefused(BookingRefusal.TOO_MANY_PERSONS)
        able = candidates(self.resources, [it.id for it in chosen], accessible=accessible)
        channels = {service.channel for service in chosen}
        if len(channels) > 1 or not able:
            raise BookingRefused(BookingRefusal.SEPARATE)
        length = ticks_for(sum(service.expected_minutes(persons) for service in chosen))
        names = tuple(service.id for service in chosen)
        return Wanted(names, persons, accessible, channels.pop(), length, able)

    def wish_of(self, booking: PortalBooking) -> Wanted:
        """The wish of a booking; it keeps its length whatever the settings say by now."""
        able = candidates(self.resources, booking.services, accessible=booking.accessible)
        return Wanted(
            booking.services,
            booking.persons,
            booking.accessible,
            booking.channel,
            booking.length,
            able,
        )

    def starts(
        self, wish: Wanted, day: date, occupied: OccupiedDay, now: datetime
    ) -> tuple[datetime, ...]:
        """When an appointment can begin on this day, in UTC, in order."""
        mask = starts(self.calendar, wish.candidates, day, wish.length, occupied, now)
        return moments(self.calendar.span(day), mask)

    def choices(
        self, wish: Wanted, begins: datetime, occupied: OccupiedDay, now: datetime
    ) -> tuple[Candidate, ...]:
        """Who can take it at this time, the best first; nobody if it is taken.

        Raises:
            BookingRefused: ``closed``, ``not-released`` or ``notice``: it is not for sale at all.
        """
        self._refuse_unsold(wish, begins, now)
        return choices(self.calendar, wish.candidates, begins, wish.length, occupied, now)

    def promised(
        self, wish: Wanted, begins: datetime, occupied: OccupiedDay, now: datetime
    ) -> tuple[Candidate, ...]:
        """Who can still take what was promised before; nobody once it should have begun."""
        if begins <= now:
            return ()
        return free_choices(self.calendar, wish.candidates, begins, wish.length, occupied)

    def nearest(
        self, wish: Wanted, to: datetime, occupied: Mapping[date, OccupiedDay], now: datetime
    ) -> tuple[datetime, ...]:
        """The three free times closest to this one, among the days given."""
        offered = (
            moment for day in occupied for moment in self.starts(wish, day, occupied[day], now)
        )
        return nearest(offered, to)

    def days_around(self, begins: datetime, now: datetime) -> tuple[date, ...]:
        """The day of this time, and those after it that are near enough to be offered instead."""
        wanted = self.calendar.opening.day(begins)
        later = (day for day in self.calendar.days(now) if day >= wanted)
        return tuple(islice(later, 8)) or (wanted,)

    def knows(self, service: ServiceId) -> bool:
        """Whether the house has this service."""
        return service in self._house.services

    def day(self, moment: datetime) -> date:
        """The local day of this moment."""
        return self.calendar.opening.day(moment)

    def _chosen(self, services: Sequence[ServiceId]) -> tuple[Service, ...]:
        wished = tuple(dict.fromkeys(services))
        if not wished:
            raise BookingRefused(BookingRefusal.NO_SERVICE)
        if len(wished) > self._house.rules.max_services:
            raise BookingRefused(BookingRefusal.TOO_MANY_SERVICES)
        known = [self._house.services.get(service) for service in wished]
        online = tuple(service for service in known if service is not None and service.online)
        if len(online) < len(wished):
            raise BookingRefused(BookingRefusal.UNKNOWN_SERVICE)
        return online

    def _refuse_unsold(self, wish: Wanted, begins: datetime, now: datetime) -> None:
        day = self.day(begins)
        wanted = mask_of(self.calendar.span(day), tick_at(begins), wish.length)
        able = [candidate.resource for candidate in wish.candidates]
        first = self.calendar.window.first_day
        too_early = first is not None and day < first
        ever = union(self.calendar.ever(resource, day) for resource in able)
        if not wanted or wanted & ~ever or too_early:
            raise BookingRefused(BookingRefusal.CLOSED)
        if wanted & ~union(self.calendar.bookable(resource, day, now) for resource in able):
            raise BookingRefused(BookingRefusal.NOT_RELEASED, at=self.calendar.released_at(day))
        if begins < self.calendar.earliest(now):
            raise BookingRefused(BookingRefusal.NOTICE)
