"""The lobby from a shell: ``lobby next 3`` does what the clerk's key does."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from typing import Final

import click

from lobby.cli import (
    counter,
    database,
    doctor,
    entrance,
    metrics,
    office,
    privacy,
    queries,
    reception,
    report,
    status,
)
from lobby.cli.console import Console
from lobby.cli.refusals import sentence
from lobby.cli.verbs import Verbs
from lobby.domain.errors import LobbyError, Refused, Unavailable
from lobby.traces import outline
from lobby.ui.exits import Exit

log: Final = logging.getLogger(__name__)
_OF_THE_DATABASE: Final = {
    "corrupted": "stop every program, then put the newest backup back with: lobby db restore",
    "disk-full": "make room on its disk; nothing was written",
    "disk-error": "is its disk broken? copy the backups to another one",
    "read-only": "is its file system mounted for reading only, and the file writable for lobby?",
    "pooler-in-between": "write the server's own address, or pool_mode = session",
    "missing": "nothing was made in its place",
    "not-permitted": "this machine's login is for its program alone; ask on the queue's machine",
    "in-use": "systemctl stop lobby.target, and close every window; nothing was changed",
    "no-queue": "name a file of the folder backups; nothing was changed",
    "no-portal": "name a file of the folder backups; nothing was changed",
    "backup-failed": "may its folder be written to, and is there room?",
}


@click.group(cls=Verbs, plugins="lobby.commands")
@click.version_option(package_name="lobby", message="lobby %(version)s")
def verbs() -> None:
    """The queue of a town hall, from a shell.

    The settings are those of --config, else of $LOBBY_CONFIG, lobby.toml or /etc/lobby/lobby.toml.
    """


for module in (
    entrance,
    reception,
    counter,
    queries,
    office,
    database,
    doctor,
    status,
    metrics,
    privacy,
    report,
):
    for verb in module.VERBS:
        verbs.add_command(verb)


def main() -> None:
    """Run as the command ``lobby``."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code."""
    console = Console()
    try:
        _refuse_bytes(arguments)
        return verbs.main([*arguments], "lobby", standalone_mode=False, obj=console) or Exit.OK
    except click.ClickException as misunderstanding:
        misunderstanding.show()
        return misunderstanding.exit_code
    except click.Abort:
        return 130
    except LobbyError as error:
        return _show_error(error, console)
    except ModuleNotFoundError as missing:
        console.fail("not-installed", f"{missing.name} is not on this machine: the verb needs it")
        return Exit.UNAVAILABLE
    except Exception as bug:  # noqa: BLE001 - the end of the program
        log.critical("bug=unexpected error=%s", outline(bug))
        return Exit.BUG


def _refuse_bytes(arguments: Sequence[str]) -> None:
    """Python hides bytes that are no text in lone surrogates, which no database keeps."""
    for word in arguments:
        if any("\ud800" <= letter <= "\udfff" for letter in word):
            raise click.UsageError(f"{word!a} is not UTF-8 text")


def _show_error(error: LobbyError, console: Console) -> int:
    match error:
        case Refused():
            console.fail(error.code, sentence(error, console.zone), at=error.at)
            return Exit.REFUSED
        case Unavailable():
            console.fail(error.problem, f"{error}; {_advice(error)}")
            return Exit.UNAVAILABLE
        case _:
            console.fail("settings", str(error))
            return Exit.SETTINGS


def _advice(outage: Unavailable) -> str:
    if outage.device != "database":
        return "see what it needs with: lobby-hardware"
    return _OF_THE_DATABASE.get(outage.problem, "is it running, and is database in [queue] right?")
