"""Reads a period for the report: only the columns and the facts that it needs, row by row."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, or_, select

from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import TicketId
from lobby.domain.report.collector import Collector, JournalRow, TicketRow
from lobby.domain.report.figures import ReportFigures
from lobby.domain.ticket import State
from lobby.store import schema
from lobby.store.journal import FINISHED_BY_THE_DAY
from lobby.store.rows import details_of

_T = schema.ticket.c
_J = schema.journal.c
_S = schema.day_sum.c
_KINDS: Final = (
    FactKind.REFUSED,
    FactKind.MISSED,
    FactKind.REINSTATED,
    FactKind.UNDONE,
    FactKind.DAY_CLOSED,
    FactKind.DEVICE_FAILED,
    FactKind.DEVICE_RECOVERED,
    FactKind.MIRROR_FAILED,
    FactKind.MIRROR_RECOVERED,
    FactKind.COUNTER_OPENED,
    FactKind.COUNTER_PAUSED,
    FactKind.COUNTER_CLOSED,
)
_AT_ONCE: Final = 5000


def _ticket_row(
    ident: TicketId,
    day: date,
    services: str,
    state: str,
    slot: datetime | None,
    issued_at: datetime,
    first_called_at: datetime | None,
    *others: Any,
) -> TicketRow:
    """The ticket; of one whose times are coarse, such times as its durations tell exactly."""
    *durations, called_after, waited = others
    if called_after is not None:
        first_called_at = issued_at + timedelta(seconds=called_after)
        if slot is not None:
            slot = first_called_at - timedelta(seconds=waited)
    return TicketRow(
        ident, day, services, State(state), slot, issued_at, first_called_at, *durations
    )


def report_figures(connection: Connection, house: House, begin: date, end: date) -> ReportFigures:
    """The figures of the days from ``begin`` through ``end``."""
    collector = Collector(house.opening.zone, len(house.counters))
    stream = connection.execution_options(yield_per=_AT_ONCE)
    facts = (
        select(_J.seq, _J.at, _J.day, _J.kind, _J.ticket, _J.counter, _J.undoes, _J.details)
        .where(_J.day >= begin, _J.day <= end, or_(_J.kind.in_(_KINDS), FINISHED_BY_THE_DAY))
        .order_by(_J.seq)
    )
    for seq, at, day, kind, ticket, counter, undoes, column in stream.execute(facts):
        details = details_of(column)
        collector.add_fact(
            JournalRow(seq, at, day, FactKind(kind), ticket, counter, undoes, details)
        )
    tickets = select(
        _T.id,
        _T.day,
        _T.services,
        _T.state,
        _T.slot,
        _T.issued_at,
        _T.first_called_at,
        _T.served_seconds,
        _T.promised_low,
        _T.promised_high,
        _T.called_after,
        _T.waited,
    ).where(_T.day >= begin, _T.day <= end)
    for row in stream.execute(tickets):
        collector.add_ticket(_ticket_row(*row))
    sums = select(_S.day, _S.state, _S.tickets).where(_S.day >= begin, _S.day <= end)
    for day, state, count in stream.execute(sums):
        collector.add_sum(day, State(state), count)
    return collector.figures(begin, end)
