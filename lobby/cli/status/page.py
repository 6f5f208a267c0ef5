"""The page that says how the house stands: German, one screen, without any script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime, tzinfo

    from lobby.cli.standing import Standing
    from lobby.domain.views import DeviceState

_EVERY: Final = 30
"""Seconds after which a browser asks again."""
_STYLE: Final = """
body { font: 18px/1.5 Inter, "Noto Sans", sans-serif; color: #1b2733; background: #f6f7f9;
       max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin: 0; }
.state { font-size: 1.25rem; font-weight: 600; padding: .8rem 1rem; border-radius: .6rem;
         background: #dff0e4; color: #0b4a24; }
.state.bad { background: #fbe3e1; color: #7d1712; }
table { border-collapse: collapse; width: 100%; background: #fff; border-radius: .6rem; }
th, td { padding: .55rem 1rem; text-align: left; border-bottom: 1px solid #d5dbe1;
         vertical-align: top; }
th { font-weight: 600; width: 13rem; } tr:last-child > * { border-bottom: 0; }
td.bad { color: #7d1712; } footer { color: #4a5866; font-size: .85rem; margin-top: 1rem; }
"""
_DEVICES: Final = {
    "printer": "Drucker",
    "camera": "Kamera",
    "scanner": "Scanner",
    "sound": "Ton",
    "voice": "Stimme",
    "clock": "Uhr",
}
_WHAT_TO_DO: Final = "Was zu tun ist, sagt auf diesem Rechner: <code>lobby doctor</code>"


def page(found: Standing, zone: tzinfo) -> str:
    """The whole page, with times of day in ``zone``."""
    state = _state("Alles läuft.") if found.well else _state("Bitte nachsehen.", bad=True)
    rows = "\n".join(_rows(found, zone))
    foot = f"Stand {_moment(found.at, zone)} Uhr · Lobby {escape(found.release)} · {_WHAT_TO_DO}"
    return _around(found.house, f"{state}\n<table>{rows}</table>\n<footer><p>{foot}</p></footer>")


def unavailable(problem: str) -> str:
    """The page while nothing can be known, and why."""
    state = _state(f"Es ist nichts zu erfahren: {escape(problem)}", bad=True)
    return _around("Lobby", f"{state}\n<footer><p>{_WHAT_TO_DO}</p></footer>")


def _around(title: str, body: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="refresh" content="{_EVERY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}: Zustand</title><style>{_STYLE}</style></head>
<body><h1>{escape(title)}</h1>
{body}</body></html>
"""


def _state(words: str, *, bad: bool = False) -> str:
    return f'<p class="state{" bad" if bad else ""}" role="status">{words}</p>'


def _rows(found: Standing, zone: tzinfo) -> Iterator[str]:
    yield _row("Es warten", [str(found.waiting)])
    yield _row("Offene Schalter", [str(found.open_counters)])
    yield _row("Termine", [_mirror(found, zone)], bad=found.mirror.stale)
    devices = [_device(one, zone) for one in found.devices]
    yield _row("Geräte", devices or ["alle bereit"], bad=bool(devices))
    backup = f"vom {_moment(found.backup, zone)} Uhr" if found.backup else "keine hier"
    yield _row("Sicherung", [backup])


def _row(name: str, lines: Iterable[str], *, bad: bool = False) -> str:
    cell = ' class="bad"' if bad else ""
    return f'<tr><th scope="row">{name}</th><td{cell}>{"<br>".join(map(escape, lines))}</td></tr>'


def _mirror(found: Standing, zone: tzinfo) -> str:
    mirror = found.mirror
    if mirror.at is None:
        return f"noch nie gelesen ({mirror.problem})" if mirror.problem else "ohne Buchungssystem"
    problem = f", Störung: {mirror.problem}" if mirror.problem else ""
    return f"Stand {_moment(mirror.at, zone)} Uhr{problem}"


def _device(state: DeviceState, zone: tzinfo) -> str:
    name = _DEVICES.get(state.device, state.device)
    return f"{name} ({state.place}): {state.problem}, seit {_moment(state.since, zone)} Uhr"


def _moment(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%d.%m. %H:%M}"
