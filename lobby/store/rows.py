"""Rows to snapshots and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final, get_args

from sqlalchemy import FromClause, Row, Select, func, select

from lobby.domain.booking import Booking, BookingStatus, Channel
from lobby.domain.facts import Fact, FactKind, Scalar
from lobby.domain.names import ServiceId
from lobby.domain.ticket import State, Ticket
from lobby.store import schema

_TICKET_FIELDS: Final = tuple(field.name for field in fields(Ticket))
_BESIDE: Final = frozenset({"note", "slip_code"})
"""What stands in tables of its own, as few roles may read it."""
_BOOKING_FIELDS: Final = tuple(field.name for field in fields(Booking))
_MOMENTS: Final = frozenset(
    {
        "slot",
        "issued_at",
        "waiting_since",
        "competes_from",
        "first_called_at",
        "called_at",
        "served_at",
        "ended_at",
    }
)


def whole(tickets: FromClause = schema.ticket) -> Select[Any]:
    """Selects everything of tickets; what the login may not read comes empty."""
    return (
        select(
            *(tickets.c[name] for name in _TICKET_FIELDS if name not in _BESIDE),
            func.coalesce(schema.note.c.text, "").label("note"),
            func.coalesce(schema.slip.c.token, "").label("slip_code"),
        )
        .select_from(tickets)
        .outerjoin(schema.note, schema.note.c.ticket == tickets.c.id)
        .outerjoin(schema.slip, schema.slip.c.ticket == tickets.c.id)
    )


@lru_cache(maxsize=1024)
def services_of(column: str) -> tuple[ServiceId, ...]:
    """The services of a column that holds several."""
    return tuple(map(ServiceId, column.split("+")))


def ticket_values(ticket: Ticket) -> dict[str, Any]:
    """The columns of a ticket but its id; the queue index reads ``line`` and ``rank``."""
    values = {
        name: getattr(ticket, name) for name in _TICKET_FIELDS if name not in {"id", *_BESIDE}
    }
    return values | {
        "services": "+".join(ticket.services),
        "line": ticket.line.key,
        "rank": 0 if ticket.urgent else 1,
    }


def ticket_if_any(row: Row[Any] | None) -> Ticket | None:
    """The ticket of a row, if there is one."""
    return None if row is None else ticket_from_row(row)


def ticket_from_row(row: Row[Any]) -> Ticket:
    """The ticket of a row of ``whole``."""
    columns = row._mapping  # noqa: SLF001 - the documented way to read a row by name
    values = {name: columns[name] for name in _TICKET_FIELDS}
    values["services"] = services_of(values["services"])
    values["state"] = State(values["state"])
    return Ticket(**values)


def difference(before: Ticket, after: Ticket) -> str:
    """What an undo needs: the fields that changed, as they were, in JSON."""
    changed = {
        name: getattr(before, name)
        for name in _TICKET_FIELDS
        if name != "version" and getattr(before, name) != getattr(after, name)
    }
    return json.dumps(changed, default=_plain)


def restored(present: Ticket, changed: str) -> Ticket:
    """The present ticket with those fields as they were."""
    previous: dict[str, Any] = json.loads(changed)
    values = {name: previous[name] for name in _TICKET_FIELDS if name in previous}
    for name in values.keys() & _MOMENTS:
        values[name] = values[name] and datetime.fromisoformat(values[name])
    if "services" in values:
        values["services"] = tuple(values["services"])
    if "state" in values:
        values["state"] = State(values["state"])
    kept = {name: getattr(present, name) for name in _TICKET_FIELDS}
    return Ticket(**(kept | values))


def booking_from_row(row: Row[Any]) -> Booking:
    """The booking of a row that selects the whole table."""
    columns = row._mapping  # noqa: SLF001 - the documented way to read a row by name
    values = {name: columns[name] for name in _BOOKING_FIELDS}
    values["services"] = services_of(values["services"])
    values["channel"] = Channel(values["channel"])
    values["status"] = BookingStatus(values["status"])
    return Booking(**values)


def fact_from_row(row: Row[Any]) -> Fact:
    """The fact of a journal row."""
    return Fact(
        seq=row.seq,
        at=row.at,
        day=row.day,
        kind=FactKind(row.kind),
        ticket=row.ticket,
        number=row.number,
        counter=row.counter,
        area=row.area,
        version=row.version,
        undoes=row.undoes,
        details=details_of(row.details),
    )


def details_of(column: str) -> Mapping[str, Scalar]:
    """The details of a fact; what no program of ours writes is left out, and ends no reader."""
    read = _read(column)
    if not isinstance(read, dict):
        return {}
    return {name: value for name, value in read.items() if isinstance(value, get_args(Scalar))}


def is_object(text: str) -> bool:
    """Whether this is a JSON object, as the details of every fact are."""
    return isinstance(_read(text), dict)


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
