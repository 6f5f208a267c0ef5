"""When each resource can be booked, before anything is taken: hours, breaks, release, notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

from lobby.domain.availability.resources import Resource
from lobby.domain.availability.ticks import (
    EMPTY,
    MINUTES,
    DaySpan,
    Mask,
    covered,
    every,
    touched,
    union,
)
from lobby.domain.opening import AdmissionMode, Opening

BOOKING_MODES: Final = frozenset({AdmissionMode.APPOINTMENTS, AdmissionMode.BOTH})


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesWindow:
    """From when on a time can be booked, and on which grid."""

    days: int = 28
    """How many days ahead a day is released."""
    release_at: time = time(7)
    """The local time of its release."""
    notice: timedelta = timedelta(minutes=60)
    """Nothing that begins sooner than this is offered."""
    first_day: date | None = None
    """No day before it is offered, whatever is released."""
    start_every: int = 15
    """Minutes between two starts of a stretch."""


class BookingCalendar:
    """The bookable ticks of every resource and day; a pure function of the settings.

    Nothing is made in advance: there are no rows that a change of the opening hours leaves stale,
    and no nightly job without which there would be no times.
    """

    def __init__(self, opening: Opening, window: SalesWindow) -> None:
        self.opening = opening
        self.window = window
        self._grid = lru_cache(maxsize=4096)(self._grid_of)
        self._portions = lru_cache(maxsize=4096)(self._portions_of)
        self._span = lru_cache(maxsize=1024)(lambda day: DaySpan.of(opening, day))

    def span(self, day: date) -> DaySpan:
        """The ticks of this local day."""
        return self._span(day)

    def bookable(self, resource: Resource, day: date, now: datetime) -> Mask:
        """The ticks that can be booked by now if nobody has taken them, those of the past too."""
        if self.window.first_day is not None and day < self.window.first_day:
            return EMPTY
        released = EMPTY
        for released_at, mask in self._portions(resource, day):
            if released_at <= now:
                released = Mask(released | mask)
        return released

    def grid(self, bookable: Mask) -> Mask:
        """Where an appointment may begin on a day of which nothing is taken."""
        return self._grid(bookable)

    def earliest(self, now: datetime) -> datetime:
        """The first moment at which an appointment may begin."""
        return now + self.window.notice

    def released_at(self, day: date, days: int | None = None) -> datetime:
        """When this day can be booked from on: so many days before, or the house's number."""
        ahead = self.window.days if days is None else days
        return self.opening.at(day - timedelta(days=ahead), self.window.release_at)

    def days(self, now: datetime) -> Iterator[date]:
        """Today and every later day that may be released by now, in order."""
        today = self.opening.day(now)
        for ahead in range(self.window.days + 1):
            yield today + timedelta(days=ahead)

    def ever(self, resource: Resource, day: date) -> Mask:
        """The ticks that can be booked once all of them are released."""
        return union(mask for _, mask in self._portions(resource, day))

    def next_release(self, resource: Resource, day: date, now: datetime) -> datetime | None:
        """When more of this day can be booked; nothing if all that there is can be by now."""
        if self.window.first_day is not None and day < self.window.first_day:
            return None
        later = (at for at, mask in self._portions(resource, day) if mask and at > now)
        return min(later, default=None)

    def _grid_of(self, bookable: Mask) -> Mask:
        return every(bookable, max(1, self.window.start_every // MINUTES))

    def _portions_of(self, resource: Resource, day: date) -> tuple[tuple[datetime, Mask], ...]:
        """The bookable ticks of a day by when they are released."""
        opened = union(
            covered(self.opening, day, hours.opens, hours.closes)
            for hours in self.opening.hours(day)
            if hours.mode in BOOKING_MODES
        )
        paused = union(
            touched(self.opening, day, pause.begins, pause.ends) for pause in resource.breaks
        )
        at_work = Mask(opened & ~paused)
        if resource.hours is None:
            return ((self.released_at(day), at_work),)
        return tuple(
            (
                self.released_at(day, hours.days),
                Mask(at_work & covered(self.opening, day, hours.begins, hours.ends)),
            )
            for hours in resource.hours
            if hours.weekday == day.weekday()
        )
