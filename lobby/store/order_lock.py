"""The order lock: all who write take it before they read, so that nobody is called twice.

A call reads who is next and then writes that this one is called. Two counters that did so at the
same time could read the same visitor; with the lock the second begins when the first has committed.
On SQLite it is the write lock of the file, on PostgreSQL the one row of ``journal_end``. Whoever
only looks takes no lock and waits for nobody.

Nobody is called twice, for three reasons of which each would do:

- ``Transactions.write`` (``unit_of_work.py``) begins with this lock;
- ``StoredTickets.change`` (``tickets.py``) writes only over the version that was read, and raises
  ``stale-view`` if it is another by now;
- ``uq_ticket_counter`` (``schema.py``) lets no counter hold two visitors.
"""

from __future__ import annotations

import sqlite3
import time
from typing import Any, Final

from sqlalchemy import Select

BUSY_SECONDS: Final = 10
"""Long enough for the unluckiest of eight writers who never pause, on a machine with other work."""
_STEP_MILLISECONDS: Final = 8


def begin_with_order_lock(raw: sqlite3.Connection) -> None:
    """Begin a transaction of SQLite that holds the order lock, having waited in short steps.

    SQLite's own waiting sleeps longer each time, so that under load the unlucky starve.

    Raises:
        sqlite3.OperationalError: nobody let go of the lock for ``BUSY_SECONDS``.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    raw.execute(f"PRAGMA busy_timeout={_STEP_MILLISECONDS}")
    try:
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")


def with_order_lock(journal_end: Select[Any]) -> Select[Any]:
    """The first statement of a transaction of PostgreSQL, which then holds the order lock.

    On SQLite the transaction holds it already, and the statement is as it was.
    """
    return journal_end.with_for_update()
