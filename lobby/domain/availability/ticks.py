"""Ticks: five minutes of UTC, and sets of them as bits of one whole number.

A mask belongs to one local day: its lowest bit is the tick at which that day begins. All times of
day become ticks here and nowhere else, so that no change of the clocks shifts a time, drops one
that exists, or offers one twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from math import ceil
from typing import Final, NewType
from zoneinfo import ZoneInfo

from lobby.domain.opening import Opening

Tick = NewType("Tick", int)
"""How many times five minutes have passed since 1970 began, in UTC."""

Mask = NewType("Mask", int)
"""A set of ticks of one day: bit ``n`` is the tick ``n`` after the day began."""

EMPTY: Final = Mask(0)
MINUTES: Final = 5
_SECONDS: Final = 60 * MINUTES
_REPEATED: Final = -24 * 60
"""Of no hours at all."""
_HAIR: Final = 1e-9
"""Less than any minute that somebody would write down; sums of fractions miss by it."""


def tick_at(moment: datetime) -> Tick:
    """The tick that this moment lies in."""
    return Tick(int(moment.timestamp() // _SECONDS))


def begin_of(tick: Tick) -> datetime:
    """When this tick begins, in UTC."""
    return datetime.fromtimestamp(tick * _SECONDS, UTC)


def ticks_for(minutes: float) -> int:
    """How many ticks so many minutes take: begun ones count, and nothing takes none at all."""
    return max(1, ceil(minutes / MINUTES - _HAIR))


def span(first: int, count: int) -> Mask:
    """So many ticks in a row from this one on."""
    return Mask(((1 << count) - 1) << first)


def union(masks: Iterable[Mask]) -> Mask:
    """Every tick that is in one of them."""
    together = 0
    for mask in masks:
        together |= mask
    return Mask(together)


def positions(mask: Mask) -> Iterator[int]:
    """The ticks of a mask, in order."""
    rest = int(mask)
    while rest:
        lowest = rest & -rest
        yield lowest.bit_length() - 1
        rest ^= lowest


def beginnings(mask: Mask) -> Mask:
    """The first tick of every stretch."""
    return Mask(mask & ~(mask << 1))


def fitting(mask: Mask, count: int) -> Mask:
    """The ticks from which on so many in a row are in the mask; doubled until it is enough."""
    fits, reach = int(mask), 1
    while reach < count:
        step = min(reach, count - reach)
        fits &= fits >> step
        reach += step
    return Mask(fits)


def every(mask: Mask, count: int) -> Mask:
    """In every stretch its first tick, and each that lies a multiple of so many after it."""
    grid, rest = 0, int(mask)
    while rest:
        first = (rest & -rest).bit_length() - 1
        length = ((rest >> first) ^ ((rest >> first) + 1)).bit_length() - 1
        stretch = span(first, length)
        grid |= _comb(count) << first & stretch
        rest &= ~stretch
    return Mask(grid)


@lru_cache(maxsize=64)
def _comb(count: int) -> int:
    """A bit in every so many, for longer than any day."""
    return sum(1 << position for position in range(0, 400, count))


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The ticks of one local day: 288, and an hour less or more when clocks change."""

    first: Tick
    end: Tick
    """The first one of the next day."""

    @classmethod
    def of(cls, opening: Opening, day: date) -> DaySpan:
        """The ticks of this local day of the house."""
        begins, ends = opening.whole(day)
        return cls(tick_at(begins), tick_at(ends))

    def within(self, begins: datetime, ends: datetime) -> Mask:
        """The ticks of the day that touch this time at all; none if it does not reach the day."""
        first = max(tick_at(begins), self.first)
        end = min(ceil(ends.timestamp() / _SECONDS), self.end)
        return span(first - self.first, end - first) if first < end else EMPTY

    def after(self, moment: datetime) -> Mask:
        """The ticks of the day that begin at this moment or later."""
        first = max(ceil(moment.timestamp() / _SECONDS), self.first)
        return span(first - self.first, self.end - first) if first < self.end else EMPTY


def covered(opening: Opening, day: date, begins: time, ends: time) -> Mask:
    """The ticks of this day that lie wholly between two local times.

    An hour that clocks skip is in no mask; of one they repeat only the first pass is, as nobody
    could tell from the time on a letter which of the two is meant.
    """
    first, last = _minute(begins), _minute(ends)
    return union(
        span(position, 1)
        for position, minute in enumerate(_wall_clock(opening.zone, day))
        if first <= minute and minute + MINUTES <= last
    )


def touched(opening: Opening, day: date, begins: time, ends: time) -> Mask:
    """The ticks of this day that have any part between two local times."""
    first, last = _minute(begins), _minute(ends)
    return union(
        span(position, 1)
        for position, minute in enumerate(_wall_clock(opening.zone, day))
        if first < minute + MINUTES and minute < last
    )


def _minute(local: time) -> float:
    return local.hour * 60 + local.minute + local.second / 60


@lru_cache(maxsize=800)
def _wall_clock(zone: ZoneInfo, day: date) -> tuple[int, ...]:
    """What the clock on the wall says at each tick of the day, in minutes since midnight."""
    tick = datetime.combine(day, time(0), zone).astimezone(UTC)
    read: list[int] = []
    while (local := tick.astimezone(zone)).date() == day:
        read.append(_REPEATED if local.fold else local.hour * 60 + local.minute)
        tick += timedelta(minutes=MINUTES)
    return tuple(read)
