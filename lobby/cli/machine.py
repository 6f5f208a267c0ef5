"""How the machine stands: its clock, and the units of the lobby."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lobby.checks import Check, Health

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS: Final = 5
_RUNNING: Final = Path("/run/systemd/system")
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
    """The units of the lobby that start by themselves; none where there is no systemd."""
    listed = _said(
        "systemctl", "list-unit-files", "lobby-*", "--state=enabled", "--no-legend", "--plain"
    )
    names = [line.split()[0] for line in listed.splitlines() if line]
    return [name for name in names if "@." not in name]


def _unit(name: str) -> Check:
    told = _said("systemctl", "show", "--property=ActiveState,NRestarts,Type,WatchdogUSec", name)
    return judged(name, dict(line.split("=", 1) for line in told.splitlines() if "=" in line))


def judged(name: str, told: Mapping[str, str]) -> Check:
    """How a unit stands by what ``systemctl show`` tells of it."""
    look = f"look at: journalctl -u {name} -n 50"
    state, restarts = told.get("ActiveState", "unknown"), int(told.get("NRestarts") or 0)
    if state != "active":
        return Check(name, Health.BROKEN, f"{state}; {look}")
    if told.get("Type") == "notify" and told.get("WatchdogUSec") in {"0", "infinity"}:
        advice = "runs without a watchdog; install the unit again with systemd/install"
        return Check(name, Health.ATTENTION, advice)
    if restarts > _MANY_RESTARTS:
        return Check(name, Health.ATTENTION, f"was restarted {restarts} times; {look}")
    return Check(name, Health.OK, "running")


def _said(*command: str) -> str:
    """What a program says, empty if it does not answer in time."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
