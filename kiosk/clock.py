"""The clock in the corner of every page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.phrases import Clock

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClockModel(QObject):
    """The local time of the house, to the minute."""

    changed = Signal()
    """Another minute has begun."""

    def __init__(
        self, zone: ZoneInfo, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """Show the time of ``now`` in the zone of the house."""
        super().__init__(parent)
        self._zone = zone
        self._now = now
        self._text = ""

    def clock(self) -> Clock:
        """What tells moments as seen from now."""
        return Clock(self._zone, self._now())

    def tick(self) -> None:
        """Look at the time."""
        clock = self.clock()
        if (text := clock.time(clock.now)) != self._text:
            self._text = text
            self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        """The time of day."""
        return self._text
