"""How the machine stands: its clock, and the units of the lobby."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from lobby.checks import Check, Health
from lobby.ui.exits import Exit

_SECONDS: Final = 5
_RUNNING: Final = Path("/run/systemd/system")
_PROGRAM: Final = Path("/opt/lobby")
_INSTALLED: Final = Path("/etc/systemd/system")
_ASKED: Final = (
    *("LoadState", "ActiveState", "Result", "ExecMainStatus"),
    *("NRestarts", "Type", "WatchdogUSec", "WatchdogTimestampMonotonic"),
)
_SET_THE_CLOCK: Final = (
    "then run: apt-get install systemd-timesyncd, and write the house's time server into "
    "/etc/systemd/timesyncd.conf (NTP=)"
)
SCREENS: Final = ("lobby-kiosk", "lobby-monitor")
"""How the names of the units begin that show a window each."""
PORTAL: Final = "lobby-portal"
"""How the names of the booking portal's units begin."""
_MANY_RESTARTS: Final = 3
_LAST_LINES: Final = 200
_FROZEN_AFTER: Final = 180
"""Seconds; longer than any of our watchdogs."""


def checks() -> list[Check]:
    """What this machine tells of its clock, and systemd of the units that start by themselves."""
    by_network = _by_network()
    units = _enabled() if _RUNNING.is_dir() else []
    return [clock(by_network), *map(_unit, units)]


def clock_is_set_by_network() -> bool:
    """Whether a time server sets this machine's clock, and has done so since the start."""
    return _by_network() == "yes"


def _by_network() -> str:
    return _said("timedatectl", "show", "--property=NTPSynchronized", "--value")


def runs(*units: str) -> bool:
    """Whether one of these starts here by itself; so it seems if none is named or installed."""
    if not units or not _PROGRAM.exists():
        return True
    return any(unit.startswith(units) for unit in _enabled())


def stands_outside() -> bool:
    """Whether this machine has the booking portal alone, and nothing of the queue."""
    units = _enabled() if _PROGRAM.exists() else []
    return bool(units) and all(unit.startswith(PORTAL) for unit in units)


def last_words() -> dict[str, str]:
    """The end of what each unit of the lobby logged, by its name; nothing without systemd."""
    return {
        unit: _said("journalctl", f"--unit={unit}", f"--lines={_LAST_LINES}", "--no-pager")
        for unit in _enabled()
    }


def windows() -> int:
    """How many windows the screens of this machine are to show; 0 without systemd."""
    return sum(unit.startswith(SCREENS) for unit in _enabled())


def clock(by_network: str) -> Check:
    """How the clock stands: ``yes``, ``no``, or nothing where nobody says who sets it."""
    if by_network == "yes":
        return Check("clock", Health.OK, "set by the network")
    reading = f"it says {datetime.now().astimezone():%H:%M:%S}; compare it with a telephone"
    if by_network == "no":
        advice = f"not set by the network; {reading}; {_SET_THE_CLOCK}"
    else:
        advice = f"nobody says whether the network sets it; {reading}"
    return Check("clock", Health.ATTENTION, advice)


def _enabled() -> list[str]:
    """The units of the lobby that start by themselves, a monitor's too; none without systemd."""
    return sorted({link.name for link in _INSTALLED.glob("*.target.wants/lobby-*")})


def _unit(name: str) -> Check:
    """How a unit stands; of a timer also what it starts, which may have failed since."""
    errand = name.replace(".timer", ".service")
    properties = _properties(errand)
    if errand == name or properties.get("ActiveState") == "failed":
        return judged(errand, properties, time.monotonic())
    return judged(name, _properties(name), time.monotonic())


def _properties(name: str) -> dict[str, str]:
    output = _said("systemctl", "show", f"--property={','.join(_ASKED)}", name)
    return dict(line.split("=", 1) for line in output.splitlines() if "=" in line)


def judged(name: str, properties: Mapping[str, str], now: float) -> Check:
    """How a unit stands by what ``systemctl show`` tells of it, ``now`` on the monotonic clock."""
    look = f"look at: journalctl -u {name} -n 50"
    restarts = int(properties.get("NRestarts") or 0)
    if properties.get("LoadState") != "loaded" or properties.get("ActiveState") != "active":
        return _stopped(name, properties, look)
    if properties.get("Type") == "notify" and properties.get("WatchdogUSec") in {"0", "infinity"}:
        advice = "runs without a watchdog; install the unit again with systemd/install"
        return Check(name, Health.ATTENTION, advice)
    if _silent_for(properties, now) > _FROZEN_AFTER:
        advice = f"is frozen, and systemd leaves it so; run: systemctl restart {name}"
        return Check(name, Health.BROKEN, advice)
    if restarts > _MANY_RESTARTS:
        return Check(name, Health.ATTENTION, f"was restarted {restarts} times; {look}")
    return Check(name, Health.OK, "running")


def _silent_for(properties: Mapping[str, str], now: float) -> float:
    """Seconds since a unit last fed its watchdog; 0 for one that has none."""
    fed = int(properties.get("WatchdogTimestampMonotonic") or 0) / 1_000_000
    return now - fed if fed else 0


def _stopped(name: str, properties: Mapping[str, str], look: str) -> Check:
    """Why a unit that should run does not, and what starts it."""
    start = f"run: systemctl start {name}"
    tries = int(properties.get("NRestarts") or 0)
    state = Health.BROKEN
    match properties.get("LoadState"), properties.get("ActiveState"):
        case "masked", _:
            advice = f"masked; run: systemctl unmask {name}"
        case "not-found", _:
            advice = "not installed; run systemd/install again"
        case _, "inactive" if properties.get("ExecMainStatus") == str(Exit.LEFT.value):
            state, advice = Health.ATTENTION, f"ended by staff; {start}"
        case _, "inactive":
            advice = f"not started; {start}"
        case _, "failed":
            advice = f"failed ({properties.get('Result', 'unknown')}); {look}"
        case _, "activating" if not tries:
            state, advice = Health.ATTENTION, "is starting; ask again in a minute"
        case _, "activating":
            advice = f"does not come up, after {tries} restarts; {look}"
        case _:
            advice = f"{properties.get('ActiveState', 'unknown')}; {look}"
    return Check(name, state, advice)


def _said(*command: str) -> str:
    """What a program says, empty if it does not answer in time."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
