"""The number that opens the staff page: who guesses it waits, and longer each time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from hmac import compare_digest
from math import ceil
from typing import Final

FREE_TRIES: Final = 3
"""Wrong ones in a row without a pause: fingers slip."""

FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)


class Pin:
    """Compares what was typed; every pause after a wrong one is twice as long as the last."""

    def __init__(self, secret: str, now: Callable[[], datetime]) -> None:
        """Take the number; an empty one opens nothing."""
        self._secret = secret
        self._now = now
        self._wrong = 0
        self._until: datetime | None = None

    @property
    def given(self) -> bool:
        """Whether there is a number at all."""
        return bool(self._secret)

    def opens(self, typed: str) -> bool:
        """Whether this is the number; during a pause nothing is."""
        if not self._secret or self.pause():
            return False
        if compare_digest(typed.encode(), self._secret.encode()):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            doubled = FIRST_PAUSE * 2 ** min(self._wrong - FREE_TRIES, 10)
            self._until = self._now() + min(doubled, LONGEST_PAUSE)
        return False

    def pause(self) -> int:
        """Seconds until the next try; 0 if that is now."""
        if self._until is None:
            return 0
        return max(0, ceil((self._until - self._now()).total_seconds()))
