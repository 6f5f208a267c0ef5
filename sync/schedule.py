"""When a source is polled again: its interval, its pause after failures, and what wakes it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Final

LONGEST: Final = 300.0
"""Seconds."""
_SHORTEST: Final = 1.0
"""Seconds of sleep, however often somebody wakes the sleeper."""


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


class WakeableSleep:
    """A sleep that a webhook, or the daemon when all is over, can end; never under a second."""

    def __init__(self, woken: Event | None = None) -> None:
        self._woken = woken or Event()

    def wake(self) -> None:
        """End the sleep that is under way, or the next one."""
        self._woken.set()

    def sleep(self, seconds: float, stop: Event) -> None:
        """Wait so many seconds, until ``wake``, or until ``stop`` is set and ``wake`` follows."""
        if not stop.wait(min(seconds, _SHORTEST)):
            self._woken.wait(max(0.0, seconds - _SHORTEST))
            self._woken.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class PollSchedule:
    """From the begin of one poll to the begin of the next: later in trouble, sooner if woken."""

    interval: float = 20
    """Seconds."""
    backoff: Backoff = field(default_factory=Backoff)
    rest: WakeableSleep = field(default_factory=WakeableSleep)
    ticks: Callable[[], float] = time.monotonic
    """Seconds since whenever; an answer's own time counts into the interval."""
