"""Waits for what other processes do."""

from __future__ import annotations

import time

_PATIENCE = 60.0


def until(condition) -> None:
    """Look again and again, for at most a minute."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not come about within a minute"
        time.sleep(0.01)  # another process is waited for, which cannot wake this one
