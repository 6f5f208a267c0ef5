"""Which ticks are taken: the rows that refuse a double, behind a cache of masks for reading."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from lobby.domain.availability.starts import OccupiedDay
from lobby.domain.availability.ticks import DaySpan, tick_at
from lobby.store.sql.columns import Ident, UtcDateTime
from lobby.store.sql.upsert import upsert
from portal.domain.booking import PortalBooking, PortalBookingId
from portal.store import schema
from portal.store.masks import MaskCache

SpanOf = Callable[[date], DaySpan]
"""The ticks of a local day of the house."""

_TABLE: Final = schema.occupancy.c
_RESOURCE: Final = bindparam("of", type_=_TABLE.resource.type)
_FIRST: Final = bindparam("first", type_=Ident)
_END: Final = bindparam("end", type_=Ident)
_BOOKING: Final = bindparam("own", type_=Ident)
_NOW: Final = bindparam("now", type_=UtcDateTime())


def _every_tick() -> Select[Any]:
    """A row for each tick of a booking, so that all of them are one statement."""
    ticks = select(_FIRST.label("tick")).cte("ticks", recursive=True)
    ticks = ticks.union_all(select(ticks.c.tick + 1).where(ticks.c.tick + 1 < _END))
    until = bindparam("ends", type_=UtcDateTime())
    return select(_RESOURCE, ticks.c.tick, _BOOKING, until).where(ticks.c.tick < _END)


_COLUMNS: Final = ("resource", "tick", "booking", "until")
_TAKE: Final = {
    "sqlite": sqlite.insert(schema.occupancy)
    .from_select(_COLUMNS, _every_tick())
    .on_conflict_do_nothing()
    .returning(_TABLE.tick),
    "postgresql": postgresql.insert(schema.occupancy)
    .from_select(_COLUMNS, _every_tick())
    .on_conflict_do_nothing()
    .returning(_TABLE.tick),
}
_CLEAR: Final = delete(schema.occupancy).where(
    _TABLE.resource == _RESOURCE, _TABLE.tick >= _FIRST, _TABLE.tick < _END, _TABLE.until <= _NOW
)
_FREE: Final = delete(schema.occupancy).where(_TABLE.booking == _BOOKING)
_KEEP: Final = (
    update(schema.occupancy)
    .where(_TABLE.booking == _BOOKING)
    .values(until=bindparam("ends", type_=UtcDateTime()))
)
_OWN: Final = select(func.count()).where(
    _TABLE.booking == _BOOKING,
    _TABLE.resource == _RESOURCE,
    _TABLE.tick >= _FIRST,
    _TABLE.tick < _END,
    (_TABLE.until > _NOW) | _TABLE.until.is_(None),
)


@dataclass(frozen=True, slots=True)
class Change:
    """A transaction among all others."""

    n: int
    """Its place in their order; that of the last one before it, if it only looks."""
    now: datetime
    writes: bool


class StoredOccupancy:
    """The ``Occupancy`` port on one connection."""

    def __init__(
        self, connection: Connection, change: Change, span: SpanOf, cache: MaskCache
    ) -> None:
        self._connection = connection
        self._n = change.n
        self._now = change.now
        self._seen = change.n - 1 if change.writes else change.n
        self._span = span
        self._cache = cache
        self._written = False

    def days(
        self, days: Collection[date], *, without: PortalBookingId | None = None
    ) -> Mapping[date, OccupiedDay]:
        """What is taken and closed on these days; an own booking does not hide its own time."""
        spans = {day: self._span(day) for day in days}
        upto = None if self._written else self._seen
        taken = self._cache.read(self._connection, spans, upto)
        return {day: taken.occupied(day, spans[day], self._now, without) for day in days}

    def take(self, booking: PortalBooking, instead_of: PortalBooking | None = None) -> bool:
        """Take its ticks, all of them or none; those it had before are given back."""
        if instead_of is not None:
            self.free(instead_of)
        place = _place(booking)
        self._connection.execute(_CLEAR, place | {"now": self._now})
        wanted = place | {"own": booking.id, "ends": booking.until}
        taken = self._connection.execute(_TAKE[self._connection.dialect.name], wanted).all()
        self._touch(booking)
        if len(taken) == booking.length:
            return True
        self._connection.execute(_FREE, {"own": booking.id})
        return False

    def holds(self, booking: PortalBooking) -> bool:
        """Whether all of its ticks are still its own by now."""
        wanted = _place(booking) | {"own": booking.id, "now": self._now}
        return bool(self._connection.execute(_OWN, wanted).scalar_one() == booking.length)

    def free(self, booking: PortalBooking) -> None:
        """Give its ticks back."""
        self._connection.execute(_FREE, {"own": booking.id})
        self._touch(booking)

    def keep_until(self, booking: PortalBooking, until: datetime | None) -> None:
        """Keep its ticks until then, after which they are anybody's; ``None`` keeps them."""
        self._connection.execute(_KEEP, {"own": booking.id, "ends": until})
        self._touch(booking)

    def _touch(self, booking: PortalBooking) -> None:
        """Note for every cache that the ticks of this resource and day have changed."""
        self._written = True
        values = {"resource": booking.resource, "day": booking.day, "changed": self._n}
        touched = upsert(self._connection, schema.occupancy_day, values, {"changed": self._n})
        self._connection.execute(touched)


def _place(booking: PortalBooking) -> dict[str, Any]:
    first = tick_at(booking.starts_at)
    return {"of": booking.resource, "first": first, "end": first + booking.length}
