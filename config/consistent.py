"""What the sections of the settings say about each other: every name that is used exists."""

from __future__ import annotations

from collections import Counter as Tally
from difflib import get_close_matches
from typing import TYPE_CHECKING

from pydantic_core import InitErrorDetails, PydanticCustomError

from config.section import contradiction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from config.locate import Path
    from config.settings import Settings

Contradiction = tuple["Path", PydanticCustomError]
"""Where it lies, and what is wrong."""


def contradictions(settings: Settings) -> list[InitErrorDetails]:
    """Everything that does not fit together, in the form of pydantic's errors."""
    found = [*_empty(settings), *_doubles(settings), *_strangers(settings), *_idle_quotas(settings)]
    return [InitErrorDetails(type=kind, loc=loc, input=None) for loc, kind in found]


def suggestion(name: str, known: Iterable[str], else_say: str = "there is") -> str:
    """What to write instead of this name: the one that looks like it, or all that there are."""
    names = sorted(known)
    if close := get_close_matches(name, names, 1):
        return f'did you mean "{close[0]}"?'
    return f"{else_say} {listed(names)}" if names else "there is none"


def listed(names: Sequence[str]) -> str:
    """Names in quotes, one after the other."""
    return ", ".join(f'"{name}"' for name in names)


def _empty(settings: Settings) -> Iterator[Contradiction]:
    for key in ("services", "counters", "areas"):
        if not getattr(settings, key):
            yield (key,), contradiction(f"{key} is empty; write at least one [[{key}]] with its id")


def _doubles(settings: Settings) -> Iterator[Contradiction]:
    lists: dict[str, list[str]] = {
        "services": [service.id for service in settings.services],
        "counters": [counter.id for counter in settings.counters],
        "areas": [area.id for area in settings.areas],
    }
    for name, ids in lists.items():
        yield from _twice(ids, (name,), "id")
    yield from _twice([quota.group for quota in settings.quotas], ("quotas",), "group")
    yield from _twice([source.id for source in settings.sync.sources], ("sync", "sources"), "id")


def _twice(ids: list[str], table: Path, key: str) -> Iterator[Contradiction]:
    seen: Tally[str] = Tally()
    for place, name in enumerate(ids):
        seen[name] += 1
        if seen[name] > 1:
            yield (
                (*table, place, key),
                contradiction(f'{key} = "{name}" is taken already; give each its own {key}'),
            )


def _strangers(settings: Settings) -> Iterator[Contradiction]:
    services = {service.id for service in settings.services}
    areas = {area.id for area in settings.areas}
    for place, counter in enumerate(settings.counters):
        at: Path = ("counters", place)
        yield from _unknown(counter.services, services, (*at, "services"), "service")
        yield from _unknown(counter.help_out, services, (*at, "help_out"), "service")
        yield from _unknown_one(counter.area, areas, (*at, "area"), "area")
    for place, service in enumerate(settings.services):
        yield from _unknown_one(service.area, areas, ("services", place, "area"), "area")
    for place, source in enumerate(settings.sync.sources):
        at = ("sync", "sources", place)
        for theirs, ours in source.services.items():
            yield from _unknown_one(ours, services, (*at, "services", theirs), "service")
        yield from _unknown_one(source.other, services, (*at, "other"), "service")


def _unknown(names: Sequence[str], known: set[str], at: Path, what: str) -> Iterator[Contradiction]:
    for place, name in enumerate(names):
        yield from _unknown_one(name, known, (*at, place), what)


def _unknown_one(name: str, known: set[str], at: Path, what: str) -> Iterator[Contradiction]:
    if name and name not in known:
        yield at, contradiction(f'unknown {what} "{name}"; {suggestion(name, known)}')


def _idle_quotas(settings: Settings) -> Iterator[Contradiction]:
    groups = {service.group for service in settings.services}
    for place, quota in enumerate(settings.quotas):
        if quota.group not in groups:
            hint = suggestion(quota.group, groups, "the services have the groups")
            yield (
                ("quotas", place, "group"),
                contradiction(f'no service draws on the quota "{quota.group}"; {hint}'),
            )
