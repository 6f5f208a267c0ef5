"""What a run keeps for itself: its files in memory, and the profiles of printers ready to load."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - what is made below it has a name of its own
_ROOM: Final = 1024**3
"""Bytes; a run on two cores needs a third of them."""
_PROFILES: Final = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def keep_in_memory() -> None:
    """Let temporary files of this process and its children lie in memory, if there is room.

    On a disk each commit waits until it is written. Whoever says where with TMPDIR is obeyed.
    """
    if "TMPDIR" not in os.environ and _has_room(_MEMORY):
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def keep_printer_profiles() -> None:
    """Let python-escpos read its profiles of printers once for all programs of this run.

    Else each that prints works through a hundred kilobytes of YAML at its start.
    """
    if _PROFILES not in os.environ:
        os.environ[_PROFILES] = tempfile.mkdtemp(prefix="lobby-profiles-")
        atexit.register(shutil.rmtree, os.environ[_PROFILES], ignore_errors=True)
        import escpos.capabilities  # noqa: F401, PLC0415 - which looks there, and writes


def _has_room(folder: Path) -> bool:
    """Whether files fit in there, and scripts among them may be started."""
    if not folder.is_dir():
        return False
    told = os.statvfs(folder)
    return told.f_bavail * told.f_frsize >= _ROOM and not told.f_flag & os.ST_NOEXEC
