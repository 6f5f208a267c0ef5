"""What a database that does not answer looks like to everybody else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy.exc import DBAPIError, StatementError

from lobby.domain.errors import Unavailable, Unstorable

_SQLITE: Final = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-error",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_CORRUPT: "corrupted",
    sqlite3.SQLITE_NOTADB: "corrupted",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
}
_POSTGRESQL: Final = {
    "53100": "disk-full",
    "58030": "disk-error",
    "25006": "read-only",
    "42501": "not-permitted",
    "55P03": "locked",
    "XX001": "corrupted",
    "XX002": "corrupted",
    "42P05": "pooler-in-between",
    "26000": "pooler-in-between",
}
"""What each database reports, whatever language it speaks, and our code for it.

The last two: another client of a pooler has prepared a statement of this name, or ours is lost.
"""


@contextmanager
def translate_errors(otherwise: str = "silent") -> Iterator[None]:
    """Turn the database's silence into the one error that screens and scripts know.

    Raises:
        Unavailable: the database did not answer, or not as a database does; the problem is
            ``otherwise`` when there is no better word for it.
    """
    try:
        yield
    except DBAPIError as error:
        _forget_values(error)
        if outage := _outage(error.orig, otherwise, lost=error.connection_invalidated):
            raise outage from error
        raise
    except (sqlite3.Error, psycopg.Error) as error:
        _drop_row(error)
        if outage := _outage(error, otherwise):
            raise outage from error
        raise


def _forget_values(error: DBAPIError) -> None:
    """Keep the driver's first line alone: what follows may quote a row, and this may be logged."""
    if _drop_row(error.orig):
        kind = type(error.orig)
        error.args = (f"({kind.__module__}.{kind.__name__}) {error.orig}",)


def _drop_row(error: BaseException | None) -> bool:
    if not isinstance(error, psycopg.Error) or not error.diag.message_primary:
        return False
    error.args = (error.diag.message_primary,)
    return True


@contextmanager
def storable() -> Iterator[None]:
    """Tell a value that no column takes from a database that does not answer.

    Raises:
        Unstorable: too long, out of range, no text; the transaction can only be rolled back.
    """
    try:
        yield
    except (StatementError, ValueError, OverflowError, TypeError) as error:
        if isinstance(error, DBAPIError) and _outage(
            error.orig, "silent", lost=error.connection_invalidated
        ):
            raise
        raise Unstorable(type(getattr(error, "orig", None) or error).__name__) from None


def _outage(
    error: BaseException | None, otherwise: str, *, lost: bool = False
) -> Unavailable | None:
    """What the driver's error means; nothing if it is our mistake."""
    problem = _problem(error)
    if problem or lost or isinstance(error, (sqlite3.OperationalError, psycopg.OperationalError)):
        return Unavailable("database", problem or otherwise, str(error).strip())
    return None


def _problem(error: BaseException | None) -> str | None:
    match error:
        case sqlite3.Error() if code := getattr(error, "sqlite_errorcode", 0):
            return _SQLITE.get(code & 0xFF)  # without what SQLite adds in the higher bits
        case psycopg.Error():
            return _POSTGRESQL.get(error.sqlstate or "")
        case _:
            return None
