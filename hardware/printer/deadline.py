"""How long the printer may take, in all and for each step."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace


class Countdown:
    """A moment after which nobody waits any more."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left, never below zero."""
        return max(0.0, self._end - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether the moment has passed."""
        return self.left == 0.0

    def within(self, seconds: float) -> Countdown:
        """Give a step this many seconds, but never longer than the whole."""
        return Countdown(min(seconds, self.left))


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds to wait for each step of a job."""

    connect: float = 2.0
    answer: float = 1.0
    """For one byte of status; print servers on a wireless line take more than half of it."""
    write: float = 4.0
    """Until the printer has taken the whole slip."""
    confirm: float = 5.0
    """Until it says that the slip is on paper."""
    settle: float = 1.0
    """How long a printer that cannot confirm is watched after the slip."""
    clear: float = 0.5
    whole: float = 10.0
    """The longest that one call may take, without the time that paper and line need."""

    def longer(self, seconds: float) -> Timeouts:
        """Allow for a slow line and a slow head."""
        return replace(self, write=self.write + seconds, whole=self.whole + seconds)
