"""The highlight schedule: which calls have the full screen, and which are still fresh."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Final

SHARED_BY: Final = 3
"""So many calls at once are still read at a glance."""
LONGEST_WAIT: Final = 30.0
"""Seconds after which a call that still waits to be large is shown as a row only."""
_DUST: Final = 1e-6
"""Seconds that are left over by rounding alone."""


class HighlightSchedule:
    """Gives each call its seconds; the newest at once, the others as soon as there is room again.

    All moments are seconds of one steady clock.
    """

    def __init__(self, large_for: float = 6, fresh_for: float = 10) -> None:
        """Take the seconds of full screen, and those that a row stays marked afterwards."""
        self._large_for = large_for
        self._fresh_for = fresh_for
        self._left: dict[Hashable, float] = {}
        """Seconds of full screen that a call still has to get, newest first."""
        self._called_at: dict[Hashable, float] = {}
        self._fresh_until: dict[Hashable, float] = {}
        self._now = -math.inf

    @property
    def large(self) -> tuple[Hashable, ...]:
        """The calls that share the full screen now, newest first."""
        return tuple(self._left)[:SHARED_BY]

    @property
    def fresh(self) -> frozenset[Hashable]:
        """The calls that are large, wait to be large, or were a moment ago."""
        return frozenset(self._left) | frozenset(self._fresh_until)

    @property
    def next_change(self) -> float | None:
        """The moment at which something changes by itself."""
        leaving = [self._now + self._left[call] for call in self.large]
        return min([*leaving, *self._fresh_until.values()], default=None)

    def call(self, call: Hashable, now: float) -> None:
        """Give this call the full screen, from now and in full, even if it had it before."""
        self.advance(now)
        self._left.pop(call, None)
        self._fresh_until.pop(call, None)
        self._left = {call: self._large_for} | self._left
        self._called_at[call] = now

    def drop(self, call: Hashable) -> None:
        """Forget a call that has been taken back."""
        self._left.pop(call, None)
        self._fresh_until.pop(call, None)

    def advance(self, now: float) -> None:
        """Let the time pass until now."""
        while self.large and self._now < now:
            step = min(now - self._now, *(self._left[call] for call in self.large))
            self._now += step
            self._spend(step)
        self._now = max(now, self._now)
        self._called_at = {call: self._called_at[call] for call in self._left}
        self._fresh_until = {
            call: until for call, until in self._fresh_until.items() if until > self._now
        }

    def _spend(self, seconds: float) -> None:
        """Take the seconds from those that are large; who has waited too long gives up."""
        large = self.large
        for call in large:
            self._left[call] -= seconds
            if self._left[call] < _DUST:
                del self._left[call]
                self._fresh_until[call] = self._now + self._fresh_for
        for call in self._left.keys() - set(large):
            if self._now - self._called_at[call] >= LONGEST_WAIT:
                del self._left[call]
