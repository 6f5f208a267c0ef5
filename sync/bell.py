"""A pause that can be ended early, but is never shorter than a second."""

from __future__ import annotations

from threading import Event
from typing import Final

_SHORTEST: Final = 1.0
"""Seconds, however often somebody rings."""


class Bell:
    """Rung by a webhook when something changed; by the daemon when all is over."""

    def __init__(self, rung: Event | None = None) -> None:
        self._rung = rung or Event()

    def ring(self) -> None:
        """End the pause that is under way, or the next one."""
        self._rung.set()

    def pause(self, seconds: float, stop: Event) -> None:
        """Wait so many seconds, until the bell rings, or until ``stop`` is set and it rings."""
        if not stop.wait(min(seconds, _SHORTEST)):
            self._rung.wait(max(0.0, seconds - _SHORTEST))
            self._rung.clear()
