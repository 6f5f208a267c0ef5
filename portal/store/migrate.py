"""The portal's tables are created, moved to the newest revision, and refused on another one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from lobby.domain.errors import SettingsError
from lobby.store.engine import engine_for
from lobby.store.sql.outage import translate_errors
from lobby.store.sql.upsert import insert_missing
from portal.store import schema

_MIGRATIONS: Final = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """Create the tables, or bring them to the newest revision, in one transaction.

    Raises:
        Unavailable: the database does not answer.
        SettingsError: it was made by a newer program, or holds something else.
    """
    with engine_for(url) as engine:
        _refuse_foreign(_present(engine))
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
