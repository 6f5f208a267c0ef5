"""Who is let in: one code or token after the other, and never as fast as one can guess."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from kiosk.aids import Aids
from kiosk.arrivals import Arrivals
from kiosk.guesses import Guesses, Pause
from kiosk.visit import Visit
from lobby.domain.errors import Refusal, Refused
from lobby.domain.house import House
from lobby.domain.views import Arrival

T = TypeVar("T")
Work = Callable[[Visit, Callable[[Arrival], None], Callable[[Refused], None]], None]
"""Something that is asked of the lobby for a visit; one of the two is told its outcome."""


class Admission:
    """Asks the lobby for one visitor at a time; a touch meanwhile does nothing."""

    def __init__(
        self,
        arrivals: Arrivals,
        aids: Aids,
        house: House,
        now: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        """Tell ``changed`` whenever ``busy`` is another."""
        self._arrivals = arrivals
        self._aids = aids
        self._guesses = Guesses(now, house.rules.scan_pattern)
        self._changed = changed
        self._ask: Callable[[], None] | None = None
        """Asks once more for what got no answer."""
        self._turn = 0
        self.busy = False

    def pause(self, text: str, *, typed: bool) -> Pause | None:
        """The pause that this code has to wait for, because of those before it."""
        return self._guesses.pause(text, typed=typed)

    def check_in(
        self,
        text: str,
        arrived: Callable[[Arrival], None],
        refused: Callable[[Refused], None],
        *,
        typed: bool,
    ) -> None:
        """Try a QR text or a typed number."""
        self._aids.visit.code = text

        def let_in(arrival: Arrival) -> None:
            self._guesses.right(text, typed=typed)
            arrived(arrival)

        def turn_away(why: Refused) -> None:
            self._count(why, text, typed=typed)
            refused(why)

        self._try(
            lambda visit, done, failed: self._arrivals.check_in(
                text, visit, done, failed, typed=typed
            ),
            let_in,
            turn_away,
        )

    def take_token(
        self, arrived: Callable[[Arrival], None], refused: Callable[[Refused], None]
    ) -> None:
        """Draw a token for what is chosen."""
        self._try(self._arrivals.take_token, arrived, refused)

    @property
    def unanswered(self) -> bool:
        """Whether this visitor has asked for something and was not answered."""
        return self._ask is not None

    def end(self) -> None:
        """No answer will come; what was asked for may have been done all the same."""
        self._become(busy=False)

    def ask_again(self) -> bool:
        """Ask once more for what got no answer, with the same key; whether there is anything."""
        if self.busy or self._ask is None:
            return self.busy
        self._ask()
        return True

    def forget(self) -> None:
        """The visitor has gone: nothing is asked again."""
        self._ask = None

    def _try(
        self, work: Work, arrived: Callable[[Arrival], None], refused: Callable[[Refused], None]
    ) -> None:
        self._ask = partial(self._try, work, arrived, refused)
        self._turn += 1
        self._become(busy=True)
        answer = partial(self._answer, self._turn)
        work(self._aids.visit, partial(answer, arrived), partial(answer, refused))

    def _answer(self, turn: int, then: Callable[[T], None], outcome: T) -> None:
        """Take an answer, but for one that came so late that it was asked for again."""
        if turn == self._turn:
            self._ask = None
            self._become(busy=False)
            then(outcome)

    def _count(self, why: Refused, text: str, *, typed: bool) -> None:
        if why.code is Refusal.UNKNOWN:
            self._guesses.wrong(text, typed=typed)
            if why.mirror_stale:
                self._aids.visit.note = text
        else:
            self._guesses.right(text, typed=typed)

    def _become(self, *, busy: bool) -> None:
        if busy is not self.busy:
            self.busy = busy
            self._changed()
