"""The change feed: says "look" when anybody has written, and "lost" when the database is away."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import psycopg
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from lobby.store.engine import file_identity

CHANNEL: Final = "lobby_journal"
_SQLITE_EVERY: Final = 0.03
"""Seconds between two looks at SQLite's ``data_version``, which cost two microseconds each."""
_FALLBACK_EVERY: Final = 5.0
"""Seconds after which PostgreSQL is asked even without a notification: a cable may be cut."""
_RETRY: Final = (0.1, 0.3, 1.0, 2.0)
_LOST: Final = (SQLAlchemyError, sqlite3.Error, psycopg.Error, OSError)


class ChangeFeed:
    """A thread that watches one database until it is closed."""

    def __init__(
        self, engine: Engine, look: Callable[[], None], lost: Callable[[bool], None]
    ) -> None:
        self._engine = engine
        self._look = look
        self._lost = lost
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="change-feed", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching; returns when the thread has ended."""
        self._stop.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout=_FALLBACK_EVERY + 1)

    def _run(self) -> None:
        away, attempt = False, 0
        while not self._stop.is_set():
            try:
                with self._engine.connect() as connection:
                    for _ in self._changes(connection):
                        if away:
                            away, attempt = False, 0
                            self._lost(False)
                        self._look()
            except _LOST:
                self._engine.dispose()
                if not away:
                    away = True
                    self._lost(True)
                self._stop.wait(_RETRY[min(attempt, len(_RETRY) - 1)])
                attempt += 1

    def _changes(self, connection: Connection) -> Iterator[None]:
        """Yields once on connecting and then whenever somebody else has committed."""
        if connection.dialect.name == "sqlite":
            return self._sqlite(connection)
        return self._postgresql(connection)

    def _sqlite(self, connection: Connection) -> Iterator[None]:
        raw: Any = connection.connection.driver_connection
        path = Path(connection.engine.url.database or "")
        opened, last = file_identity(path), None
        while not self._stop.is_set():
            if file_identity(path) != opened:
                raise FileNotFoundError(path)
            (version,) = raw.execute("PRAGMA data_version").fetchone()
            if version != last:
                last = version
                yield
            self._stop.wait(_SQLITE_EVERY)

    def _postgresql(self, connection: Connection) -> Iterator[None]:
        listening = connection.execution_options(isolation_level="AUTOCOMMIT")
        listening.execute(text(f"LISTEN {CHANNEL}"))
        raw: Any = connection.connection.driver_connection
        seen = -1
        while not self._stop.is_set():
            end = listening.execute(text("SELECT seq FROM journal_end")).scalar_one()
            if end != seen:
                seen = end
                yield
            self._await_notification(raw)

    def _await_notification(self, raw: psycopg.Connection[Any]) -> None:
        """Wait for a notification, but look up now and then whether to stop."""
        waited = 0.0
        while waited < _FALLBACK_EVERY and not self._stop.is_set():
            if any(True for _ in raw.notifies(timeout=0.25, stop_after=1)):
                return
            waited += 0.25
