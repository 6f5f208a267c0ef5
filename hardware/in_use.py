"""Which program has a device open, so that nobody takes a device in use for a broken one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_OPEN_FILES = "[0-9]*/fd/*"


def user_of(device: str) -> str:
    """The name of another program that has this device open; empty if none that we may see has."""
    with suppress(OSError):
        wanted = Path(device).stat().st_rdev
        for file in Path("/proc").glob(_OPEN_FILES):
            if wanted and _leads_to(file, wanted) and file.parts[2] != str(os.getpid()):
                return Path(*file.parts[:3], "comm").read_text().strip()
    return ""


def _leads_to(file: Path, device: int) -> bool:
    with suppress(OSError):
        return file.stat().st_rdev == device
    return False
