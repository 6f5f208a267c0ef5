"""How the machine stands: its clock, and the units of the lobby."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from lobby.checks import Check, Health

_SECONDS: Final = 5


def checks() -> list[Check]:
    """What systemd tells of this machine; nothing where there is no systemd."""
    if shutil.which("timedatectl") is None or shutil.which("systemctl") is None:
        return []
    return [_clock(), *_units()]


def _clock() -> Check:
    if _said("timedatectl", "show", "--property=NTPSynchronized", "--value") == "yes":
        return Check("clock", Health.OK, "set by the network")
    advice = "not set by the network; a wrong clock is a wrong order: install systemd-timesyncd"
    return Check("clock", Health.ATTENTION, advice)


def _units() -> list[Check]:
    listed = _said(
        "systemctl", "list-unit-files", "lobby-*", "--state=enabled", "--no-legend", "--plain"
    )
    names = [line.split()[0] for line in listed.splitlines() if line]
    return [_unit(name) for name in names if "@." not in name]


def _unit(name: str) -> Check:
    state = _said("systemctl", "is-active", name)
    if state == "active":
        return Check(name, Health.OK, "running")
    return Check(name, Health.BROKEN, f"{state}; look at: journalctl -u {name} -n 50")


def _said(*command: str) -> str:
    """What a program says, empty if it does not answer in time."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
