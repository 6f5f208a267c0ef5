"""The page that says how the house stands: German, one screen, without any script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo
from html import escape
from typing import Final

from lobby.cli.standing import Standing
from lobby.cli.status.words import device, fault, outage, source_fault
from lobby.domain.errors import LobbyError
from lobby.domain.views import DeviceState

_EVERY: Final = 30
"""Seconds after which a browser asks again."""
_STYLE: Final = """
:root { color-scheme: light dark; --paper: #f6f7f9; --sheet: #fff; --ink: #1b2733;
        --soft: #4a5866; --line: #d5dbe1; --good: #dff0e4; --good-ink: #0b4a24;
        --bad: #fbe3e1; --bad-ink: #7d1712; }
@media (prefers-color-scheme: dark) {
:root { --paper: #12181f; --sheet: #1b242d; --ink: #e8edf2; --soft: #a9b5c1; --line: #35424f;
        --good: #113823; --good-ink: #b9ebcb; --bad: #4a1714; --bad-ink: #ffc9c4; } }
body { font: 1.125rem/1.5 Inter, "Noto Sans", sans-serif; color: var(--ink);
       background: var(--paper); max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
       hyphens: auto; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
.state { font-size: 1.25rem; font-weight: 600; padding: .8rem 1rem; border-radius: .6rem;
         background: var(--good); color: var(--good-ink); }
.state.bad { background: var(--bad); color: var(--bad-ink); }
table { border-collapse: collapse; width: 100%; background: var(--sheet); border-radius: .6rem; }
th, td { padding: .55rem 1rem; text-align: left; border-bottom: 1px solid var(--line);
         vertical-align: top; }
th { font-weight: 600; width: 30%; } tr:last-child > * { border-bottom: 0; }
td.bad { color: var(--bad-ink); } td p { margin: 0 0 .4rem; } td p:last-child { margin: 0; }
footer { color: var(--soft); font-size: .875rem; margin-top: 1rem; }
"""
_WHAT_TO_DO: Final = "Was zu tun ist, sagt auf diesem Rechner: <code>lobby doctor</code>"


def page(standing: Standing, zone: tzinfo) -> str:
    """The whole page, with times of day in ``zone``."""
    state = _state("Alles läuft.") if standing.well else _state("Bitte nachsehen.", bad=True)
    rows = "\n".join(_rows(standing, zone))
    moment = _moment(standing.at, zone)
    foot = f"Stand {moment} Uhr · Lobby {escape(standing.release)} · {_WHAT_TO_DO}"
    return _around(standing.house, f"{state}\n<table>{rows}</table>", foot)


def unavailable(error: LobbyError) -> str:
    """The page while nothing can be known, and why."""
    state = _state(f"Bitte nachsehen. {outage(error)}", bad=True)
    technical = f'<p lang="en"><code>{escape(str(error))}</code></p>'
    return _around("Lobby", f"{state}\n{technical}", _WHAT_TO_DO)


def _around(title: str, body: str, foot: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="refresh" content="{_EVERY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}: Zustand</title><style>{_STYLE}</style></head>
<body><main><h1>{escape(title)}</h1>
{body}</main>
<footer><p>{foot}</p></footer></body></html>
"""


def _state(words: str, *, bad: bool = False) -> str:
    return f'<p class="state{" bad" if bad else ""}" role="status">{words}</p>'


def _rows(standing: Standing, zone: tzinfo) -> Iterator[str]:
    yield _row("Es warten", [str(standing.waiting)])
    yield _row("Offene Schalter", [str(standing.open_counters)])
    if standing.uncallable["de"]:
        yield _row("Nicht aufrufbar", standing.uncallable["de"], bad=True)
    bad = standing.mirror.stale or standing.never_read or standing.lacks_bookings
    yield _row("Termine", _mirror(standing, zone), bad=bad)
    devices = [_device(device, zone) for device in standing.devices]
    yield _row("Geräte", devices or ["Alle Geräte sind bereit."], bad=bool(devices))
    backup = f"Stand {_moment(standing.backup, zone)} Uhr" if standing.backup else "keine hier"
    yield _row("Sicherung", [backup])


def _row(name: str, lines: Iterable[str], *, bad: bool = False) -> str:
    cell = ' class="bad"' if bad else ""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<tr><th scope="row">{name}</th><td{cell}>{paragraphs}</td></tr>'


def _mirror(standing: Standing, zone: tzinfo) -> Iterator[str]:
    mirror = standing.mirror
    if mirror.at is not None:
        age = ", also veraltet" if mirror.stale else ""
        yield f"Stand {_moment(mirror.at, zone)} Uhr{age}"
    elif standing.never_read:
        yield "noch nie gelesen; läuft lobby-sync?"
    else:
        yield "kein Termin-System"
    if mirror.problem:
        yield source_fault(mirror.problem)


def _device(state: DeviceState, zone: tzinfo) -> str:
    since = f"Seit {_moment(state.since, zone)} Uhr."
    return f"{device(state.device, state.place)}: {fault(state.problem)} {since}"


def _moment(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%d.%m. %H:%M}"
