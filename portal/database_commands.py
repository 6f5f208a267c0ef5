"""``lobby portal db …``: bring the portal's database up to date, copy it, put a copy back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from config.settings import load
from lobby.cli.console import Console
from lobby.cli.verbs import Verbs, pass_console
from lobby.domain.errors import Unavailable
from lobby.store.engine import engine_for
from lobby.store.restore import restore as put_back
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.backup import backup as copy
from lobby.store.upkeep.backup import forget_old
from lobby.store.upkeep.integrity import damaged_pages
from portal.store import migrate

KEEP_DAYS: Final = 7
"""A backup older than this is deleted, so that an erased address ends there soon as well."""


@click.group("db", cls=Verbs)
def db() -> None:
    """Keep the portal's database."""


_BACKUPS = click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the backups; else backups beside the database.",
)


@db.command()
@_BACKUPS
@pass_console
def upgrade(console: Console, folder: Path | None) -> None:
    """Create the database, or bring it to this program's revision after a backup."""
    migrate.upgrade(load(console.config).portal_database, folder)
    revision = migrate.head()
    console.show({"revision": revision}, f"the portal's database is at revision {revision}")


@db.command()
@_BACKUPS
@pass_console
def backup(console: Console, folder: Path | None) -> None:
    """Copy the database while it is in use, and read the copy back; copies of 7 days ago go."""
    database = load(console.config).portal_database
    file = copy(database, folder)
    old = forget_old(database, folder, days=KEEP_DAYS)
    message = f"copied to {file}" + (f"; {len(old)} old copies deleted" if old else "")
    console.show({"file": str(file), "deleted": [str(path) for path in old]}, message)


@db.command()
@click.argument("copy", required=False, type=click.Path(path_type=Path, dir_okay=False))
@pass_console
def restore(console: Console, copy: Path | None) -> None:
    """Put COPY, else the newest backup, in the database's place; stop the portal first."""
    database = load(console.config).portal_database
    chosen, aside = put_back(database, copy, refuse_other=migrate.refuse_other_database)
    message = f"put {chosen} back" + (f"; the earlier database is {aside[0]}" if aside else "")
    console.show({"file": str(chosen), "aside": [str(path) for path in aside]}, message)


@db.command()
@pass_console
def check(console: Console) -> None:
    """See whether the database answers, has this program's revision, and is whole."""
    with engine_for(load(console.config).portal_database) as engine:
        migrate.refuse_other_revision(engine)
        with translate_errors(), engine.connect() as connection:
            faults = damaged_pages(connection)
    if faults:
        raise Unavailable("database", "corrupted", "; ".join(faults))
    revision = migrate.head()
    console.show({"revision": revision}, f"the database is whole, at revision {revision}")
