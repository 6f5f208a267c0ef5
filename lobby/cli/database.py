"""The verbs of the database: bring it up to date, copy it, see whether it is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from lobby.cli.console import Console
from lobby.cli.verbs import Verbs, pass_console
from lobby.domain.errors import Unavailable
from lobby.store import migrate
from lobby.store.access import roles
from lobby.store.engine import engine_for
from lobby.store.restore import restore as put_back
from lobby.store.upkeep.backup import backup as copy
from lobby.store.upkeep.backup import forget_old
from lobby.store.upkeep.integrity import damage


@click.group("db", cls=Verbs)
def db() -> None:
    """Keep the database."""


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
    """Create the database, or bring it to this program's revision after a backup.

    The rights of the programs' roles follow, where there are any.
    """
    settings = console.settings()
    migrate.upgrade(settings.database, folder)
    with engine_for(settings.database, settings.journal) as engine:
        roles.renew(engine)
    revision = migrate.head()
    console.show({"revision": revision}, f"the database is at revision {revision}")


@db.command()
@_BACKUPS
@pass_console
def backup(console: Console, folder: Path | None) -> None:
    """Copy the database while it is in use, and read the copy back; copies of 30 days ago go."""
    database = console.settings().database
    file = copy(database, folder)
    old = forget_old(database, folder)
    message = f"copied to {file}" + (f"; {len(old)} old copies deleted" if old else "")
    console.show({"file": str(file), "deleted": [str(path) for path in old]}, message)


@db.command()
@click.argument("copy", required=False, type=click.Path(path_type=Path, dir_okay=False))
@pass_console
def restore(console: Console, copy: Path | None) -> None:
    """Put COPY, else the newest backup, in the database's place; stop every program first."""
    chosen, aside = put_back(console.settings().database, copy)
    message = f"put {chosen} back" + (f"; the earlier database is {aside[0]}" if aside else "")
    console.show({"file": str(chosen), "aside": [str(path) for path in aside]}, message)


@db.command()
@pass_console
def check(console: Console) -> None:
    """See whether the database answers, has this program's revision, and is whole."""
    settings = console.settings()
    with engine_for(settings.database, settings.journal) as engine:
        migrate.refuse_other_revision(engine)
        faults = damage(engine)
    if faults:
        raise Unavailable("database", "corrupted", "; ".join(faults))
    revision = migrate.head()
    console.show({"revision": revision}, f"the database is whole, at revision {revision}")


@db.command()
@pass_console
def grant(console: Console) -> None:
    """Give each program's PostgreSQL role the least it needs."""
    settings = console.settings()
    with engine_for(settings.database, settings.journal) as engine:
        made = roles.grant(engine)
    console.show({"roles": made}, "granted: " + ", ".join(made))


VERBS: Final = (db,)
