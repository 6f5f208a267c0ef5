"""What the arguments of all verbs may be; whatever else is written is a misunderstanding."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import click

from lobby.api.lobby import Lobby
from lobby.domain.names import LANGUAGES

_A_DAY: Final = 24 * 60

PERSONS: Final = click.IntRange(1, 99)
LANGUAGE: Final = click.Choice(LANGUAGES)
AT_LEAST_ONE: Final = click.IntRange(min=1)
NOT_NEGATIVE: Final = click.IntRange(min=0)
DAY: Final = click.DateTime(["%Y-%m-%d"])
LOCAL_TIME: Final = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"])
"""Without a zone: the house's own; ``in_zone`` says whether there is such a time."""


class Minutes(click.ParamType[float]):
    """Minutes of a day, with a fraction if need be."""

    name = "minutes"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The figure; no day has as many as infinitely many, and NaN is none at all."""
        try:
            minutes = float(str(value))
        except ValueError:
            minutes = math.nan
        if not 0 <= minutes <= _A_DAY:
            self.fail(f"{value!r} is no number of minutes from 0 to {_A_DAY}", param, ctx)
        return minutes


class NewFile(click.Path):
    """A file to write, whose name ends as its kind wants."""

    def __init__(self, endings: Sequence[str]) -> None:
        super().__init__(path_type=Path, dir_okay=False)
        self._endings = endings

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        """The path, if its ending says something that can be written."""
        file = Path(str(super().convert(str(value), param, ctx)))
        if file.suffix.casefold() not in self._endings:
            self.fail(f"{file.name} must end with {' or '.join(self._endings)}", param, ctx)
        return file


def in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    """A local time as a moment of UTC.

    Raises:
        UsageError: the clocks are put forward over it, so that nobody's clock ever shows it.
    """
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    instant = moment.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) != moment:
        raise click.UsageError(f"{moment:%Y-%m-%d %H:%M} does not exist: summer time begins then")
    return instant


def area_of(lobby: Lobby, name: str) -> str:
    """The name of an area that the settings have.

    Raises:
        UsageError: they have none of this name.
    """
    return _known(name, "area", lobby.house.areas)


def quota_of(lobby: Lobby, name: str) -> str:
    """The name of a quota that the settings have.

    Raises:
        UsageError: they have none of this name.
    """
    return _known(name, "quota", lobby.house.quotas)


def _known(name: str, what: str, names: Iterable[str]) -> str:
    known = list(names)
    if name not in known:
        raise click.UsageError(
            f"no {what} is called {name}; in the settings: {', '.join(known) or 'none'}"
        )
    return name
