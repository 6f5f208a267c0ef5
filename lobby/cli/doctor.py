"""``lobby doctor``: everything a caretaker would look at, and what to do about it."""

from __future__ import annotations

import json
import platform
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from importlib.metadata import EntryPoint, PackageNotFoundError, entry_points, version
from pathlib import Path
from typing import Final

import click

from lobby.api.lobby import LobbySettings
from lobby.checks import Check, Health
from lobby.cli import machine, program_checks, screens
from lobby.cli.console import Console
from lobby.cli.to_json import to_json
from lobby.cli.verbs import Verb, pass_console
from lobby.domain.errors import SettingsError
from lobby.store import doctor as database
from lobby.store.engine import normalised
from lobby.ui.exits import Exit

_SIGNS: Final = {Health.OK: "ok       ", Health.ATTENTION: "attention", Health.BROKEN: "BROKEN   "}
_ASK_AS_ROOT: Final = (
    "no password was given; it belongs into /etc/lobby/credentials/database_password, "
    "which only root may read: run lobby doctor as root"
)
_CONCERNED: Final = {
    "devices": machine.SCREENS,
    "mirror": ("lobby-sync",),
    "portal": (f"{machine.PORTAL}.",),
}
"""What is looked at only where one of these units starts by itself."""
_LIBRARIES: Final = ("PySide6-Essentials", "SQLAlchemy", "psycopg", "zxing-cpp", "python-escpos")


@click.command(cls=Verb)
@click.option(
    "--bundle",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a ZIP file for whoever helps: checks, versions, settings without keys, the last of "
    "each log; nothing about a person.",
)
@pass_console
def doctor(console: Console, bundle: Path | None) -> None:
    """Look at everything, and say what to do. Exit code 69 if something is broken."""
    checks = _everything(console)
    console.show(checks, "\n".join(_line(check) for check in checks))
    if bundle:
        _write(bundle, checks, _parts(console))
    if any(check.state is Health.BROKEN for check in checks):
        raise SystemExit(Exit.UNAVAILABLE)


def _everything(console: Console) -> list[Check]:
    try:
        settings: LobbySettings = console.settings()
    except SettingsError as error:
        return [Check("settings", Health.BROKEN, str(error)), *machine.checks()]
    checks = [] if machine.stands_outside() else _queue(console, settings)
    for point in entry_points(group="lobby.checks"):
        if machine.runs(*_CONCERNED.get(point.name, ())):
            checks += _of_a_package(point, settings)
    if machine.runs(*machine.SCREENS):
        checks += screens.checks(machine.windows())
    return [*checks, *machine.checks()]


def _of_a_package(point: EntryPoint, settings: LobbySettings) -> list[Check]:
    try:
        look = point.load()
    except ModuleNotFoundError as missing:
        return [Check(point.name, Health.ATTENTION, f"{missing.name} is not on this machine")]
    checks: list[Check] = look(settings)
    return checks


def _queue(console: Console, settings: LobbySettings) -> list[Check]:
    checks = _database(settings)
    if all(check.state is not Health.BROKEN for check in checks):
        checks += program_checks.checks(console)
    return checks


def _database(settings: LobbySettings) -> list[Check]:
    """How the database stands; a shell has no credentials, so it may lack the password alone."""
    first, *others = database.checks(settings.database, settings.journal)
    url = normalised(settings.database)
    if first.state is Health.BROKEN and url.drivername != "sqlite" and url.password is None:
        first = replace(first, message=f"{first.message}; {_ASK_AS_ROOT}")
    return [first, *others]


def _line(check: Check) -> str:
    return f"{_SIGNS[check.state]}  {check.name}: {check.message}"


def _parts(console: Console) -> dict[str, str]:
    """Name to text: what other packages add, and the last words of every unit."""
    logs = {f"logs/{unit}.log": words for unit, words in machine.last_words().items()}
    try:
        settings = console.settings()
    except SettingsError:
        return logs
    return logs | dict(point.load()(settings) for point in entry_points(group="lobby.bundle"))


def _write(bundle: Path, checks: list[Check], parts: Mapping[str, str]) -> None:
    about = {
        "lobby": version("lobby"),
        "python": platform.python_version(),
        "system": platform.platform(),
        **dict(_libraries()),
    }
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("versions.json", json.dumps(about, indent=2))
        archive.writestr("checks.json", json.dumps(checks, indent=2, default=to_json))
        for name, text in parts.items():
            archive.writestr(name, text)


def _libraries() -> Iterator[tuple[str, str]]:
    """Those that are here; a machine of the booking portal has no screens."""
    for name in _LIBRARIES:
        with suppress(PackageNotFoundError):
            yield name, version(name)


VERBS: Final = (doctor,)
