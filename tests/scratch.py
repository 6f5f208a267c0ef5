"""Where a run keeps its files: in memory, as on a disk each commit waits until it is written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - what is made below it has a name of its own
_ROOM: Final = 2 * 1024**3
"""Bytes that a run on two cores may need."""


def keep_in_memory() -> None:
    """Let temporary files of this process and its children lie in memory, if there is room.

    Whoever says where with TMPDIR is obeyed.
    """
    if "TMPDIR" not in os.environ and _has_room(_MEMORY):
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def _has_room(folder: Path) -> bool:
    """Whether files fit in there, and scripts among them may be started."""
    if not folder.is_dir():
        return False
    told = os.statvfs(folder)
    return told.f_bavail * told.f_frsize >= _ROOM and not told.f_flag & os.ST_NOEXEC
