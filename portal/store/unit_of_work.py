"""One transaction of the portal: begun with the order lock, rolled back unless it is committed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Engine, func, select, update

from lobby.store.sql.outage import translate_errors
from portal.actions.pause import PAUSED
from portal.store import schema
from portal.store.bookings import StoredPortalBookings
from portal.store.change_signal import ChangeSignal
from portal.store.contacts import StoredContacts
from portal.store.house_bookings import StoredHouseBookings, StoredOutcomes
from portal.store.masks import MaskCache
from portal.store.occupancy import Change, SpanOf, StoredOccupancy
from portal.store.outbox import StoredOutbox
from portal.store.statistics import StoredStatistics
from portal.store.switches import StoredSwitches

_COUNTER: Final = schema.change_counter.c


class PortalUnitOfWork:
    """The ``PortalWork`` port: everything in it happens at one moment, or not at all."""

    def __init__(
        self,
        connection: Connection,
        change: Change,
        span: SpanOf,
        cache: MaskCache,
        changes: ChangeSignal,
    ) -> None:
        self.now = change.now
        self.n = change.n
        self.bookings = StoredPortalBookings(connection, change.n)
        self.occupancy = StoredOccupancy(connection, change, span, cache)
        self.contacts = StoredContacts(connection, change.now)
        self.outbox = StoredOutbox(connection)
        self.statistics = StoredStatistics(connection)
        self.switches = StoredSwitches(connection)
        self.house = StoredHouseBookings(connection)
        self.outcomes = StoredOutcomes(connection)
        self._changes = changes
        self._connection = connection

    @property
    def paused(self) -> bool:
        """Whether the office has stopped selling."""
        return bool(self.switches.get(PAUSED))

    def commit(self) -> None:
        """Make everything of this transaction last."""
        self._connection.commit()
        self._changes.committed(self.n)


class PortalTransactions:
    """Begins units of work on the portal's database."""

    def __init__(
        self, engine: Engine, span: SpanOf, own_time: Callable[[], datetime] | None = None
    ) -> None:
        """Without ``own_time`` time is the server's on PostgreSQL, else this machine's."""
        self._writer = engine.execution_options(write=True)
        self._reader = engine
        if engine.dialect.name == "postgresql":
            self._reader = engine.execution_options(isolation_level="REPEATABLE READ")
        self._span = span
        self._clock = own_time
        self._cache = MaskCache()
        self.changes = ChangeSignal()
        self._servers_clock = engine.dialect.name == "postgresql" and own_time is None

    @contextmanager
    def write(self) -> Iterator[PortalUnitOfWork]:
        """A transaction that may change things; it holds the order lock from its first statement.

        Raises:
            Unavailable: the database does not answer.
        """
        count = update(schema.change_counter).values(n=_COUNTER.n + 1).returning(*self._asks())
        with translate_errors(), self._writer.connect() as connection:
            row = connection.execute(count).one()
            yield self._begun(connection, row, writes=True)

    def count(self) -> int:
        """How many transactions have changed something so far.

        Raises:
            Unavailable: the database does not answer.
        """
        with translate_errors(), self._reader.connect() as connection:
            return int(connection.execute(select(_COUNTER.n)).scalar_one())

    @contextmanager
    def read(self) -> Iterator[PortalUnitOfWork]:
        """A transaction that only looks, at one consistent state.

        Raises:
            Unavailable: the database does not answer.
        """
        with translate_errors(), self._reader.connect() as connection:
            row = connection.execute(select(*self._asks())).one()
            yield self._begun(connection, row, writes=False)

    def _asks(self) -> list[ColumnElement[Any]]:
        """The count, and with it what time it is once the lock has been waited for."""
        asks: list[ColumnElement[Any]] = [_COUNTER.n]
        if self._servers_clock:
            asks.append(func.clock_timestamp().label("now"))
        return asks

    def _begun(self, connection: Connection, row: Any, *, writes: bool) -> PortalUnitOfWork:  # noqa: ANN401 - a row of either question
        now = self._clock() if self._clock else getattr(row, "now", None) or datetime.now(UTC)
        change = Change(row.n, now.astimezone(UTC), writes)
        return PortalUnitOfWork(connection, change, self._span, self._cache, self.changes)
