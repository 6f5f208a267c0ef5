"""The first page: who is greeted how, and whether there are tokens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.check_in.gateway import KioskGateway
from kiosk.pages import refusals
from kiosk.pages.content import NextStep, next_steps, single_service_steps
from kiosk.phrases import Clock, outlook, tr
from kiosk.visit import Visit
from lobby.domain.errors import Refused
from lobby.domain.estimate import Fit
from lobby.domain.house import House
from lobby.domain.opening import AdmissionMode
from lobby.domain.views import KioskView

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeModel(QObject):
    """What the first page says of the house at this moment."""

    changed = Signal()
    refreshed = Signal()
    """The lobby has answered."""

    def __init__(self, gateway: KioskGateway, house: House, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._house = house
        self._entrance: KioskView | None = None

    @property
    def refused(self) -> Refused | None:
        """Why nobody gets a number, as far as is known."""
        entrance = self._entrance
        if entrance is None or entrance.walk_in_refusal is None:
            return None
        why = entrance.walk_in_refusal
        return Refused(why, at=entrance.walk_in_at, reason=entrance.closing_reason)

    @Slot()
    def refresh(self) -> None:
        """Something has changed in the house: read what is so now."""
        self._gateway.entrance(self._show)

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
        return self._clock(entrance).at(entrance.next_opening)

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
        called = outlook(entrance.wait, entrance.calls_from, self._clock(entrance))
        left = _left(entrance) if entrance.wait else ""
        return " · ".join(part for part in (left, called) if part)

    def steps(self, visit: Visit, fits: Iterable[Fit] = ()) -> dict[str, NextStep]:
        """The large buttons that lead on from an answer, and one for each service that ``fits``."""
        steps = next_steps(self.token_hint(), chosen=bool(visit.services))
        return steps | single_service_steps(fits, self._house, visit.language)

    def _show(self, entrance: KioskView) -> None:
        self._entrance = entrance
        self.changed.emit()
        self.refreshed.emit()

    def _is_closed(self) -> bool:
        return self._entrance is not None and self._entrance.mode is AdmissionMode.CLOSED

    def _refused(self, entrance: KioskView) -> str:
        why = refusals.brief(entrance.walk_in_refusal) if entrance.walk_in_refusal else ""
        if entrance.walk_in_at is None:
            return why
        again = tr("{reason} · New numbers {since}", "from a time on")
        since = self._clock(entrance).since(entrance.walk_in_at)
        return again.format(reason=why, since=since)

    def _clock(self, entrance: KioskView) -> Clock:
        return Clock(self._house.opening.zone, entrance.at)


def _left(entrance: KioskView) -> str:
    left = entrance.tokens_left
    if left is None:
        return ""
    return tr("%n number(s) left today", "", left)
