"""Guessing codes is slow: after several wrong ones in a minute, none is tried for a minute."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from typing import Final

MOST: Final = 5
"""So many wrong codes within ``WITHIN`` begin a pause."""

WITHIN: Final = timedelta(minutes=1)
PAUSE: Final = timedelta(minutes=1)


class Guesses:
    """The wrong codes of the last minute, whoever typed or showed them; keeps none of them."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Count by this clock."""
        self._now = now
        self._wrong: deque[tuple[datetime, int]] = deque()
        self._until: datetime | None = None

    def wrong(self, code: str) -> None:
        """Nobody knows this code; the same one again is no further guess."""
        now, mark = self._now(), hash(code)
        while self._wrong and now - self._wrong[0][0] >= WITHIN:
            self._wrong.popleft()
        if all(mark != earlier for _, earlier in self._wrong):
            self._wrong.append((now, mark))
        if len(self._wrong) >= MOST:
            self._until = now + PAUSE
            self._wrong.clear()

    def pause(self) -> int:
        """Seconds until the next code is tried; 0 if that is now."""
        if self._until is None:
            return 0
        return max(0, ceil((self._until - self._now()).total_seconds()))
