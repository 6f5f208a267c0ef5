"""The verb ``lobby init``: a working settings file and its database in a folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import click

from config.settings import load
from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.domain.errors import SettingsError
from lobby.store import migrate

_HERE: Final = Path(__file__).parent
_DATABASE: Final = re.compile(r"^database = .*$", re.MULTILINE)


def towns() -> list[str]:
    """The town halls that come with a settings file."""
    return sorted(file.stem for file in (_HERE / "towns").glob("*.toml"))


@click.command(cls=Verb)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--town", type=click.Choice(towns()), help="Begin with the settings of this town.")
@click.option("--demo", is_flag=True, help="A database whose clock may be set with --at.")
@pass_console
def init(console: Console, folder: Path, town: str | None, *, demo: bool) -> None:
    """Write lobby.toml and its database into FOLDER."""
    file = folder / "lobby.toml"
    _write(file, _text(town))
    settings = load(file)
    migrate.upgrade(settings.database, demo=demo)
    console.show(
        {"settings": str(file), "database": settings.queue.database},
        f"wrote {file}; change it as you like, then see: lobby config check --config {file}",
    )


def _text(town: str | None) -> str:
    template = _HERE / "towns" / f"{town}.toml" if town else _HERE / "lobby.toml"
    return _DATABASE.sub('database = "sqlite:///queue.db"', template.read_text(encoding="utf-8"), 1)


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        raise SettingsError("is there already; choose another folder", str(file)) from None
    except OSError as error:
        raise SettingsError(f"cannot be written: {error.strerror}", str(file)) from None
