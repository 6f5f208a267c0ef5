"""Where a verb gets its lobby from, and where it says what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time
from importlib.metadata import entry_points
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from lobby import open_lobby
from lobby.api.lobby import Lobby, LobbySettings
from lobby.cli.arguments import in_zone
from lobby.cli.to_json import to_json
from lobby.ui.exits import Exit


class NoDemo(click.ClickException):
    """Somebody wanted to set the clock of a real town hall."""

    exit_code = Exit.REFUSED


@dataclass(slots=True)
class Console:
    """One run of the command: what was asked of all verbs, and the way to answer."""

    config: Path | None = None
    json: bool = False
    at: str = ""
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    """The time zone of the house, as soon as its settings are read."""

    def settings(self) -> LobbySettings:
        """The settings of this run.

        Raises:
            SettingsError: there are none, or they are wrong.
        """
        (reader,) = entry_points(group="lobby.settings")
        settings: LobbySettings = reader.load()(self.config)
        self.zone = settings.house().opening.zone
        return settings

    @contextmanager
    def lobby(self) -> Iterator[Lobby]:
        """The open lobby; with ``--at`` its clock stands at that time."""
        settings = self.settings()
        with open_lobby(settings, clock=self._clock()) as lobby:
            if self.at and not lobby.demo:
                raise NoDemo(
                    "--at sets the clock of a database that `lobby init --demo` made, only"
                )
            yield lobby

    def show(self, result: object, text: str) -> None:
        """Answer with ``text``, or with ``result`` as JSON."""
        click.echo(_json(result) if self.json else text)

    def fail(self, code: str, text: str, *, at: datetime | None = None) -> None:
        """Say on standard error what went wrong; with ``--json``, its code on standard output."""
        if self.json:
            click.echo(_json({"error": code, "message": text, "at": at}))
        click.echo(text, err=True)

    def local(self, moment: datetime) -> str:
        """The time of day in the house."""
        return f"{moment.astimezone(self.zone):%H:%M}"

    def _clock(self) -> Callable[[], datetime] | None:
        if not self.at:
            return None
        moment = _moment(self.at, self.zone)
        return lambda: moment


def _json(result: object) -> str:
    return json.dumps(result, ensure_ascii=False, default=to_json)


def _moment(text: str, zone: ZoneInfo) -> datetime:
    try:
        today = datetime.now(zone).date()
        moment = (
            datetime.combine(today, time.fromisoformat(text))
            if len(text) <= len("09:40:00")
            else datetime.fromisoformat(text)
        )
    except ValueError:
        raise click.UsageError(
            f'--at {text} is no time; write "09:40" or "2026-11-23 09:40"'
        ) from None
    return in_zone(moment, zone)
