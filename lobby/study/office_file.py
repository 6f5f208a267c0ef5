"""An office of one's own, from a TOML file that says what differs from a preset."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any, Final

from lobby.domain.counter import Break
from lobby.domain.errors import SettingsError
from lobby.domain.forecast.history import Punctuality
from lobby.domain.names import ServiceId
from lobby.study.office import CounterHours, SyntheticOffice, Task

_Table = Mapping[str, Any]


def read_office(preset: SyntheticOffice, file: Path) -> SyntheticOffice:
    """The preset with what the file changes: numbers, times, ``[[counters]]``, ``[[services]]``.

    Raises:
        SettingsError: a key that no office has, or a value of another kind.
    """
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
        changes: dict[str, Any] = {_name(key): _read(key, entry) for key, entry in table.items()}
        return replace(preset, **changes)
    except (tomllib.TOMLDecodeError, TypeError, ValueError, KeyError) as error:
        raise SettingsError(f"is no office: {error}", str(file)) from error


def _name(key: str) -> str:
    name = {"counters": "desks", "services": "tasks"}.get(key, key)
    known = sorted({field.name for field in fields(SyntheticOffice)} - {"desks", "tasks", "rules"})
    if name not in {*known, "desks", "tasks"}:
        raise ValueError(f"there is no {key}; there are {', '.join(known)}, counters, services")
    return name


def _read(key: str, entry: object) -> object:
    reader = _READERS.get(key)
    return reader(entry) if reader else entry


def _desk(table: _Table) -> CounterHours:
    return CounterHours(
        services=tuple(map(ServiceId, table.get("services", ()))),
        help_out=tuple(map(ServiceId, table.get("help_out", ()))),
        breaks=tuple(
            Break(time.fromisoformat(pause["from"]), time.fromisoformat(pause["to"]))
            for pause in table.get("breaks", ())
        ),
    )


def _task(table: _Table) -> Task:
    return Task(
        name=ServiceId(table["id"]),
        minutes=float(table["minutes"]),
        variation=float(table.get("variation", 0.5)),
        share=float(table.get("share", 1.0)),
    )


_READERS: Final[Mapping[str, Callable[[Any], object]]] = {
    "counters": lambda tables: tuple(map(_desk, tables)),
    "services": lambda tables: tuple(map(_task, tables)),
    "opens": time.fromisoformat,
    "closes": time.fromisoformat,
    "slot": lambda minutes: timedelta(minutes=minutes),
    "profile": lambda parts: tuple(map(float, parts)),
    "punctuality": lambda table: Punctuality(table["early"], table["deviation"]),
}
