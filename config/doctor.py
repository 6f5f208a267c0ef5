"""What deserves a second look in settings that are not wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from config.consistent import listed
from lobby.checks import Check, Health
from lobby.domain.spoken_labels import said_alike, written_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from config.settings import Settings

_EASILY_CONFUSED = frozenset("IOQ")


def checks(settings: Settings) -> list[Check]:
    """How the settings stand; a single "ok" if there is nothing to say."""
    found = [
        *_opening(settings),
        *_counters(settings),
        *_labels(settings),
        *_numbers(settings),
        *_files(settings),
    ]
    return found or [Check("settings", Health.OK, "in order")]


def _attention(name: str, message: str) -> Check:
    return Check(name, Health.ATTENTION, message)


def _opening(settings: Settings) -> Iterator[Check]:
    if not any(settings.opening.week):
        yield _attention("opening", "the house is closed all week; write hours in [opening]")
    if settings.opening.holidays and not settings.town.land:
        yield _attention(
            "opening", "only nationwide holidays are known; write land in [town], such as NW"
        )


def _counters(settings: Settings) -> Iterator[Check]:
    offered = {name for counter in settings.counters for name in counter.services}
    for service in settings.services:
        if service.id not in offered:
            yield _attention(
                "counters",
                f'no counter is there for "{service.id}"; add it to services of a counter',
            )
        if not service.name:
            yield _attention("services", f'"{service.id}" has no name for the screens')
    if not any(counter.accessible for counter in settings.counters):
        yield _attention("counters", "no counter is accessible; visitors who need one wait in vain")


def _labels(settings: Settings) -> Iterator[Check]:
    """Labels that the voice says alike, or not as they are written."""
    for key in ("shown", "spoken"):
        alike = said_alike(getattr(counter, key) for counter in settings.counters)
        if alike:
            yield _attention(
                "voice",
                f"{listed(alike)} sound alike; write label and speech_label that differ",
            )
            break
    for counter in settings.counters:
        said = written_out(counter.spoken)
        if said != counter.spoken:
            yield _attention(
                "voice",
                f'"{counter.spoken}" is said as "{said}"; if that is wrong, write speech_label',
            )


def _numbers(settings: Settings) -> Iterator[Check]:
    for service in settings.services:
        if service.series == settings.queue.booking_series:
            yield _attention(
                "numbers",
                f'series "{service.series}" of "{service.id}" is also that of bookings; '
                "choose another letter",
            )
        if set(service.series) & _EASILY_CONFUSED:
            yield _attention(
                "numbers", f'series "{service.series}" looks like a digit; I, O and Q do'
            )


def _files(settings: Settings) -> Iterator[Check]:
    wanted = {
        "town.logo": settings.town.logo,
        "voice.clips": settings.voice.clips,
        "voice.chime": settings.voice.chime,
        **{f"ca_file of {source.id}": source.ca_file for source in settings.sync.sources},
    }
    for name, path in wanted.items():
        if path and not Path(path).exists():
            yield Check("files", Health.BROKEN, f"{name}: there is no {path}")
