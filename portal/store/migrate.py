"""The portal's tables are created, moved to the newest revision, and refused on another one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from lobby.domain.errors import SettingsError, Unavailable
from lobby.store.engine import engine_for, normalised, open_file
from lobby.store.sql.outage import translate_errors
from lobby.store.sql.upsert import insert_missing
from lobby.store.upkeep.backup import backup, newest
from portal.store import schema

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_OLDEST: Final = frozenset({"alembic_version", "booking", "occupancy", "email_outbox"})
"""The tables by which a file is known for the portal's."""


def upgrade(url: str, backups: Path | None = None) -> None:
    """Create the tables, or bring them to the newest revision, in one transaction.

    A database that is there and has to move is copied first, into ``backups`` or beside it.

    Raises:
        Unavailable: the database does not answer, or is missing while a backup is there.
        SettingsError: it was made by a newer program, or holds something else.
    """
    with engine_for(url) as engine:
        present = _present(engine)
        _refuse_foreign(present)
        if present is None:
            _refuse_if_lost(url, backups)
        elif present != head():
            backup(url, backups)
        file = engine.url.database if engine.dialect.name == "sqlite" else None
        if file:
            Path(file).touch(0o660)  # nothing else makes one
        _migrate(engine)


def refuse_other_revision(engine: Engine) -> None:
    """Let the portal run on its own revision only.

    Raises:
        Unavailable: the database does not answer.
        SettingsError: it was never set up, or is of another revision.
    """
    present = _present(engine)
    _refuse_foreign(present)
    if present != head():
        message = f"portal.database: revision {present}, this program needs {head()}"
        raise SettingsError(message)


def refuse_other_database(file: Path) -> None:
    """Let only a database of this or an earlier portal through.

    Raises:
        Unavailable: ``no-portal``, the SQLite file holds something else.
        SettingsError: it was made by a newer program.
    """
    with translate_errors(), closing(open_file(file)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables >= _OLDEST:
            raise Unavailable("database", "no-portal", f"{file} holds no bookings of the portal")
        present = connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0]
    _refuse_foreign(present or "unknown")


def head() -> str:
    """The revision this program works on."""
    return str(_scripts().get_current_head())


def _migrate(engine: Engine) -> None:
    with translate_errors(), engine.execution_options(write=True).connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["connection"] = connection
        with connection.begin():  # else Alembic commits by itself, before all is there
            command.upgrade(config, "head")
            insert_missing(connection, schema.change_counter, {"id": 1, "n": 0})


def _refuse_if_lost(url: str, backups: Path | None) -> None:
    """An empty database in the place of a lost one would sell every time a second time."""
    file = normalised(url).database
    copy = newest(url, backups) if normalised(url).get_backend_name() == "sqlite" else None
    if copy and file and not Path(file).exists():
        advice = f"{file} is gone, {copy} is there; put it back with: lobby portal db restore"
        raise Unavailable("database", "missing", advice)


def _refuse_foreign(present: str | None) -> None:
    known = {script.revision for script in _scripts().walk_revisions()}
    if present not in {None, *known}:
        message = (
            f"portal.database: revision {present} is none of the portal's; it was made by a newer "
            "program, or is another database"
        )
        raise SettingsError(message)


def _present(engine: Engine) -> str | None:
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if file and not Path(file).exists():
        return None
    with translate_errors(), engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return MigrationContext.configure(connection).get_current_revision()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_MIGRATIONS))
