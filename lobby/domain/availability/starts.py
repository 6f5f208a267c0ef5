"""The times that are offered, and who takes an appointment at one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from lobby.domain.availability.booking_calendar import BookingCalendar
from lobby.domain.availability.resources import Candidate
from lobby.domain.availability.ticks import (
    EMPTY,
    DaySpan,
    Mask,
    Tick,
    begin_of,
    beginnings,
    fitting,
    positions,
    span,
    tick_at,
    union,
)
from lobby.domain.names import CounterId


@dataclass(frozen=True, slots=True)
class Occupied:
    """What cannot be booked any more at one resource on one day."""

    booked: Mask = EMPTY
    """Taken by appointments, held ones among them."""
    closed: Mask = EMPTY
    """Taken out by the office."""

    @property
    def mask(self) -> Mask:
        """All of it."""
        return Mask(self.booked | self.closed)


_NOTHING: Final = Occupied()

OccupiedDay = Mapping[CounterId, Occupied]
"""By resource; who is missing has a free day."""


def starts(
    calendar: BookingCalendar,
    candidates: Iterable[Candidate],
    day: date,
    length: int,
    occupied: OccupiedDay,
    now: datetime,
) -> Mask:
    """Where an appointment of so many ticks can begin on this day.

    On the grid, and wherever a free stretch begins: without the second, what lies between an
    appointment and the next point of the grid would be lost.
    """
    offered = union(
        _starts_of(calendar, candidate, day, length, occupied, now) for candidate in candidates
    )
    return Mask(offered & calendar.span(day).after(calendar.earliest(now)))


def choices(
    calendar: BookingCalendar,
    candidates: Iterable[Candidate],
    begins: datetime,
    length: int,
    occupied: OccupiedDay,
    now: datetime,
) -> tuple[Candidate, ...]:
    """Who can take an appointment that begins then, the best first; nobody if it is not offered.

    Who is there for the services goes before who helps out; among them the one with the least
    booked minutes of that day, then the order of the settings. So work is shared without anybody
    doing it by hand, and no time is bound to a person.
    """
    day = calendar.opening.day(begins)
    begin = _one_tick(calendar.span(day), begins)
    if begins < calendar.earliest(now):
        return ()
    able = (
        candidate
        for candidate in candidates
        if _starts_of(calendar, candidate, day, length, occupied, now) & begin
    )
    return _best_first(able, occupied)


def free_choices(
    calendar: BookingCalendar,
    candidates: Iterable[Candidate],
    begins: datetime,
    length: int,
    occupied: OccupiedDay,
) -> tuple[Candidate, ...]:
    """Who can still take an appointment that was promised before, the best first.

    Neither grid nor notice nor release count again: somebody who typed slowly, or took a
    cancellation back, loses the time only to somebody else.
    """
    day = calendar.opening.day(begins)
    begin = _one_tick(calendar.span(day), begins)
    able = (
        candidate
        for candidate in candidates
        if fitting(_free(calendar.ever(candidate.resource, day), candidate, occupied), length)
        & begin
    )
    return _best_first(able, occupied)


def _starts_of(
    calendar: BookingCalendar,
    candidate: Candidate,
    day: date,
    length: int,
    occupied: OccupiedDay,
    now: datetime,
) -> Mask:
    bookable = calendar.bookable(candidate.resource, day, now)
    if not bookable:
        return EMPTY
    free = _free(bookable, candidate, occupied)
    return Mask(fitting(free, length) & (calendar.grid(bookable) | beginnings(free)))


def _free(bookable: Mask, candidate: Candidate, occupied: OccupiedDay) -> Mask:
    return Mask(bookable & ~occupied.get(candidate.resource.id, _NOTHING).mask)


def _best_first(able: Iterable[Candidate], occupied: OccupiedDay) -> tuple[Candidate, ...]:
    def preference(candidate: Candidate) -> tuple[int, int, int]:
        booked = occupied.get(candidate.resource.id, _NOTHING).booked
        return candidate.rank, booked.bit_count(), candidate.place

    return tuple(sorted(able, key=preference))


def _one_tick(day: DaySpan, begins: datetime) -> Mask:
    tick = tick_at(begins)
    return mask_of(day, tick, 1) if begin_of(tick) == begins else EMPTY


def mask_of(day: DaySpan, first: Tick, length: int) -> Mask:
    """So many ticks from this one on, as a mask of this day; empty if they leave it."""
    offset = first - day.first
    return span(offset, length) if offset >= 0 and first + length <= day.end else EMPTY


@lru_cache(maxsize=2048)
def moments(day: DaySpan, mask: Mask) -> tuple[datetime, ...]:
    """When these ticks begin, in UTC, in order."""
    return tuple(begin_of(Tick(day.first + position)) for position in positions(mask))


def nearest(offered: Iterable[datetime], to: datetime, count: int = 3) -> tuple[datetime, ...]:
    """The few offered times that are closest to this one, in order; of two as close the later."""
    closest = sorted(offered, key=lambda moment: (abs(moment - to), moment < to))
    return tuple(sorted(closest[:count]))
