"""How the machine stands: its clock, and the units of the lobby."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lobby.checks import Check, Health
from lobby.ui.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS: Final = 5
_RUNNING: Final = Path("/run/systemd/system")
_INSTALLED: Final = Path("/etc/systemd/system")
_ASKED: Final = (
    *("LoadState", "ActiveState", "Result", "ExecMainStatus"),
    *("NRestarts", "Type", "WatchdogUSec"),
)
_SCREENS: Final = ("lobby-kiosk", "lobby-monitor")
_MANY_RESTARTS: Final = 3


def checks() -> list[Check]:
    """What systemd tells of this machine; nothing where there is no systemd."""
    if not _RUNNING.is_dir() or shutil.which("timedatectl") is None:
        return []
    return [_clock(), *map(_unit, _enabled())]


def has_screen() -> bool:
    """Whether the terminal or a monitor is shown here, or nobody knows what runs here."""
    units = _enabled()
    return not units or any(unit.startswith(_SCREENS) for unit in units)


def _clock() -> Check:
    if _said("timedatectl", "show", "--property=NTPSynchronized", "--value") == "yes":
        return Check("clock", Health.OK, "set by the network")
    advice = "not set by the network; a wrong clock is a wrong order: install systemd-timesyncd"
    return Check("clock", Health.ATTENTION, advice)


def _enabled() -> list[str]:
    """The units of the lobby that start by themselves, a monitor's too; none without systemd."""
    return sorted({link.name for link in _INSTALLED.glob("*.target.wants/lobby-*")})


def _unit(name: str) -> Check:
    told = _said("systemctl", "show", f"--property={','.join(_ASKED)}", name)
    return judged(name, dict(line.split("=", 1) for line in told.splitlines() if "=" in line))


def judged(name: str, told: Mapping[str, str]) -> Check:
    """How a unit stands by what ``systemctl show`` tells of it."""
    look = f"look at: journalctl -u {name} -n 50"
    restarts = int(told.get("NRestarts") or 0)
    if told.get("LoadState") != "loaded" or told.get("ActiveState") != "active":
        return _stopped(name, told, look)
    if told.get("Type") == "notify" and told.get("WatchdogUSec") in {"0", "infinity"}:
        advice = "runs without a watchdog; install the unit again with systemd/install"
        return Check(name, Health.ATTENTION, advice)
    if restarts > _MANY_RESTARTS:
        return Check(name, Health.ATTENTION, f"was restarted {restarts} times; {look}")
    return Check(name, Health.OK, "running")


def _stopped(name: str, told: Mapping[str, str], look: str) -> Check:
    """Why a unit that should run does not, and what starts it."""
    start = f"run: systemctl start {name}"
    match told.get("LoadState"), told.get("ActiveState"):
        case "masked", _:
            return Check(name, Health.BROKEN, f"masked; run: systemctl unmask {name}")
        case "not-found", _:
            return Check(name, Health.BROKEN, "not installed; run systemd/install again")
        case _, "inactive" if told.get("ExecMainStatus") == str(Exit.LEFT.value):
            return Check(name, Health.ATTENTION, f"ended by staff; {start}")
        case _, "inactive":
            return Check(name, Health.BROKEN, f"not started; {start}")
        case _, "failed":
            return Check(name, Health.BROKEN, f"failed ({told.get('Result', 'unknown')}); {look}")
        case _, state:
            return Check(name, Health.BROKEN, f"{state or 'unknown'}; {look}")


def _said(*command: str) -> str:
    """What a program says, empty if it does not answer in time."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
