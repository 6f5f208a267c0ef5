"""The peer of ``finish_and_next`` with ``was_there``: the same transaction by the bare driver."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any, Final

import psycopg
from sqlalchemy.engine import make_url

from lobby.store.engine import sqlite_pragmas

_END: Final = "SELECT seq FROM journal_end"
_CURRENT: Final = """
    SELECT id, version, number FROM ticket WHERE counter = ? AND state IN ('called', 'serving')"""
_SERVE: Final = """
    UPDATE ticket SET state = 'serving', served_at = ?, version = version + 1
    WHERE id = ? AND version = ?"""
_FINISH: Final = """
    UPDATE ticket SET state = 'done', ended_at = ?, version = version + 1
    WHERE id = ? AND version = ?"""
_NEXT: Final = """
    SELECT id, version, number FROM ticket
    WHERE day = ? AND state = 'waiting' AND line = ? AND competes_from <= ?
    ORDER BY rank, waiting_since, id LIMIT 1"""
_CALL: Final = """
    UPDATE ticket SET state = 'called', counter = ?, called_at = ?, first_called_at = ?, calls = 1,
        version = version + 1
    WHERE id = ? AND version = ?"""
_FACT: Final = """
    INSERT INTO journal (seq, at, day, kind, ticket, number, counter, area, version, details)
    VALUES (?, ?, ?, ?, ?, ?, ?, '1', ?, '{}')"""
_UNDO: Final = "INSERT INTO undo (seq, ticket, counter, before) VALUES (?, ?, ?, '{}')"


class BareCounter:
    """One counter that calls its next visitor without any of our code in between."""

    def __init__(self, url: str, counter: str, now: datetime, line: str) -> None:
        parsed = make_url(url)
        self._sqlite = parsed.get_backend_name() == "sqlite"
        self._counter, self._line = counter, line
        self._now: Any = now.replace(tzinfo=None).isoformat(" ") if self._sqlite else now
        self._day: Any = now.date().isoformat() if self._sqlite else now.date()
        self._connection = self._sqlite_at(parsed.database) if self._sqlite else _postgres_at(url)

    def next(self) -> str | None:
        """Note that the visitor came, finish the visit, call the next; the number called."""
        self._run("BEGIN IMMEDIATE" if self._sqlite else "BEGIN")
        end = self._one(_END if self._sqlite else f"{_END} FOR UPDATE")[0]
        present = self._one(_CURRENT, self._counter)
        if present:
            self._run(_SERVE, self._now, *present[:2])
            end = self._note(end, "served", present)
            present = (present[0], present[1] + 1, present[2])
            self._run(_FINISH, self._now, *present[:2])
            end = self._note(end, "finished", present)
        called = self._one(_NEXT, self._day, self._line, self._now)
        if called:
            self._run(_CALL, self._counter, self._now, self._now, *called[:2])
            end = self._note(end, "called", called)
        self._run("UPDATE journal_end SET seq = ?", end)
        if not self._sqlite:
            self._run("SELECT pg_notify('lobby_journal', ?)", str(end))
        self._run("COMMIT")
        return called and called[2]

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def _note(self, end: int, kind: str, ticket: tuple[Any, ...]) -> int:
        identity, version, number = ticket
        seq = end + 1
        what = (kind, identity, number, self._counter, version + 1)
        self._run(_FACT, seq, self._now, self._day, *what)
        self._run(_UNDO, seq, identity, self._counter)
        return seq

    def _run(self, statement: str, *values: Any) -> Any:
        spoken = statement if self._sqlite else statement.replace("?", "%s")
        return self._connection.execute(spoken, values)

    def _one(self, statement: str, *values: Any) -> Any:
        return self._run(statement, *values).fetchone()

    def _sqlite_at(self, path: str | None) -> sqlite3.Connection:
        connection = sqlite3.connect(path or "", isolation_level=None)
        for pragma in sqlite_pragmas():
            connection.execute(f"PRAGMA {pragma}")
        return connection


def _postgres_at(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
