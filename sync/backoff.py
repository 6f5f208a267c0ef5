"""How long to leave a booking system alone after it failed."""

from __future__ import annotations

import random
from typing import Final

LONGEST: Final = 300.0
"""Seconds."""


class Backoff:
    """Pauses that double from failure to failure, up to five minutes, none quite like the other.

    The jitter keeps the lobbies of a whole county from coming back in the same second.
    """

    def __init__(self, first: float = 2.0, longest: float = LONGEST) -> None:
        self._first = first
        self._longest = longest
        self._failures = 0

    def failed(self, at_least: float = 0) -> float:
        """The pause after one more failure, in seconds."""
        pause = min(self._longest, self._first * 2.0 ** min(self._failures, 30))
        self._failures += 1
        jittered = pause * random.uniform(0.5, 1)  # noqa: S311 - nothing secret about a pause
        return max(at_least, jittered)

    def worked(self) -> None:
        """Begin with the shortest pause again."""
        self._failures = 0
