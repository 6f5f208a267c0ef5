"""The append-only record: gap-free in commit order, audit and change feed and outbox at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from lobby.actions.ports import Change
from lobby.domain.facts import CALLS, ENDINGS, Fact, FactKind, Scalar
from lobby.domain.mirror import OUTCOMES
from lobby.domain.names import AreaId, CounterId, Seq, TicketId
from lobby.domain.ticket import Ticket
from lobby.store import schema
from lobby.store.feed import CHANNEL
from lobby.store.rows import difference, fact_from_row, restored, ticket_from_row, whole
from lobby.store.sql.pipeline import fetch

_J = schema.journal.c
_U = schema.undo.c
_ADD_FACT: Final = insert(schema.journal)
_ADD_CHANGE: Final = insert(schema.undo)
_ADD_REASON: Final = insert(schema.reason)
_FACTS: Final = select(schema.journal, schema.reason.c.text.label("reason")).outerjoin(
    schema.reason
)
_OUTCOME_KINDS = tuple(OUTCOMES)
FINISHED_BY_THE_DAY: Final = and_(
    _J.kind == FactKind.FINISHED, _J.details.contains(f'"{FactKind.DAY_CLOSED}"')
)
"""Whether a fact ended a visit that no clerk had finished when the day was closed."""


def _undone(seq: ColumnElement[int]) -> ColumnElement[bool]:
    taken_back = schema.journal.alias()
    return exists().where(taken_back.c.undoes == seq)


def last_call_of(ticket: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a fact of the journal is the last call of this ticket that nobody has undone."""
    later = schema.journal.alias("later")
    called_again = exists().where(
        later.c.ticket == ticket,
        later.c.seq > _J.seq,
        later.c.kind.in_(CALLS),
        ~_undone(later.c.seq),
    )
    return and_(_J.ticket == ticket, _J.kind.in_(CALLS), ~_undone(_J.seq), ~called_again)


