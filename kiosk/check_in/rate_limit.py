"""A pause for whoever tries out numbers: never as fast as one can guess."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from lobby.domain.values.codes import lookup_keys, normalise

UNGUESSABLE: Final = 10
"""Characters; a scanned code of so many is neither counted nor made to wait."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many different codes within a time begin a pause."""

    most: int
    within: timedelta


WRONG: Final = Limit(5, timedelta(minutes=1))
RIGHT: Final = Limit(4, timedelta(seconds=90))
"""Typed numbers that somebody has: a family brings two or three, a stranger counts up."""
PAUSE: Final = timedelta(minutes=1)
"""The first pause; the next one is twice as long."""
LONGEST_PAUSE: Final = timedelta(minutes=8)
CALM_AFTER: Final = timedelta(minutes=15)
"""So long after a pause, the next one is as short as the first."""


@dataclass(frozen=True, slots=True)
class Pause:
    """How long nothing is tried, and why."""

    seconds: int
    wrong: bool
    """After wrong codes; else after many right ones."""


class _Count:
    """The different codes of the last minutes; keeps none of them."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._codes: deque[tuple[datetime, int]] = deque()

    def reaches_limit(self, code: str, now: datetime) -> bool:
        """Count this code, unless it was counted already; whether that was one too many."""
        mark = hash(normalise(code))
        while self._codes and now - self._codes[0][0] >= self._limit.within:
            self._codes.popleft()
        if all(mark != earlier for _, earlier in self._codes):
            self._codes.append((now, mark))
        full = len(self._codes) >= self._limit.most
        if full:
            self._codes.clear()
        return full


class _Channel:
    """One way in for codes, with a pause of its own."""

    def __init__(self) -> None:
        self._counts = {True: _Count(WRONG), False: _Count(RIGHT)}
        self._until: datetime | None = None
        self._length = PAUSE
        self._wrong = True

    def count(self, code: str, now: datetime, *, wrong: bool) -> None:
        """Begin a pause if this code is one too many."""
        if not self._counts[wrong].reaches_limit(code, now):
            return
        calm = self._until is None or now - self._until >= CALM_AFTER
        self._length = PAUSE if calm else min(2 * self._length, LONGEST_PAUSE)
        self._until, self._wrong = now + self._length, wrong

    def pause(self, now: datetime) -> Pause | None:
        """What is left of the pause."""
        if self._until is None or self._until <= now:
            return None
        return Pause(ceil((self._until - now).total_seconds()), self._wrong)


class RateLimit:
    """The codes of the last minutes, whoever typed or showed them.

    Typing and scanning have pauses of their own, so that whoever types at random does not close
    the scanner. A long code is none that anybody guesses.
    """

    def __init__(self, now: Callable[[], datetime], pattern: str = "") -> None:
        """Count by this clock; ``pattern`` is what finds a code in a longer text."""
        self._now = now
        self._pattern = pattern
        self._typed, self._scanned = _Channel(), _Channel()

    def wrong(self, code: str, *, typed: bool) -> None:
        """Nobody has this code; the same one again is no further guess."""
        if typed or self._is_guessable(code):
            self._channel(typed=typed).count(code, self._now(), wrong=True)

    def right(self, code: str, *, typed: bool) -> None:
        """Somebody has this code, whoever typed it."""
        if typed:
            self._typed.count(code, self._now(), wrong=False)

    def pause(self, code: str, *, typed: bool) -> Pause | None:
        """The pause that this code has to wait for, if there is one."""
        if typed or self._is_guessable(code):
            return self._channel(typed=typed).pause(self._now())
        return None

    def _is_guessable(self, code: str) -> bool:
        """Whether anything that this text may mean is as short as a number."""
        keys = lookup_keys(code, self._pattern)
        return any(len(key) < UNGUESSABLE for key in keys)

    def _channel(self, *, typed: bool) -> _Channel:
        return self._typed if typed else self._scanned
