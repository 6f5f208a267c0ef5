"""Bring a database to the revision of this program, after a backup, or say why it must not run."""

from __future__ import annotations

import logging
import secrets
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, select, text

from lobby.domain.errors import SettingsError, Unavailable
from lobby.store import functions, schema
from lobby.store.engine import engine_for, open_file
from lobby.store.sql.outage import translate_errors
from lobby.store.sql.upsert import insert_missing
from lobby.store.upkeep.backup import backup, newest
from lobby.store.upkeep.integrity import refuse_damage

logging.getLogger("alembic").setLevel(logging.WARNING)  # else a page at each start

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_LOOKED_THROUGH_AT_START: Final = 64_000_000
"""Bytes; a larger file is looked through by the nightly backup and by the doctor."""


def upgrade(url: str, backups: Path | None = None, *, demo: bool = False) -> None:
    """Create the tables, or bring them to the newest revision; a used database is backed up first.

    ``demo`` marks a new database as one whose clock may be set.

    Raises:
        Unavailable: the database does not answer, or is missing while a backup is there.
        SettingsError: it was made by a newer program.
    """
    with engine_for(url) as engine:
        present = _present(engine)
        if present == head():
            _renew_functions(engine)
            return
        _refuse_newer(present)
        if present is None:
            _refuse_if_lost(engine, backups)
            _make_the_file(engine)
        else:
            backup(url, backups)
        _migrate(engine, demo=demo, new=present is None)


def _renew_functions(engine: Engine) -> None:
    """A newer program of the same revision may bring better ones."""
    with translate_errors(), engine.connect() as connection:
        functions.make(connection)
        connection.commit()


def refuse_other_revision(engine: Engine) -> None:
    """Let a program run on its own revision only.

    Raises:
        Unavailable: the database does not answer, or is damaged or missing (a backup can
            be restored).
        SettingsError: the database was never set up, or is of another revision.
    """
    present = _whole_and_present(engine)
    if present is None:
        _refuse_if_lost(engine)
        message = f"database: {_shown(engine)} is not set up; run: lobby db upgrade"
        raise SettingsError(message)
    _refuse_newer(present)
    if present != head():
        message = (
            f"database: revision {present}, this program needs {head()}; run: lobby db upgrade"
        )
        raise SettingsError(message)


def refuse_other_database(file: Path) -> None:
    """Let only a queue of this or an earlier program through.

    Raises:
        Unavailable: ``no-queue``, the SQLite file holds something else.
        SettingsError: it was made by a newer program.
    """
    with translate_errors(), closing(open_file(file)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not {"alembic_version", "ticket", "journal", "journal_end"} <= tables:
            raise Unavailable("database", "no-queue", f"{file} holds no queue of the lobby")
        present = connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0]
    _refuse_newer(present or "unknown")


def head() -> str:
    """The revision this program works on."""
    return _revisions()[0]


@cache
def _revisions() -> tuple[str, ...]:
    """Those this program knows, the newest first; they are read from files."""
    scripts = ScriptDirectory(str(_MIGRATIONS)).walk_revisions()
    return tuple(script.revision for script in scripts)


def _whole_and_present(engine: Engine) -> str | None:
    try:
        present = _present(engine)
        refuse_damage(engine, _LOOKED_THROUGH_AT_START)
    except Unavailable as outage:
        if outage.problem != "corrupted":
            raise
        raise _with_backup(outage, engine) from outage
    return present


def _refuse_newer(present: str | None) -> None:
    if present not in {None, *_revisions()}:
        message = (
            f"database: revision {present} was made by a newer program; install that one, or put "
            "the backup from before its update back: lobby db restore"
        )
        raise SettingsError(message)


def _refuse_if_lost(engine: Engine, backups: Path | None = None) -> None:
    """A queue that has backups is never begun anew in silence."""
    copy = newest(engine.url.render_as_string(hide_password=False), backups)
    if copy:
        detail = (
            f"{_shown(engine)} holds no queue; the newest backup is {copy}: put it back with "
            "lobby db restore, or move the backups away to begin anew"
        )
        raise Unavailable("database", "missing", detail)


def _with_backup(outage: Unavailable, engine: Engine) -> Unavailable:
    """The outage with the file that helps; nothing is put back or made anew unasked."""
    copy = newest(engine.url.render_as_string(hide_password=False))
    advice = f"the newest backup is {copy}" if copy else "there is no backup beside it"
    return Unavailable(outage.device, outage.problem, f"{outage.detail}; {advice}")


def _present(engine: Engine) -> str | None:
    """The database's revision; nothing if it holds no lobby yet."""
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if file and not Path(file).exists():
        return None
    with translate_errors(), engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return MigrationContext.configure(connection).get_current_revision()


def _make_the_file(engine: Engine) -> None:
    """Make the file of a new database, writable for the group as far as the umask allows it.

    Nothing else makes one. Its journal takes over the mode of the file.
    """
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if file:
        with suppress(OSError):  # SQLite says it better
            Path(file).touch(0o660)


def _migrate(engine: Engine, *, demo: bool, new: bool) -> None:
    with translate_errors(), engine.execution_options(write=True).connect() as connection:
        _without_foreign_keys(connection)
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["connection"] = connection
        with connection.begin():  # else Alembic commits by itself, before all is there
            command.upgrade(config, "head")
            if new:
                _furnish(connection, demo=demo)
            functions.make(connection)
            _refuse_orphans(connection)


def _without_foreign_keys(connection: Connection) -> None:
    """Batch migrations drop and copy tables; with keys checked, children would be deleted."""
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]


def _furnish(connection: Connection, *, demo: bool) -> None:
    """What a new database needs: the journal's end, the salt of the booking keys, the demo mark."""
    insert_missing(connection, schema.journal_end, {"id": 1, "seq": 0})
    insert_missing(connection, schema.switch, {"name": "salt", "value": secrets.token_hex(32)})
    insert_missing(connection, schema.switch, {"name": "demo", "value": "yes" if demo else ""})


def _refuse_orphans(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
        if orphans:
            message = f"the migration would leave {len(orphans)} rows without their parent"
            raise RuntimeError(message)


def switches(engine: Engine) -> dict[str, str]:
    """What is switched in the house, the demo mark, and the salt for whoever may read it."""
    with translate_errors(), engine.connect() as connection:
        rows = connection.execute(select(schema.switch.c.name, schema.switch.c.value))
        return {row.name: row.value for row in rows}


def _shown(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=True)
