"""One check-in or token at a time, and asked for again if the answer was lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.gateway import KioskGateway
from kiosk.check_in.rate_limit import RateLimit
from lobby.domain.errors import Refusal, Refused
from lobby.domain.views import CheckedIn

T = TypeVar("T")


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
