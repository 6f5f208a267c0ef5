"""What a database that does not answer looks like to everybody else."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy.exc import DBAPIError, OperationalError

from lobby.domain.errors import DeviceUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS: Final = {
    "database or disk is full": "disk-full",
    "no space left": "disk-full",
    "disk i/o error": "disk-error",
    "readonly": "read-only",
    "read-only": "read-only",
    "locked": "locked",
    "malformed": "corrupted",
    "not a database": "corrupted",
    "unable to open": "cannot-open",
    "no such table": "no-tables",
}
"""What the drivers say, and our code for it."""


@contextmanager
def available() -> Iterator[None]:
    """Turn the database's silence into the one error that screens and scripts know.

    Raises:
        DeviceUnavailable: the database did not answer, or not as a database does.
    """
    try:
        yield
    except (sqlite3.OperationalError, psycopg.OperationalError) as error:
        raise _outage(str(error)) from error
    except DBAPIError as error:
        outage = _outage(str(error.orig))
        is_outage = isinstance(error, OperationalError) or error.connection_invalidated
        if is_outage or outage.problem == "corrupted":
            raise outage from error
        raise


def _outage(told: str) -> DeviceUnavailable:
    signs = (problem for sign, problem in _SIGNS.items() if sign in told.lower())
    return DeviceUnavailable("database", next(signs, "silent"), told.strip())
