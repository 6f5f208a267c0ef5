"""All that a clerk's window shows, asked in one go."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, or_, select, text

from lobby.actions.ports import CounterSnapshot
from lobby.domain.names import CounterId
from lobby.store import schema
from lobby.store.house_state import COUNTER_STATES, counter_states, device_from_row, source_from_row
from lobby.store.journal import CHANGED, LAST_CHANGE, change_from_row
from lobby.store.rows import booking_from_row, ticket_from_row, whole
from lobby.store.sql.columns import UtcDateTime
from lobby.store.sql.pipeline import fetch

_T = schema.ticket.c
_B = schema.booking.c
_ASIDE: Final = text("state IN ('waiting', 'parked', 'missed')")
_PRESENT: Final = (
    whole()
    .where(or_(and_(_T.day == bindparam("day"), _ASIDE), text(schema.AT_COUNTER)))
    .order_by(_T.rank, _T.waiting_since, _T.id)
)
_BOOKINGS: Final = (
    select(schema.booking)
    .where(
        _B.starts_at >= bindparam("begin", type_=UtcDateTime),
        _B.starts_at < bindparam("end", type_=UtcDateTime),
    )
    .order_by(_B.starts_at, _B.id)
)
_NUMBERS: Final = select(_T.id, _T.number).where(
    _T.day == bindparam("day"), _T.booking.is_not(None)
)
_SWITCHES: Final = select(schema.switch)
_DEVICES: Final = select(schema.device).order_by(schema.device.c.since)
_SOURCES: Final = select(schema.source)


def counter_snapshot(
    connection: Connection, counter: CounterId, day: date, hours: tuple[datetime, datetime]
) -> CounterSnapshot:
    """What stands behind a counter's window; ``hours`` are the begin and the end of the day."""
    begin, end = hours
    states, present, change, changed, bookings, numbers, flags, devices, sources = fetch(
        connection,
        [
            (COUNTER_STATES, {}),
            (_PRESENT, {"day": day}),
            (LAST_CHANGE, {"counter": counter}),
            (CHANGED, {"counter": counter}),
            (_BOOKINGS, {"begin": begin, "end": end}),
            (_NUMBERS, {"day": day}),
            (_SWITCHES, {}),
            (_DEVICES, {}),
            (_SOURCES, {}),
        ],
    )
    return CounterSnapshot(
        states=counter_states(states),
        tickets=tuple(map(ticket_from_row, present)),
        change=change_from_row(change, changed),
        bookings=tuple(map(booking_from_row, bookings)),
        numbers={row.id: row.number for row in numbers},
        flags={row.name: row.value for row in flags},
        devices=tuple(map(device_from_row, devices)),
        sources={row.name: source_from_row(row) for row in sources},
    )
