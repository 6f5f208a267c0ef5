"""What was erased is overwritten too, so that no file of the database holds it any more."""

from __future__ import annotations

import logging
from typing import Any, Final

from psycopg.errors import Diagnostic
from sqlalchemy import Engine, text

from lobby.domain.errors import Unavailable
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.kept import PERSONAL

log: Final = logging.getLogger(__name__)


def scrub_freed_pages(engine: Engine) -> None:
    """Overwrite what SQLite's log or a server's pages still hold of rows that named a person.

    If it cannot be done now, SQLite will when the last program closes the database; before
    PostgreSQL 17 a server lets only the owner of the tables do it, and tells others in a warning.
    """
    try:
        with translate_errors(), engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            if engine.dialect.name == "sqlite":
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            else:
                alone = connection.execution_options(isolation_level="AUTOCOMMIT")
                raw.add_notice_handler(_say_kept)
                alone.execute(text(f"VACUUM (FULL) {', '.join(PERSONAL)}"))
                raw.remove_notice_handler(_say_kept)
    except Unavailable as outage:
        log.warning("erased=kept problem=%s", outage.problem)


def _say_kept(warning: Diagnostic) -> None:
    log.warning("erased=kept problem=not-the-owner detail=%r", warning.message_primary)
