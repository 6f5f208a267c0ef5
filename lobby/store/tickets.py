"""Tickets in the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from lobby.domain.errors import Refusal, Refused
from lobby.domain.forecast.snapshot import InService, QueuedTicket
from lobby.domain.names import AreaId, CounterId, Number, ServiceId, TicketId
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import Call
from lobby.store import schema
from lobby.store.journal import last_call_of
from lobby.store.rows import services_of, ticket_from_row, ticket_if_any, ticket_values, whole
from lobby.store.sql.columns import UtcDateTime
from lobby.store.sql.upsert import insert_missing, upsert
from lobby.store.upkeep.forgetting import forget

_T = schema.ticket.c
_J = schema.journal.c
_LONGEST_PRESS = 64
_ENDED = (State.DONE, State.WITHDRAWN)
_CAME_OR_COMING = (State.CALLED, State.SERVING, State.DONE)
_CALLING_ORDER = (_T.rank, _T.waiting_since, _T.id)
"""``priority.calling_order``, in the words of the index ``ix_ticket_queue``."""


def _heads(which: ColumnElement[bool]) -> Select[Any]:
    """The first of each of some lines, among the waiting tickets that ``which`` lets through."""
    waiting = schema.ticket.alias("waiting")
    every = whole(waiting)
    first = (
        select(_T.id)
        .where(_T.day == bindparam("day"), _T.state == State.WAITING)
        .where(_T.line == schema.line.c.key, which)
        .order_by(*_CALLING_ORDER)
        .limit(1)
        .correlate(schema.line)
        .scalar_subquery()
    )
    return every.join(schema.line, waiting.c.id == first).where(
        schema.line.c.day == bindparam("day")
    )


_ADD_NOTE = insert(schema.note)
_ADD_SLIP = insert(schema.slip)
# What every press of Next and every picture of the board asks is built once.
_NOW = bindparam("now", type_=UtcDateTime)
_DUE_HEADS = _heads(or_(_T.competes_from <= _NOW, _T.urgent))
_EARLY_HEADS = _heads(_T.competes_from > _NOW)
_STANDING = (
    select(
        _T.id,
        _T.services,
        _T.persons,
        _T.accessible,
        _T.reserved_for,
        _T.urgent,
        _T.waiting_since,
        _T.competes_from,
        _T.served_seconds,
    )
    .where(_T.day == bindparam("day"), _T.state == State.WAITING)
    .order_by(*_CALLING_ORDER)
)
_VISITING = select(
    _T.counter, _T.services, _T.persons, _T.called_at, _T.served_at, _T.served_seconds
).where(_T.day == bindparam("day"), text(schema.AT_COUNTER))
_NEWEST = select(_T.day, _T.issued_at).order_by(_T.id.desc()).limit(1)
_AT_COUNTER = whole().where(_T.counter == bindparam("counter"), text(schema.AT_COUNTER))
_CALLS = (
    select(_T.id, _T.number, _T.counter, _T.called_at)
    .select_from(schema.journal.join(schema.ticket, last_call_of(_T.id)))
    .where(_J.day == bindparam("day"), _J.area == bindparam("area"))
    .where(_T.counter.is_not(None), _T.state.in_(_CAME_OR_COMING))
    .order_by(_J.seq.desc())
    .limit(bindparam("limit"))
)


class StoredTickets:
    """The ``Tickets`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, ticket: Ticket, *, group: str = "", idempotency_key: str | None = None) -> Ticket:
        """Keep a new ticket and give it back with its id."""
        values = ticket_values(ticket) | {"quota_group": group}
        added = schema.ticket.insert().values(values).returning(_T.id)
        kept = replace(ticket, id=self._connection.execute(added).scalar_one())
        self._remember_line(kept)
        if kept.note:
            self._connection.execute(_ADD_NOTE, {"ticket": kept.id, "text": kept.note})
        if kept.slip_code or idempotency_key:
            beside = {"ticket": kept.id, "token": kept.slip_code, "press": _press(idempotency_key)}
            self._connection.execute(_ADD_SLIP, beside)
        return kept

    def change(self, before: Ticket, after: Ticket) -> None:
        """Put ``after`` in place of ``before``, if nobody has changed it meanwhile.

        Raises:
            Refused: ``stale-view``, or ``counter-busy`` if the counter got another visitor.
        """
        old = ticket_values(before)
        changed = {
            name: value for name, value in ticket_values(after).items() if old[name] != value
        }
        try:
            result = self._connection.execute(
                update(schema.ticket)
                .where(_T.id == before.id, _T.version == before.version)
                .values(changed)
            )
        except IntegrityError as error:
            raise Refused(Refusal.COUNTER_BUSY) from error
        if result.rowcount != 1:
            raise Refused(Refusal.STALE_VIEW, ticket=self.get(before.id))
        if after.line != before.line:
            self._remember_line(after)
        if after.note != before.note:
            text = {"text": after.note}
            note = upsert(self._connection, schema.note, {"ticket": after.id, **text}, text)
            self._connection.execute(note)

    def get(self, ticket: TicketId) -> Ticket:
        """The ticket with this id."""
        return ticket_from_row(self._connection.execute(whole().where(_T.id == ticket)).one())

    def by_number(self, day: date, number: Number) -> Ticket | None:
        """This day's ticket with this number."""
        return self._first(_T.day == day, _T.number == number)

    def by_slip_code(self, code: str) -> Ticket | None:
        """The ticket whose slip carries this code."""
        return self._first(schema.slip.c.token == code) if code else None

    def by_idempotency_key(self, idempotency_key: str) -> Ticket | None:
        """The ticket that an earlier press of the same button issued."""
        return self._first(schema.slip.c.press == _press(idempotency_key))

    def at_counter(self, counter: CounterId) -> Ticket | None:
        """Whom this counter has called or serves."""
        return ticket_if_any(self._connection.execute(_AT_COUNTER, {"counter": counter}).first())

    def in_state(self, day: date, *states: State) -> tuple[Ticket, ...]:
        """In the order of their seniority."""
        query = whole().where(_T.day == day, _T.state.in_(states))
        ordered = query.order_by(*_CALLING_ORDER)
        return tuple(map(ticket_from_row, self._connection.execute(ordered)))

    def standing(self, day: date) -> tuple[QueuedTicket, ...]:
        """Who waits, in the order of seniority: as much of each ticket as a forecast needs."""
        rows = self._connection.execute(_STANDING, {"day": day})
        services: dict[str, tuple[ServiceId, ...]] = {}
        return tuple(
            QueuedTicket(
                ident,
                services.get(column) or services.setdefault(column, services_of(column)),
                *rest,
            )
            for ident, column, *rest in rows
        )

    def visiting(self, day: date) -> tuple[InService, ...]:
        """Who is at a counter: as much of each ticket as a forecast needs."""
        rows = self._connection.execute(_VISITING, {"day": day})
        return tuple(
            InService(counter, services_of(column), *rest) for counter, column, *rest in rows
        )

    def waiting(self, day: date, area: AreaId | None = None) -> int:
        """How many wait, in one area or in all."""
        counted = select(func.count()).where(_T.day == day, _T.state == State.WAITING)
        there = counted if area is None else counted.where(_T.area == area)
        return int(self._connection.execute(there).scalar_one())

    def left_over(self, before: date) -> tuple[Ticket, ...]:
        """Tickets of earlier days that never ended."""
        query = whole().where(_T.day < before, _T.state.not_in(_ENDED))
        return tuple(map(ticket_from_row, self._connection.execute(query)))

    def heads(self, day: date, now: datetime, *, early: bool) -> tuple[Ticket, ...]:
        """The first of each line: among those whose time has come, or among the early ones.

        One index read a line, so that 10,000 who wait cost Next no more than ten do. To look for an
        early one behind 10,000 others takes 6 ms, and so is done only when nobody else is there.
        """
        heads = _EARLY_HEADS if early else _DUE_HEADS
        asked = {"day": day, "now": now}
        return tuple(map(ticket_from_row, self._connection.execute(heads, asked)))

    def next_ordinal(self, day: date, series: str) -> int:
        """The next place in this series, counted from 1 each day."""
        return int(
            self._connection.execute(
                upsert(
                    self._connection,
                    schema.series,
                    {"day": day, "series": series, "last": 1},
                    {"last": schema.series.c.last + 1},
                ).returning(schema.series.c.last)
            ).scalar_one()
        )

    def last_arrival(self) -> tuple[date, datetime] | None:
        """The day of the newest ticket, and when its visitor arrived."""
        newest = self._connection.execute(_NEWEST).first()
        return (newest.day, newest.issued_at) if newest else None

    def issued(self, day: date) -> Mapping[str, int]:
        """How many tokens each service group gave this day."""
        counted = (
            select(_T.quota_group, func.count().label("issued"))
            .where(_T.day == day, _T.quota_group != "")
            .group_by(_T.quota_group)
        )
        return {row.quota_group: row.issued for row in self._connection.execute(counted)}

    def calls(self, day: date, area: AreaId, limit: int) -> tuple[Call, ...]:
        """The last calls of an area, newest first, of whom the counter expects or has seen.

        The journal says which is newest: a clock may be set back.
        """
        asked = {"day": day, "area": area, "limit": limit}
        return tuple(
            Call(ticket=row.id, number=row.number, counter=row.counter, called_at=row.called_at)
            for row in self._connection.execute(_CALLS, asked)
        )

    def forget_persons(self, through: date, before: datetime) -> None:
        """Erase what names a person of the days up to this one, and of bookings before a moment."""
        forget(self._connection, through, before)

    def _first(self, *conditions: ColumnElement[bool]) -> Ticket | None:
        return ticket_if_any(self._connection.execute(whole().where(and_(*conditions))).first())

    def _remember_line(self, ticket: Ticket) -> None:
        insert_missing(
            self._connection,
            schema.line,
            {
                "day": ticket.day,
                "key": ticket.line.key,
                "services": "+".join(ticket.services),
                "accessible": ticket.accessible,
                "counter": ticket.reserved_for,
            },
        )


def _press(key: str | None) -> str | None:
    """A key as the column takes it: whatever is longer, as its digest."""
    return sha256(key.encode()).hexdigest() if key and len(key) > _LONGEST_PRESS else key
