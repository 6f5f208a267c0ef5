"""A database that goes while it is used: as a whole, or only the answer to a commit is lost."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager

from sqlalchemy import event


def _lose(*_given):
    raise sqlite3.OperationalError("the connection is gone")


@contextmanager
def away(lobby):
    """No connection to the database is to be had meanwhile."""
    pool = lobby._engine.pool  # noqa: SLF001 - below every action, where a network would break
    event.listen(pool, "checkout", _lose)
    try:
        yield
    finally:
        event.remove(pool, "checkout", _lose)


@contextmanager
def lost_answers(lobby):
    """Every commit is carried out meanwhile, and nobody hears of it."""

    def commit_and_lose(connection):
        if connection.dialect.name == "sqlite":  # on PostgreSQL the COMMIT has been sent by now
            connection.connection.driver_connection.execute("COMMIT")
        _lose()

    engine = lobby._engine  # noqa: SLF001 - as above
    event.listen(engine, "commit", commit_and_lose)
    try:
        yield
    finally:
        event.remove(engine, "commit", commit_and_lose)
