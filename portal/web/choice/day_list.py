"""What each of the coming days offers for one wish, in words: pure functions, no database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from typing import Final

from lobby.domain.availability.ticks import fitting, union
from lobby.domain.opening import WALK_IN_MODES as WALK_INS
from lobby.domain.opening import Hours, Opening
from portal.domain.selling import Selling, Wanted

_WEEK: Final = 7


class DayState(StrEnum):
    """What a day offers."""

    FREE = "free"
    FULL = "full"
    TOO_LATE = "too-late"
    """Today, and what is left of it begins too soon."""
    LATER = "later"
    """It cannot be booked yet."""
    WALK_IN = "walk-in"
    """The house is open, without appointments."""
    HOLIDAY = "holiday"
    CLOSED = "closed"
    NONE = "none"
    """The house is open, but nobody is there for these services by appointment."""


CLOSED_STATES: Final = frozenset({DayState.CLOSED, DayState.HOLIDAY})


@dataclass(frozen=True, slots=True)
class OfferedDay:
    """One day."""

    day: date
    state: DayState
    starts: tuple[datetime, ...] = ()
    """The free times, in UTC, in order."""
    from_when: datetime | None = None
    """When it can be booked."""
    hours: tuple[Hours, ...] = ()
    """Its hours without appointments."""


@dataclass(frozen=True, slots=True)
class DayList:
    """The days from today on, to the end of the week in which the released ones end."""

    days: tuple[OfferedDay, ...]
    last: date
    """The last one that may be released."""

    def of(self, day: date | None) -> OfferedDay | None:
        """This day, if something is free on it."""
        return next((it for it in self.days if it.day == day and it.starts), None)

    @property
    def starts(self) -> tuple[datetime, ...]:
        """Every free time."""
        return tuple(chain.from_iterable(day.starts for day in self.days))

    @property
    def next_release(self) -> datetime | None:
        """When more can be booked."""
        return min((day.from_when for day in self.days if day.from_when), default=None)

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days of the week on which the house is open at all; Monday is 0."""
        opened = {it.day.weekday() for it in self.days if it.state not in CLOSED_STATES}
        return tuple(sorted(opened))


class DayStates:
    """Says what a day offers."""

    def __init__(self, selling: Selling, holidays: Callable[[int], frozenset[date]]) -> None:
        """``holidays`` gives the public holidays of a year on which the house is closed."""
        self._selling = selling
        self._calendar = selling.calendar
        self._holidays = holidays

    def list(
        self, wish: Wanted, starts: Mapping[date, tuple[datetime, ...]], now: datetime
    ) -> DayList:
        """The days of which the free times are given, and those that complete the last week."""
        released = sorted(starts)
        last = released[-1]
        more = [last + timedelta(days=ahead) for ahead in range(1, _WEEK - last.weekday())]
        days = [self._day(wish, day, starts.get(day, ()), now) for day in (*released, *more)]
        return DayList(tuple(days), last)

    def _day(
        self, wish: Wanted, day: date, starts: tuple[datetime, ...], now: datetime
    ) -> OfferedDay:
        release = self._next_release(wish, day, now)
        if starts:
            return OfferedDay(day, DayState.FREE, starts, from_when=release)
        if release is not None:
            return OfferedDay(day, DayState.LATER, from_when=release)
        sold = union(
            fitting(self._calendar.bookable(candidate.resource, day, now), wish.length)
            for candidate in wish.candidates
        )
        if not sold:
            return self._without_appointments(day)
        in_time = sold & self._calendar.span(day).after(self._calendar.earliest(now))
        return OfferedDay(day, DayState.FULL if in_time else DayState.TOO_LATE)

    def _next_release(self, wish: Wanted, day: date, now: datetime) -> datetime | None:
        times = (
            self._calendar.next_release(candidate.resource, day, now)
            for candidate in wish.candidates
        )
        return min((time for time in times if time is not None), default=None)

    def _without_appointments(self, day: date) -> OfferedDay:
        hours = self._calendar.opening.hours(day)
        if not hours:
            holiday = day in self._holidays(day.year)
            return OfferedDay(day, DayState.HOLIDAY if holiday else DayState.CLOSED)
        walk_in = tuple(stretch for stretch in hours if stretch.mode in WALK_INS)
        state = DayState.WALK_IN if walk_in else DayState.NONE
        return OfferedDay(day, state, hours=walk_in)


def walk_in_week(opening: Opening) -> Sequence[tuple[int, tuple[Hours, ...]]]:
    """The days of an ordinary week on which people may come without an appointment."""
    days = (
        (weekday, tuple(stretch for stretch in hours if stretch.mode in WALK_INS))
        for weekday, hours in sorted(opening.week.items())
    )
    return [(weekday, hours) for weekday, hours in days if hours]
