"""The first page: who is greeted how, and whether there are tokens."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import refusals
from kiosk.advice import Step, Way
from kiosk.phrases import Clock, tr, wait
from kiosk.steps import steps
from lobby.domain.errors import Refused
from lobby.domain.house import House
from lobby.domain.opening import Mode
from lobby.domain.views import Entrance

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Greeting(QObject):
    """What the first page says of the house at this moment."""

    changed = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._house = house
        self._entrance: Entrance | None = None

    @property
    def refusal(self) -> Refused | None:
        """Why there is no token for anybody, if that is so."""
        entrance = self._entrance
        if entrance is None or entrance.walk_in_refusal is None:
            return None
        return Refused(entrance.walk_in_refusal, at=entrance.walk_in_at)

    def show(self, entrance: Entrance) -> None:
        """Say what is so now."""
        self._entrance = entrance
        self.changed.emit()

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether nobody is let in at this moment."""
        return self._is_closed()

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When the house opens, while it is closed."""
        entrance = self._entrance
        if entrance is None or not self._is_closed() or entrance.next_opening is None:
            return ""
        return Clock(self._house.opening.zone, entrance.at).when(entrance.next_opening)

    @Property(bool, notify=changed)
    def tokens(self) -> bool:
        """Whether a token can be drawn."""
        return self._entrance is None or self._entrance.walk_in_refusal is None

    @Property(str, notify=changed)
    def tokenHint(self) -> str:
        """How many tokens are left and how long the wait is, or why there are none."""
        return self.token_hint()

    def token_hint(self) -> str:
        """The same for the steps of an answer."""
        entrance = self._entrance
        if entrance is None:
            return ""
        if entrance.walk_in_refusal is not None:
            return self._refused(entrance)
        return " · ".join(part for part in (_left(entrance), _waiting(entrance)) if part)

    def steps(self) -> Mapping[Way, Step]:
        """The large buttons that lead on from an answer."""
        return steps(self.token_hint())

    def _is_closed(self) -> bool:
        return self._entrance is not None and self._entrance.mode is Mode.CLOSED

    def _refused(self, entrance: Entrance) -> str:
        why = refusals.brief(entrance.walk_in_refusal) if entrance.walk_in_refusal else ""
        if entrance.walk_in_at is None:
            return why
        again = tr("%1 · Tokens again: %2")
        return again.replace("%1", why).replace(
            "%2", Clock(self._house.opening.zone, entrance.at).when(entrance.walk_in_at)
        )


def _left(entrance: Entrance) -> str:
    left = entrance.tokens_left
    if left is None:
        return ""
    return tr("%n token(s) left today", "", left)


def _waiting(entrance: Entrance) -> str:
    if entrance.wait is None:
        return ""
    return tr("Wait: %1").replace("%1", wait(entrance.wait.low, entrance.wait.high))
