"""What finished tickets have taught about serving times and bookings, office-wide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, select

from lobby.domain.facts import FactKind
from lobby.domain.forecast import learning
from lobby.domain.forecast.history import History, Tally
from lobby.domain.forecast.learning import Case
from lobby.domain.names import Seq
from lobby.domain.ticket import State
from lobby.store import schema
from lobby.store.journal import FINISHED_BY_THE_DAY, finished_by_the_day
from lobby.store.rows import details_of, services_of

_DAYS: Final = 30
_LATEST: Final = 4000
_LONGEST_WAY: Final = timedelta(minutes=5)
"""A longer time between call and service was not spent at the counter."""
_T = schema.ticket.c
_J = schema.journal.c


@dataclass(slots=True)
class HistoryCache:
    """What one process knows already: earlier days once a day, today's facts as they come."""

    day: date | None = None
    through: Seq | None = None
    experience: History = field(default_factory=History)

    def until(self, connection: Connection, day: date, end: Seq) -> History:
        """Everything up to this end of the journal."""
        if day != self.day:
            fresh = HistoryCache(day, None, _earlier(connection, day))
            self.day, self.through, self.experience = day, fresh.through, fresh.experience
        known = self.experience
        if self.through is None or self.through < end:
            cases = _cases(connection, _finished(day, self.through))
            known = replace(known, today=learning.added(known.today, cases))
            self.through, self.experience = end, known
        return known


def _earlier(connection: Connection, day: date) -> History:
    return History(
        services=learning.learned(_cases(connection, _done_before(day))),
        turnout=_turnout(connection, day),
        punctuality=learning.punctuality(list(_early(connection, day))),
    )


def _done_before(day: date) -> Select[Any]:
    return (
        _visit()
        .where(_T.day >= day - timedelta(days=_DAYS), _T.day < day, _finished_by_a_clerk())
        .order_by(_T.id.desc())
        .limit(_LATEST)
    )


def _finished(day: date, after: Seq | None) -> Select[Any]:
    if after is None:
        return _visit().where(_T.day == day, _finished_by_a_clerk())
    return (
        _visit()
        .join(schema.journal, _J.ticket == _T.id)
        .where(
            _J.seq > after,
            _J.kind == FactKind.FINISHED,
            _T.state == State.DONE,
            ~FINISHED_BY_THE_DAY,
        )
    )


def _finished_by_a_clerk() -> ColumnElement[bool]:
    return and_(_T.state == State.DONE, ~finished_by_the_day(_T.id))


def _visit() -> Select[Any]:
    return select(
        _T.services, _T.persons, _T.served_seconds, _T.busy, _T.first_called_at, _T.ended_at
    )


def _cases(connection: Connection, query: Select[Any]) -> Iterator[Case]:
    """Each visit with the minutes that it kept a counter busy, the way to it included."""
    for services, persons, seconds, kept, called, ended in connection.execute(query):
        served = timedelta(seconds=seconds)
        whole = busy_for(kept, called, ended)
        way = whole - served if whole else timedelta()
        busy = served + (way if timedelta() <= way <= _LONGEST_WAY else timedelta())
        yield Case(services_of(services), persons, busy.total_seconds() / 60)


def _turnout(connection: Connection, day: date) -> Tally:
    """The bookings of earlier days and how many came, as each day was closed.

    Closed again, a day has fewer, for those whose outcome is told are erased.
    """
    query = select(_J.day, _J.details).where(
        _J.day >= day - timedelta(days=_DAYS), _J.day < day, _J.kind == FactKind.DAY_CLOSED
    )
    turnouts: dict[date, tuple[int, int]] = {}
    for closed, details in connection.execute(query):
        known = details_of(details)
        turnout = (_count(known, "booked"), _count(known, "came"))
        turnouts[closed] = max(turnouts.get(closed, turnout), turnout)
    return Tally(
        sum(booked for booked, _ in turnouts.values()), sum(came for _, came in turnouts.values())
    )


def _count(details: Mapping[str, object], name: str) -> int:
    count = details.get(name)
    return count if isinstance(count, int) else 0


def busy_for(kept: int | None, called: datetime | None, ended: datetime | None) -> timedelta | None:
    """From the first call to the end: ``kept`` (seconds) where the times have become coarse."""
    if kept is not None:
        return timedelta(seconds=kept)
    return ended - called if called and ended else None


def _early(connection: Connection, day: date) -> Iterator[float]:
    query = (
        select(_T.slot, _T.issued_at)
        .where(_T.day >= day - timedelta(days=_DAYS), _T.day < day, _T.slot.is_not(None))
        .order_by(_T.id.desc())
        .limit(_LATEST)
    )
    for slot, issued in connection.execute(query):
        yield (slot - issued).total_seconds() / 60
