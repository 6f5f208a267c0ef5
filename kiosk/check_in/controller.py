"""One check-in or token at a time, and never as fast as one can guess."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from math import ceil
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.gateway import KioskGateway
from lobby.domain.errors import Refusal, Refused
from lobby.domain.values.codes import lookup_keys, normalise
from lobby.domain.views import CheckedIn

T = TypeVar("T")

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


class CheckInController(QObject):
    """Asks the lobby for one visitor at a time; a touch meanwhile does nothing."""

    busyChanged = Signal()
    checkedIn = Signal(object)
    """Somebody has a number now: the ``CheckedIn``."""
    refused = Signal(object, bool)
    """Nobody was let in: the ``Refused``, and whether a code was shown rather than typed."""
    paused = Signal(object, bool)
    """A code was not tried, because of those before it: the ``Pause``, and whether it was typed."""

    def __init__(
        self,
        gateway: KioskGateway,
        aids: AccessibilitySettings,
        limit: RateLimit,
        parent: QObject | None = None,
    ) -> None:
        """Ask for the visit that ``aids`` belongs to."""
        super().__init__(parent)
        self._gateway = gateway
        self._aids = aids
        self._limit = limit
        self._request: Callable[[], None] | None = None
        """Asks once more for what got no answer."""
        self._turn = 0
        self.busy = False

    def check_in(self, text: str, *, typed: bool) -> None:
        """Try a QR text or a typed number."""
        if pause := self._limit.pause(text, typed=typed):
            self.paused.emit(pause, typed)
            return
        self._aids.visit.code = text
        self._submit(partial(self._check_in, text, typed=typed))

    def take_token(self) -> None:
        """Draw a token for what is chosen."""
        self._submit(self._take_token)

    @property
    def unanswered(self) -> bool:
        """Whether this visitor has asked for something and was not answered."""
        return self._request is not None

    def end(self) -> None:
        """No answer will come; what was asked for may have been done all the same."""
        self._become(busy=False)

    def retry(self) -> bool:
        """Ask once more for what got no answer, with the same key; whether there is anything."""
        if self.busy or self._request is None:
            return self.busy
        self._submit(self._request)
        return True

    def forget(self) -> None:
        """The visitor has gone: nothing is asked again."""
        self._request = None

    def _submit(self, request: Callable[[], None]) -> None:
        self._request = request
        self._turn += 1
        self._become(busy=True)
        request()

    def _check_in(self, text: str, *, typed: bool) -> None:
        self._gateway.check_in(
            text,
            self._aids.visit,
            self._answer(partial(self._let_in, text, typed=typed)),
            self._answer(partial(self._turn_away, text, typed=typed)),
            typed=typed,
        )

    def _take_token(self) -> None:
        self._gateway.take_token(
            self._aids.visit,
            self._answer(self.checkedIn.emit),
            self._answer(lambda why: self.refused.emit(why, False)),
        )

    def _answer(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Take an answer, but for one that came so late that it was asked for again."""
        turn = self._turn

        def take(outcome: T) -> None:
            if turn == self._turn:
                self._request = None
                self._become(busy=False)
                then(outcome)

        return take

    def _let_in(self, text: str, checked_in: CheckedIn, *, typed: bool) -> None:
        self._limit.right(text, typed=typed)
        self.checkedIn.emit(checked_in)

    def _turn_away(self, text: str, why: Refused, *, typed: bool) -> None:
        if why.code is not Refusal.UNKNOWN:
            self._limit.right(text, typed=typed)
        else:
            self._limit.wrong(text, typed=typed)
            if why.mirror_stale:
                self._aids.visit.note = text
        self.refused.emit(why, not typed)

    def _become(self, *, busy: bool) -> None:
        if busy is not self.busy:
            self.busy = busy
            self.busyChanged.emit()
