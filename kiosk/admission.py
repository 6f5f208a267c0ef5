"""Who is let in: one code or token after the other, and never as fast as one can guess."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from kiosk.aids import Aids
from kiosk.arrivals import Arrival, Arrivals
from kiosk.guesses import Guesses
from lobby.domain.errors import Refused
from lobby.domain.refusals import Refusal

T = TypeVar("T")


class Admission:
    """Asks the lobby for one visitor at a time; a touch meanwhile does nothing."""

    def __init__(
        self,
        arrivals: Arrivals,
        aids: Aids,
        now: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        """Tell ``changed`` whenever ``busy`` is another."""
        self._arrivals = arrivals
        self._aids = aids
        self._guesses = Guesses(now)
        self._changed = changed
        self.busy = False

    def pause(self) -> int:
        """Seconds until the next code is tried, because so many were wrong; 0 if that is now."""
        return self._guesses.pause()

    def check_in(
        self, text: str, arrived: Callable[[Arrival], None], refused: Callable[[Refused], None]
    ) -> None:
        """Try a QR text or a typed number."""
        self._become(busy=True)
        self._aids.visit.code = text
        self._arrivals.check_in(
            text,
            self._aids.visit,
            partial(self._answer, arrived),
            lambda why: self._answer(refused, self._counted(why, text)),
        )

    def take_token(
        self, arrived: Callable[[Arrival], None], refused: Callable[[Refused], None]
    ) -> None:
        """Draw a token for what is chosen."""
        self._become(busy=True)
        self._arrivals.take_token(
            self._aids.visit, partial(self._answer, arrived), partial(self._answer, refused)
        )

    def end(self) -> None:
        """No answer will come."""
        self._become(busy=False)

    def _answer(self, then: Callable[[T], None], outcome: T) -> None:
        self._become(busy=False)
        then(outcome)

    def _counted(self, why: Refused, text: str) -> Refused:
        if why.code is Refusal.UNKNOWN:
            self._guesses.wrong(text)
            if why.mirror_stale:
                self._aids.visit.note = text
        return why

    def _become(self, *, busy: bool) -> None:
        if busy is not self.busy:
            self.busy = busy
            self._changed()
