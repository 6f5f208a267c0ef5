"""What deserves a second look in settings that are not wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from config.second_look import language_notes, portal_notes
from config.settings import Settings
from config.suggest import listed
from lobby.checks import Check, Health
from lobby.domain.signage.board_sizes import Panel, RowArea, Sizes, sizes
from lobby.domain.signage.spoken_labels import said_alike, written_out

CREDENTIALS = Path("/etc/lobby/credentials")
"""Where the units' secrets lie on a machine that the installer has set up."""
_READ_THERE = frozenset(
    {
        *("database_password", "kiosk_pin"),
        *("portal_key", "portal_key_before", "portal_smtp_password", "portal_database_password"),
    }
)
_EASILY_CONFUSED = frozenset("IOQ")


def checks(settings: Settings) -> list[Check]:
    """How the settings stand; a single "ok" if there is nothing to say."""
    findings = [
        *_opening(settings),
        *_counters(settings),
        *language_notes(settings),
        *portal_notes(settings),
        *_labels(settings),
        *_numbers(settings),
        *_legibility(settings),
        *_files(settings),
        *_credentials(),
    ]
    return findings or [Check("settings", Health.OK, "in order")]


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


def _legibility(settings: Settings) -> Iterator[Check]:
    """What the farthest seat cannot read, on a screen that lies and on one that stands."""
    monitor = settings.monitor
    lying, upright = _board(settings, 1920, 1080), _board(settings, 1080, 1920)
    seat = f"the farthest seat is {monitor.farthest_seat:g} m away"
    if not (lying.readable or upright.readable):
        reach = monitor.farthest_seat * lying.number / lying.needed
        yield _attention(
            "monitor",
            f"numbers can be read to {reach:.1f} m on {monitor.diagonal:g} inches, but {seat}; "
            "take a larger screen, or show fewer rows",
        )
    by_reach: dict[tuple[float, float], list[str]] = defaultdict(list)
    for label in sorted(lying.illegible & upright.illegible):
        by_reach[lying.reach[label], upright.reach[label]].append(label)
    for shares, labels in sorted(by_reach.items()):
        flat, tall = (monitor.farthest_seat * share for share in shares)
        named = ", ".join(f'"{label}"' for label in labels)
        yield _attention(
            "monitor",
            f"{named} can be read to {flat:.1f} m on {monitor.diagonal:g} inches "
            f"({tall:.1f} m upright), but {seat}; shorten the label, or take a larger screen",
        )


def _board(settings: Settings, width: int, height: int) -> Sizes:
    monitor = settings.monitor
    panel = Panel(width, height, monitor.diagonal)
    wide, high = panel.rows_place
    place = RowArea(
        width=wide,
        height=high,
        labels=frozenset(counter.shown for counter in settings.counters),
        arrows=any(counter.direction for counter in settings.counters),
        rows=monitor.rows,
    )
    return sizes(panel, monitor.farthest_seat, place)


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


def _credentials(folder: Path = CREDENTIALS) -> Iterator[Check]:
    """Secrets that lie where no unit is given them: each has only those of its own work."""
    strays = sorted(file.name for file in folder.glob("*") if file.is_file())
    for name in strays:
        if name not in _READ_THERE:
            yield _attention(
                "credentials", f"no unit reads {name} there: move it to {folder}/sources"
            )
