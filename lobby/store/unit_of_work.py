"""One transaction: begun with the order lock, rolled back unless it is committed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Engine, Select, func, select

from lobby.actions.ports import CounterSnapshot
from lobby.domain.counter import CounterState
from lobby.domain.facts import FactKind, Scalar
from lobby.domain.forecast.history import History
from lobby.domain.names import CounterId, Seq
from lobby.domain.ticket import Ticket
from lobby.store import clock, schema
from lobby.store.bookings import StoredBookings
from lobby.store.counter_snapshot import counter_snapshot
from lobby.store.history_cache import HistoryCache
from lobby.store.house_state import COUNTER_STATES, StoredCounters, StoredFlags, counter_states
from lobby.store.journal import StoredJournal
from lobby.store.order_lock import with_order_lock
from lobby.store.sql.outage import translate_errors
from lobby.store.sql.pipeline import Question, commit, fetch
from lobby.store.tickets import StoredTickets


@dataclass(frozen=True, slots=True)
class TransactionStart:
    """What a transaction learns as it begins."""

    now: datetime
    day: date
    end: Seq
    """Of the journal."""
    clock_is_set: bool
    states: Mapping[CounterId, CounterState] | None
    """Of the counters, which whoever takes the order lock asks on the same way."""


class SqlUnitOfWork:
    """The ``UnitOfWork`` port: everything in it happens at one moment, or not at all."""

    def __init__(
        self, connection: Connection, begun: TransactionStart, salt: str, taught: HistoryCache
    ) -> None:
        self.now = begun.now
        self.clock_is_set = begun.clock_is_set
        self.tickets = StoredTickets(connection)
        self.bookings = StoredBookings(connection, salt)
        self.counters = StoredCounters(connection, begun.states)
        self.journal = StoredJournal(connection, begun.now, begun.day, begun.end)
        self.flags = StoredFlags(connection)
        self._connection = connection
        self._began = begun.end
        self._taught = taught

    def experience(self, day: date) -> History:
        """What earlier days and today have taught; only what is new since the last time is read."""
        return self._taught.until(self._connection, day, self._began)

    def counter_snapshot(
        self, counter: CounterId, day: date, hours: tuple[datetime, datetime]
    ) -> CounterSnapshot:
        """All that a counter's window shows, in one round trip."""
        return counter_snapshot(self._connection, counter, day, hours)

    def advance(
        self,
        before: Ticket,
        after: Ticket,
        kind: FactKind,
        *,
        by: CounterId | None = None,
        undoable: bool = True,
        undoes: Seq | None = None,
        reason: str = "",
        **details: Scalar,
    ) -> Ticket:
        """Change the ticket if its version is still the same, and write the fact of it."""
        self.tickets.change(before, after)
        self.journal.record_change(kind, after, details, counter=by, undoes=undoes, reason=reason)
        if undoable:
            self.journal.make_undoable(before, after, by)
        return after

    def commit(self) -> None:
        """Write the facts and make everything last."""
        with commit(self._connection):
            self.journal.write()


_WRITE: Final = "BEGIN"
_READ: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ"


def _begin(*, own_clock: bool, lock: bool) -> Select[Any]:
    asks: list[ColumnElement[Any]] = [schema.journal_end.c.seq]
    if own_clock:
        asks.append(func.clock_timestamp().label("now"))
    return with_order_lock(select(*asks)) if lock else select(*asks)


_BEGIN: Final = {
    (own_clock, lock): _begin(own_clock=own_clock, lock=lock)
    for own_clock in (False, True)
    for lock in (False, True)
}
"""The first statement of a transaction: with the database's own clock, with the order lock."""


class Transactions:
    """Begins units of work on one database."""

    def __init__(
        self,
        engine: Engine,
        day: Callable[[datetime], date],
        salt: str,
        own_time: Callable[[], datetime] | None = None,
        clock_is_set: Callable[[], bool] | None = None,
    ) -> None:
        """``clock_is_set`` answers for a given ``own_time``; a real clock is asked itself."""
        self.engine = engine
        if engine.dialect.name == "postgresql":
            engine = engine.execution_options(isolation_level="AUTOCOMMIT")  # we begin ourselves
        self._writer = engine.execution_options(write=True)
        self._reader = engine
        self._day = day
        self._salt = salt
        self._clock = own_time
        self._clock_is_set = clock_is_set
        self._taught = HistoryCache()

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        """A transaction that may change things; it holds the order lock from its first statement.

        Raises:
            Unavailable: the database does not answer.
        """
        with translate_errors(), self._writer.connect() as connection:
            yield self._begun(connection, lock=True)

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        """A transaction that only looks, at one consistent state.

        Raises:
            Unavailable: the database does not answer.
        """
        with translate_errors(), self._reader.connect() as connection:
            yield self._begun(connection, lock=False)
            connection.commit()  # after a rollback, psycopg would prepare its statements again

    def _begun(self, connection: Connection, *, lock: bool) -> SqlUnitOfWork:
        """Learn what time it is (PostgreSQL's own, where no clock is given), and take the lock."""
        own = connection.dialect.name == "postgresql" and self._clock is None
        questions: list[Question] = [(_BEGIN[own, lock], {}), (COUNTER_STATES, {})]
        (row,), *asked = fetch(
            connection, questions if lock else questions[:1], begin=_WRITE if lock else _READ
        )
        now = self._clock() if self._clock else getattr(row, "now", None) or datetime.now(UTC)
        moment = now.astimezone(UTC)
        states = counter_states(asked[0]) if asked else None
        begun = TransactionStart(
            moment, self._day(moment), row.seq, self._is_set(moment, server=own), states
        )
        return SqlUnitOfWork(connection, begun, self._salt, self._taught)

    def _is_set(self, moment: datetime, *, server: bool) -> bool:
        """Whether the clock can be believed; a server's, if ours does not contradict it."""
        if self._clock_is_set is not None:
            return self._clock_is_set()
        if self._clock is not None:
            return True
        if server:
            return clock.agree(moment, datetime.now(UTC)) or not clock.is_set()
        return clock.is_set()
