"""Whether anybody has set this machine's clock: by the network, as far as Linux tells."""

from __future__ import annotations

import ctypes
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

OFF_BY: Final = timedelta(minutes=2)
"""More than this between this machine's clock and the database server's is told."""

_TIMESYNC: Final = Path("/run/systemd/timesync")
_TIME_ERROR: Final = 5
"""``adjtimex``: the clock is not synchronised."""


def is_set() -> bool:
    """False only if it is known that the network has not set the clock since the start."""
    if sys.platform != "linux":
        return True
    if _TIMESYNC.is_dir():
        return (_TIMESYNC / "synchronized").exists()
    return _adjtimex() != _TIME_ERROR


def _adjtimex() -> int:
    """The kernel's opinion of its clock; below zero where a program may not ask."""
    asked = ctypes.create_string_buffer(512)  # struct timex, all zero: only look
    return int(ctypes.CDLL(None, use_errno=True).adjtimex(asked))


def agree(server: datetime, own: datetime) -> bool:
    """Whether the database server's clock and this machine's are the same, for a house."""
    return abs(server - own) <= OFF_BY
