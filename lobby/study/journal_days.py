"""A town's own past days, as they can be played again under another rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from lobby.domain.booking import Booking
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import BookingId, CounterId, TicketId
from lobby.domain.ticket import State
from lobby.store import schema
from lobby.store.history_cache import busy_for
from lobby.store.journal import finished_by_the_day
from lobby.store.rows import services_of
from lobby.study.day import PlannedDay, PlannedVisit
from lobby.study.play import PlayedCall, PlayedDay

_T = schema.ticket.c
_J = schema.journal.c
_SHIFTS = (FactKind.COUNTER_OPENED, FactKind.COUNTER_PAUSED, FactKind.COUNTER_CLOSED)
_LONGEST = timedelta(hours=2)
"""A longer visit is a forgotten one."""


def played_days(
    connection: Connection, house: House, begin: date, end: date
) -> Iterator[PlayedDay]:
    """Each day from ``begin`` through ``end`` as it was: who came, who was called when.

    Visitors who left without being called are not in it, nor those whom no clerk finished, nor
    services that the settings no longer know.
    """
    for ordinal in range(begin.toordinal(), end.toordinal() + 1):
        day = date.fromordinal(ordinal)
        rows = [row for row in _served(connection, day) if _known(row, house)]
        if rows:
            yield _played(day, rows, _shifts(connection, day, rows))


def _served(connection: Connection, day: date) -> Sequence[Any]:
    served = (
        select(
            _T.id,
            _T.services,
            _T.persons,
            _T.counter,
            _T.slot,
            _T.issued_at,
            _T.first_called_at,
            _T.served_seconds,
            _T.ended_at,
            _T.busy,
        )
        .where(
            _T.day == day,
            _T.state == State.DONE,
            _T.first_called_at.is_not(None),
            ~finished_by_the_day(_T.id),
        )
        .order_by(_T.issued_at, _T.id)
    )
    return connection.execute(served).all()


def _known(row: Row[Any], house: House) -> bool:
    return row.counter in house.counters and all(
        service in house.services for service in services_of(row.services)
    )


def _played(day: date, rows: Sequence[Any], shifts: Mapping[CounterId, Any]) -> PlayedDay:
    visits: dict[TicketId, PlannedVisit] = {row.id: _visit(row) for row in rows}
    calls = sorted(
        (PlayedCall(row.first_called_at, CounterId(row.counter), row.id) for row in rows),
        key=lambda call: call.at,
    )
    ordered = tuple(visits.values())
    bookings = tuple(visit.booking for visit in ordered if visit.booking)
    drawn = PlannedDay(date=day, visits=ordered, bookings=bookings, shifts=shifts)
    return PlayedDay(day=drawn, calls=tuple(calls), visits=visits)


def _visit(row: Row[Any]) -> PlannedVisit:
    services = services_of(row.services)
    busy = busy_for(row.busy, row.first_called_at, row.ended_at) or timedelta()
    served = timedelta(seconds=row.served_seconds)
    booking = (
        Booking(
            id=BookingId(row.id),
            source="journal",
            external_id=str(row.id),
            starts_at=row.slot,
            minutes=0,
            services=services,
        )
        if row.slot
        else None
    )
    return PlannedVisit(
        arrives=row.issued_at,
        services=services,
        minutes=(busy if served <= busy <= _LONGEST else served).total_seconds() / 60,
        persons=row.persons,
        booking=booking,
    )


def _shifts(
    connection: Connection, day: date, rows: Sequence[Any]
) -> dict[CounterId, tuple[tuple[datetime, datetime], ...]]:
    """When each counter called, by its facts; else from its first call to its last end."""
    facts: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    shifts = select(_J.counter, _J.at, _J.kind).where(_J.day == day, _J.kind.in_(_SHIFTS))
    for counter, at, kind in connection.execute(shifts.order_by(_J.seq)):
        facts[counter].append((at, kind))
    calls: dict[str, list[datetime]] = defaultdict(list)
    for row in rows:
        calls[row.counter] += [row.first_called_at, row.ended_at or row.first_called_at]
    return {
        CounterId(counter): _spans(facts[counter], max(moments)) or ((min(moments), max(moments)),)
        for counter, moments in calls.items()
    }


def _spans(
    facts: Sequence[tuple[datetime, str]], last: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    spans: list[tuple[datetime, datetime]] = []
    begin: datetime | None = None
    for at, kind in facts:
        if kind == FactKind.COUNTER_OPENED:
            begin = begin or at
        elif begin is not None:
            spans.append((begin, at))
            begin = None
    if begin is not None:
        spans.append((begin, max(begin, last)))
    return tuple(spans)
