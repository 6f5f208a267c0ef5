"""Is somebody still there? The time-out of a visit: announced, extendable, counted in seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.page import ANSWER_PAGES, QUESTION_PAGES, Page
from kiosk.phrases import tr
from kiosk.visit import Visit

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


@dataclass(frozen=True, slots=True)
class IdleTimeouts:
    """How long a page stays without a touch, in seconds."""

    quiet: int = 25
    """A page that asks something stays this long before it asks whether somebody is there."""
    asking: int = 20
    """And then this long, with a countdown."""
    answer: int = 20
    """An answer stays this long, with a countdown from the start."""
    photo: int = 60
    """One with a code to be photographed stays at least this long."""
    more: int = 30
    """What "more time" adds to an answer."""
    outage: int = 120
    """Whoever was not answered is waited for so long; then the visit is over."""


@QmlElement
class IdleModel(QObject):
    """Counts down while nobody touches anything, and tells when the visit is over."""

    changed = Signal()
    asked = Signal()
    """The countdown becomes visible on a page that waits for an input."""
    expired = Signal()
    announced = Signal(str)
    """How much time there is now, to be heard."""

    def __init__(self, timeouts: IdleTimeouts, parent: QObject | None = None) -> None:
        """Stand still until a page begins."""
        super().__init__(parent)
        self._timeouts = timeouts
        self._held: Callable[[], bool] = lambda: False
        self._whole = self._left = 0
        self._quiet = 0

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds until the visit ends, while that is shown; otherwise 0."""
        return self._left if self._counting() else 0

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the visitor is asked if somebody is still there."""
        return self._counting() and self._quiet > 0

    def _counting(self) -> bool:
        """Whether the countdown is on the screen."""
        return 0 < self._left <= self._whole - self._quiet

    def hold_while(self, held: Callable[[], bool]) -> None:
        """Count no second in which this is so, for instance while something is read aloud."""
        self._held = held

    def begin(
        self, page: Page, visit: Visit, *, unanswered: bool, to_photograph: bool = False
    ) -> None:
        """Begin the time-out that fits a page and a visit.

        ``unanswered`` is a visit whose request the lobby has not answered: it waits for it. A page
        with a code ``to_photograph`` stays longer.
        """
        if page in ANSWER_PAGES:
            longer = self._timeouts.photo if to_photograph else 0
            self._begin(0, max(self._timeouts.answer, longer))
        elif page is Page.OUT_OF_ORDER and unanswered:
            self._begin(0, self._timeouts.outage)
        elif page in QUESTION_PAGES or (page is Page.HOME and not visit.untouched):
            self._begin(self._timeouts.quiet, self._timeouts.asking)
        else:
            self._begin(0, 0)

    @Slot()
    def touch(self) -> None:
        """Somebody is there: begin from the start."""
        if self._whole:
            self._begin(self._quiet, self._whole - self._quiet)

    @Slot()
    def more(self) -> None:
        """Somebody asks for more time."""
        if self._whole and not self._quiet:
            self._whole = max(self._whole, self._timeouts.more)
        self.touch()
        if self._left:
            self.announced.emit(tr("You have %n second(s).", "", self._left))

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        if not self._left or self._held():
            return
        was_counting = self._counting()
        self._left -= 1
        self.changed.emit()
        if self._counting() and not was_counting:
            self.asked.emit()
        if not self._left:
            self.expired.emit()

    def _begin(self, quiet: int, counted: int) -> None:
        self._quiet, self._whole = quiet, quiet + counted
        self._left = self._whole
        self.changed.emit()


class ActivityFilter(QObject):
    """Notices every sign of a visitor, without taking any away."""

    noticed = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Watch this window from now on."""
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at one event and let it pass."""
        if event.type() in _SIGNS:
            self.noticed.emit()
        return False
