"""What the sections of the settings say about each other: every name that is used exists."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic_core import InitErrorDetails, PydanticCustomError

from config.icons import icon_names
from config.mirror import SourceSection
from config.office import (
    AreaSection,
    CounterSection,
    QuotaSection,
    ServiceSection,
    TopicSection,
)
from config.section import contradiction
from config.suggest import suggestion
from config.toml_lines import Path

Contradiction = tuple[Path, PydanticCustomError]
"""Where it lies, and what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The lists of the settings whose entries name one another."""

    services: Sequence[ServiceSection]
    topics: Sequence[TopicSection]
    """Those of the settings, then the usual ones."""
    counters: Sequence[CounterSection]
    areas: Sequence[AreaSection]
    quotas: Sequence[QuotaSection]
    sources: Sequence[SourceSection]


def contradictions(tables: Tables) -> list[InitErrorDetails]:
    """Everything that does not fit together, in the form of pydantic's errors."""
    wrong = [
        *_empty(tables),
        *_doubles(tables),
        *_unknown_names(tables),
        *_unused_quotas(tables),
    ]
    return [InitErrorDetails(type=kind, loc=loc, input=None) for loc, kind in wrong]


def _empty(tables: Tables) -> Iterator[Contradiction]:
    for key in ("services", "counters", "areas"):
        if not getattr(tables, key):
            yield (key,), contradiction(f"{key} is empty; write at least one [[{key}]] with its id")


def _doubles(tables: Tables) -> Iterator[Contradiction]:
    yield from _twice([service.id for service in tables.services], ("services",), "id")
    yield from _twice([topic.id for topic in tables.topics], ("topics",), "id")
    yield from _twice([counter.id for counter in tables.counters], ("counters",), "id")
    yield from _twice([area.id for area in tables.areas], ("areas",), "id")
    yield from _twice([quota.group for quota in tables.quotas], ("quotas",), "group")
    yield from _twice([source.id for source in tables.sources], ("sync", "sources"), "id")


def _twice(ids: list[str], table: Path, key: str) -> Iterator[Contradiction]:
    seen: Tally[str] = Tally()
    for place, name in enumerate(ids):
        seen[name] += 1
        if seen[name] > 1:
            yield (
                (*table, place, key),
                contradiction(f'{key} = "{name}" is taken already; give each its own {key}'),
            )


def _unknown_names(tables: Tables) -> Iterator[Contradiction]:
    services = {service.id for service in tables.services}
    areas = {area.id for area in tables.areas}
    topics, icons = {topic.id for topic in tables.topics}, set(icon_names())
    for place, counter in enumerate(tables.counters):
        at: Path = ("counters", place)
        yield from _unknown(counter.services, services, (*at, "services"), "service")
        yield from _unknown(counter.help_out, services, (*at, "help_out"), "service")
        yield from _unknown_one(counter.area, areas, (*at, "area"), "area")
    for place, service in enumerate(tables.services):
        at = ("services", place)
        yield from _unknown_one(service.area, areas, (*at, "area"), "area")
        yield from _unknown_one(service.topic, topics, (*at, "topic"), "topic")
        yield from _unknown_one(service.icon, icons, (*at, "icon"), "icon")
    for place, topic in enumerate(tables.topics):
        yield from _unknown_one(topic.icon, icons, ("topics", place, "icon"), "icon")
    for place, source in enumerate(tables.sources):
        at = ("sync", "sources", place)
        for theirs, ours in source.services.items():
            yield from _unknown_one(ours, services, (*at, "services", theirs), "service")
        yield from _unknown_one(source.other, services, (*at, "other"), "service")


def _unknown(names: Sequence[str], known: set[str], at: Path, what: str) -> Iterator[Contradiction]:
    for place, name in enumerate(names):
        yield from _unknown_one(name, known, (*at, place), what)


def _unknown_one(name: str, known: set[str], at: Path, what: str) -> Iterator[Contradiction]:
    if name and name not in known:
        yield at, contradiction(f'unknown {what} "{name}"; {suggestion(name, sorted(known))}')


def _unused_quotas(tables: Tables) -> Iterator[Contradiction]:
    groups = {service.group for service in tables.services}
    for place, quota in enumerate(tables.quotas):
        if quota.group not in groups:
            hint = suggestion(quota.group, sorted(groups), "the services have the groups")
            yield (
                ("quotas", place, "group"),
                contradiction(f'no service draws on the quota "{quota.group}"; {hint}'),
            )
