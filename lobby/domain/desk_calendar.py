"""When the house can take one more appointment that staff agree on the phone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from lobby.domain.availability.booking_calendar import BookingCalendar
from lobby.domain.availability.occupancy import Appointment, occupied_days
from lobby.domain.availability.resources import Candidate, Resource, candidates
from lobby.domain.availability.starts import (
    Occupied,
    OccupiedDay,
    moments,
    nearest,
    starts,
)
from lobby.domain.availability.ticks import Mask, ticks_for, union
from lobby.domain.house import House
from lobby.domain.names import CounterId, ServiceId

_FREE: Final = Occupied()


@dataclass(frozen=True, slots=True)
class BookingWish:
    """What an appointment is wanted for, and how long it takes."""

    services: tuple[ServiceId, ...]
    minutes: int
    accessible: bool


@dataclass(frozen=True, slots=True)
class DeskDay:
    """One day on which the house takes bookings, and when somebody is free then."""

    day: date
    times: tuple[datetime, ...]


class DeskCalendar:
    """The times of one house as its staff may book them; a pure function of what is known."""

    def __init__(self, house: House) -> None:
        self._calendar = BookingCalendar(house.opening, house.desk_window)
        self._resources: Sequence[Resource] = house.bookable()

    def reach(self, now: datetime) -> tuple[datetime, datetime]:
        """From when until when appointments must be known."""
        today, *_, last = self._calendar.days(now)
        opening = self._calendar.opening
        return opening.whole(today)[0], opening.whole(last)[1]

    def days(
        self, wish: BookingWish, appointments: Iterable[Appointment], now: datetime
    ) -> tuple[DeskDay, ...]:
        """Every day on which one of these counters takes bookings, the full ones too."""
        able = self._able(wish)
        days = tuple(self._calendar.days(now))
        taken = occupied_days(self._calendar, self._resources, days, appointments)
        length = ticks_for(wish.minutes)
        return tuple(
            DeskDay(day, self._times(able, day, length, taken[day], now))
            for day in days
            if any(self._calendar.bookable(candidate.resource, day, now) for candidate in able)
        )

    def counter_at(
        self, wish: BookingWish, begins: datetime, appointments: Iterable[Appointment]
    ) -> CounterId | None:
        """The counter that is free all the time and fits best; nobody if none is."""
        day = self._calendar.opening.day(begins)
        taken = occupied_days(self._calendar, self._resources, [day], appointments)[day]
        wanted = self._wanted(wish, begins)
        free = [
            candidate
            for candidate in self._able(wish)
            if not wanted & ~self._open(candidate, day) and not wanted & _of(candidate, taken).mask
        ]
        return min(free, key=lambda it: _preference(it, taken)).resource.id if free else None

    def is_bookable(self, wish: BookingWish, begins: datetime, now: datetime) -> bool:
        """Whether somebody who offers it takes bookings then, free or not."""
        day = self._calendar.opening.day(begins)
        open_then = union(self._open(candidate, day) for candidate in self._able(wish))
        return day in self._calendar.days(now) and not self._wanted(wish, begins) & ~open_then

    def nearest(
        self,
        wish: BookingWish,
        begins: datetime,
        appointments: Iterable[Appointment],
        now: datetime,
    ) -> tuple[datetime, ...]:
        """The three free times that are closest to this one."""
        days = self.days(wish, appointments, now)
        return nearest((moment for day in days for moment in day.times), begins)

    def _times(
        self,
        able: Sequence[Candidate],
        day: date,
        length: int,
        taken: OccupiedDay,
        now: datetime,
    ) -> tuple[datetime, ...]:
        mask = starts(self._calendar, able, day, length, taken, now)
        offered = moments(self._calendar.span(day), mask)
        return tuple(moment for moment in offered if moment > now)

    def _able(self, wish: BookingWish) -> tuple[Candidate, ...]:
        return candidates(self._resources, wish.services, accessible=wish.accessible)

    def _open(self, candidate: Candidate, day: date) -> Mask:
        return self._calendar.ever(candidate.resource, day)

    def _wanted(self, wish: BookingWish, begins: datetime) -> Mask:
        """All ticks that it touches; a day that ends before it does leaves none that is open."""
        span = self._calendar.span(self._calendar.opening.day(begins))
        ends = begins + timedelta(minutes=max(1, wish.minutes))
        return span.within(begins, ends)


def _of(candidate: Candidate, taken: OccupiedDay) -> Occupied:
    return taken.get(candidate.resource.id, _FREE)


def _preference(candidate: Candidate, taken: OccupiedDay) -> tuple[int, int, int]:
    return candidate.rank, _of(candidate, taken).booked.bit_count(), candidate.place