def finished_by_the_day(ticket: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether no clerk finished this visit, so that nobody knows how long it took."""
    return exists().where(_J.ticket == ticket, FINISHED_BY_THE_DAY)


def _last_change(*wanted: Any) -> Select[Any]:
    """The counter's last change that nobody has undone."""
    return (
        select(*wanted)
        .select_from(schema.undo.join(schema.journal, _U.seq == _J.seq))
        .where(_U.counter == bindparam("counter"), ~_undone(_U.seq))
        .order_by(_U.seq.desc())
        .limit(1)
    )


def _built_upon() -> ColumnElement[bool]:
    later = schema.undo.alias("later")
    return exists().where(later.c.ticket == _U.ticket, later.c.seq > _U.seq, ~_undone(later.c.seq))


LAST_CHANGE: Final = _last_change(schema.journal, _U.before, _built_upon().label("built_upon"))
CHANGED: Final = whole().where(schema.ticket.c.id == _last_change(_U.ticket).scalar_subquery())
"""The ticket of ``LAST_CHANGE`` as it is now."""


def change_from_row(facts: Sequence[Row[Any]], present: Sequence[Row[Any]]) -> Change | None:
    """The change that these two found, unless others have built upon it."""
    if not facts or facts[0].built_upon:
        return None
    return Change(fact_from_row(facts[0]), restored(ticket_from_row(present[0]), facts[0].before))


class StoredJournal:
    """The ``Journal`` port on one connection; ``write`` is called once, before the commit."""

    def __init__(self, connection: Connection, now: datetime, day: date, end: Seq) -> None:
        self._connection = connection
        self._now = now
        self._day = day
        self._end = end
        self._facts: list[dict[str, Any]] = []
        self._undo: list[dict[str, Any]] = []
        self._reasons: list[dict[str, Any]] = []

    def record(
        self,
        kind: FactKind,
        ticket: Ticket | None = None,
        *,
        counter: CounterId | None = None,
        area: AreaId | None = None,
        **details: Scalar,
    ) -> None:
        """Add one fact to this transaction."""
        self._add(kind, ticket, details, counter=counter, area=area)

    def record_change(
        self,
        kind: FactKind,
        ticket: Ticket,
        details: Mapping[str, Scalar],
        *,
        counter: CounterId | None,
        undoes: Seq | None,
        reason: str,
    ) -> None:
        """Add the fact that made a ticket what it is now; ``undoes`` is the one it takes back.

        ``reason`` is what staff wrote about it; it is erased at the end of the day.
        """
        self._add(kind, ticket, details, counter=counter, undoes=undoes)
        if reason:
            self._reasons.append({"seq": self._end, "text": reason})

    def _add(
        self,
        kind: FactKind,
        ticket: Ticket | None,
        details: Mapping[str, Scalar],
        *,
        counter: CounterId | None,
        area: AreaId | None = None,
        undoes: Seq | None = None,
    ) -> None:
        self._end = Seq(self._end + 1)
        values = {name: value for name, value in details.items() if value is not None}
        self._facts.append(
            {
                "seq": self._end,
                "at": self._now,
                "day": self._day,
                "kind": kind,
                "ticket": ticket.id if ticket else None,
                "number": ticket.number if ticket else None,
                "counter": counter or (ticket.counter if ticket else None),
                "area": ticket.area if ticket else area,
                "version": ticket.version if ticket else None,
                "undoes": undoes,
                "details": json.dumps(values),
            }
        )

    def make_undoable(self, before: Ticket, after: Ticket, counter: CounterId | None) -> None:
        """Let this counter take the newest fact back, which made ``after`` of ``before``."""
        self._undo.append(
            {
                "seq": self._end,
                "ticket": after.id,
                "counter": counter,
                "before": difference(before, after),
            }
        )

    def write(self) -> None:
        """Bring the facts of this transaction to the database and move the journal's end."""
        if not self._facts:
            return
        for fact in self._facts:  # one by one: psycopg would wait after many at once
            self._connection.execute(_ADD_FACT, fact)
        for change in self._undo:
            self._connection.execute(_ADD_CHANGE, change)
        for reason in self._reasons:
            self._connection.execute(_ADD_REASON, reason)
        self._connection.execute(update(schema.journal_end).values(seq=self._end))
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(select(func.pg_notify(CHANNEL, str(self._end))))
        self._facts, self._undo, self._reasons = [], [], []

    def end(self) -> Seq:
        """The last seq written, 0 in an empty journal."""
        return self._end

    def after(self, seq: Seq, limit: int) -> tuple[Fact, ...]:
        """The facts after this one, in order."""
        known = _J.kind.in_(tuple(FactKind))  # a newer program may have told others
        query = _FACTS.where(_J.seq > seq, known).order_by(_J.seq).limit(limit)
        return tuple(map(_with_reason, self._connection.execute(query)))

    def newest(self, *kinds: FactKind) -> Fact | None:
        """The newest fact of one of these kinds, or of any."""
        asked = _FACTS.where(_J.kind.in_(kinds)) if kinds else _FACTS
        row = self._connection.execute(asked.order_by(_J.seq.desc()).limit(1)).first()
        return _with_reason(row) if row else None

    def last_change(self, counter: CounterId) -> Change | None:
        """The counter's last change that nobody has undone or built upon."""
        asked = {"counter": counter}
        facts, present = fetch(self._connection, [(LAST_CHANGE, asked), (CHANGED, asked)])
        return change_from_row(facts, present)

    def last_call(self, ticket: TicketId) -> Fact | None:
        """The last time that this ticket was called, recalls left out."""
        query = (
            _FACTS.where(_J.ticket == ticket, _J.kind == FactKind.CALLED)
            .order_by(_J.seq.desc())
            .limit(1)
        )
        row = self._connection.execute(query).first()
        return _with_reason(row) if row else None

    def ending(self, ticket: TicketId) -> FactKind | None:
        """How its visit ended, finished or missed; nothing if that did not last."""
        since = CALLS | ENDINGS | {FactKind.REINSTATED}
        query = (
            select(_J.kind)
            .where(_J.ticket == ticket, _J.kind.in_(since), ~_undone(_J.seq))
            .order_by(_J.seq.desc())
            .limit(1)
        )
        last = self._connection.scalar(query)
        return FactKind(last) if last in ENDINGS else None

    def outcomes(self, source: str, after: Seq, limit: int) -> tuple[tuple[Fact, str], ...]:
        """Facts about this source's bookings, each with the external id, in order.

        What became of an appointment that was since moved to another day is nobody's news: its
        source would take it for the new one.
        """
        original = schema.journal.alias("original")
        undone = exists().where(original.c.seq == _J.undoes, original.c.kind.in_(_OUTCOME_KINDS))
        query = (
            select(schema.journal, schema.booking.c.external_id)
            .join(schema.ticket, schema.ticket.c.id == _J.ticket)
            .join(schema.booking, schema.booking.c.ticket == schema.ticket.c.id)
            .where(schema.booking.c.source == source, _J.seq > after)
            .where(_J.kind.in_(_OUTCOME_KINDS), or_(_J.undoes.is_(None), undone))
            .order_by(_J.seq)
            .limit(limit)
        )
        return tuple(
            (fact_from_row(row), row.external_id) for row in self._connection.execute(query)
        )


def _with_reason(row: Row[Any]) -> Fact:
    """The fact of a row of ``_FACTS``; a terminal or a monitor of a server sees no reason."""
    fact = fact_from_row(row)
    return replace(fact, reason=row.reason) if row.reason else fact
