"""A sign of life: until when a worker may be silent before it counts as hung."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

LONGEST_WORK: Final = 60.0
"""Seconds between two beats while something is read or written."""


class Heartbeat:
    """Given by a worker, felt by the daemon; both may do so from threads of their own."""

    def __init__(self, ticks: Callable[[], float] = monotonic) -> None:
        self._ticks = ticks
        self._until: float | None = None

    def beat(self) -> None:
        """Work goes on."""
        self.expect(0)

    def expect(self, seconds: float) -> None:
        """The next beat comes within this time and that of ordinary work."""
        self._until = self._ticks() + seconds + LONGEST_WORK

    def rest(self) -> None:
        """There is nothing to do, for however long."""
        self._until = None

    @property
    def is_late(self) -> bool:
        """Whether a beat is overdue."""
        until = self._until
        return until is not None and self._ticks() > until
