"""Masks of what is taken, kept in memory and read anew only where something has changed.

The rows are the truth and the guard. A mask is only ever wrong by being old: then a time is offered
that the database refuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock
from typing import Final

from sqlalchemy import Connection, bindparam, select

from lobby.domain.availability.starts import Occupied
from lobby.domain.availability.ticks import EMPTY, DaySpan, Mask, span, union
from lobby.domain.names import CounterId
from portal.domain.booking import PortalBookingId
from portal.store import schema

_TICKS: Final = schema.occupancy.c
_ROWS: Final = (
    select(_TICKS.resource, _TICKS.tick, _TICKS.booking, _TICKS.until)
    .where(_TICKS.tick >= bindparam("first"), _TICKS.tick < bindparam("end"))
    .order_by(_TICKS.tick)
)
_CHANGED: Final = select(schema.occupancy_day.c.day).where(
    schema.occupancy_day.c.changed > bindparam("seen")
)
_CLOSURES: Final = select(
    schema.closure.c.resource, schema.closure.c.begins_at, schema.closure.c.ends_at
).order_by(schema.closure.c.id)

_MOST_DAYS: Final = 200
"""More are dropped together; those that are asked for come back with one query."""

Closure = tuple[CounterId, datetime, datetime]


@dataclass(slots=True)
class _Taken:
    """The ticks of one booking at one resource on one day."""

    mask: Mask = EMPTY
    until: datetime | None = None


@dataclass(slots=True)
class _ResourceDay:
    """What is taken at one resource on one day; read once, then only looked at."""

    firm: Mask = EMPTY
    """What nobody can take any more; masks of appointments that may end lie beside it."""
    by_booking: dict[PortalBookingId, _Taken] = field(default_factory=lambda: defaultdict(_Taken))
    ending: tuple[_Taken, ...] = ()

    def close(self) -> None:
        """Sort out what is firm."""
        all_taken = self.by_booking.values()
        self.firm = union(taken.mask for taken in all_taken if taken.until is None)
        self.ending = tuple(taken for taken in all_taken if taken.until is not None)

    def taken(self, now: datetime, without: PortalBookingId | None) -> Mask:
        """What is taken at this moment, leaving one booking out."""
        if not self.ending and without not in self.by_booking:
            return self.firm
        held = union(it.mask for it in self.ending if it.until is not None and it.until > now)
        own = self.by_booking[without].mask if without in self.by_booking else EMPTY
        return Mask((self.firm | held) & ~own)


_Day = dict[CounterId, _ResourceDay]


@dataclass(frozen=True, slots=True)
class Masks:
    """What was taken and closed, as of one change."""

    days: Mapping[date, _Day]
    closures: tuple[Closure, ...]

    def occupied(
        self, day: date, ticks: DaySpan, now: datetime, without: PortalBookingId | None
    ) -> dict[CounterId, Occupied]:
        """What is taken and closed on one of the days."""
        closed: dict[CounterId, Mask] = defaultdict(lambda: EMPTY)
        for resource, begins, ends in self.closures:
            closed[resource] = union((closed[resource], ticks.within(begins, ends)))
        taken = self.days[day]
        return {
            resource: Occupied(
                taken[resource].taken(now, without) if resource in taken else EMPTY,
                closed.get(resource, EMPTY),
            )
            for resource in taken.keys() | closed.keys()
        }


class MaskCache:
    """The masks of the days that somebody has asked for, shared by all threads of a process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen = -1
        self._days: dict[date, _Day] = {}
        self._closures: tuple[Closure, ...] = ()

    def read(
        self, connection: Connection, spans: Mapping[date, DaySpan], upto: int | None
    ) -> Masks:
        """The masks of these days, as the transaction sees them.

        ``upto`` is the last change that it sees; ``None`` if it has changed something itself, which
        is nobody else's yet.
        """
        with self._lock:
            if upto is None or upto < self._seen:  # what this one sees is not what others may keep
                return Masks(_read(connection, spans), _closures(connection))
            self._forget_changed(connection, upto)
            missing = {day: spans[day] for day in spans if day not in self._days}
            self._days |= _read(connection, missing)
            return Masks({day: self._days[day] for day in spans}, self._closures)

    def _forget_changed(self, connection: Connection, upto: int) -> None:
        if upto == self._seen:
            return
        if len(self._days) > _MOST_DAYS:
            self._days.clear()
        if self._days:
            for day in connection.execute(_CHANGED, {"seen": self._seen}).scalars():
                self._days.pop(day, None)
        self._closures = _closures(connection)
        self._seen = upto


def _closures(connection: Connection) -> tuple[Closure, ...]:
    rows = connection.execute(_CLOSURES)
    return tuple((CounterId(row.resource), row.begins_at, row.ends_at) for row in rows)


def _read(connection: Connection, spans: Mapping[date, DaySpan]) -> dict[date, _Day]:
    """The masks of these days, neighbours read together."""
    days: dict[date, _Day] = {day: {} for day in spans}
    for run in _neighbours(sorted(spans.items())):
        bounds = {"first": run[0][1].first, "end": run[-1][1].end}
        rows = iter(connection.execute(_ROWS, bounds))
        row = next(rows, None)
        for day, ticks in run:
            while row is not None and row.tick < ticks.end:
                at = days[day].setdefault(CounterId(row.resource), _ResourceDay())
                taken = at.by_booking[PortalBookingId(row.booking)]
                taken.mask = Mask(taken.mask | span(row.tick - ticks.first, 1))
                taken.until = row.until
                row = next(rows, None)
    for resources in days.values():
        for resource in resources.values():
            resource.close()
    return days


def _neighbours(days: Iterable[tuple[date, DaySpan]]) -> list[list[tuple[date, DaySpan]]]:
    runs: list[list[tuple[date, DaySpan]]] = []
    for day, ticks in days:
        if runs and runs[-1][-1][1].end == ticks.first:
            runs[-1].append((day, ticks))
        else:
            runs.append([(day, ticks)])
    return runs
