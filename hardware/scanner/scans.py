"""The stream of scans that a program listens to, whatever read them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from hardware.scanner.payload import FOREIGN, readable
from hardware.scanner.scan import QUIET, Debounce, Scan, ScanSource

log: Final = logging.getLogger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Scans(QObject):
    """Takes what the scanners read, lets through what a code may say, and each showing once."""

    scanned = Signal(object)
    """A ``Scan``."""
    foreign = Signal()
    """A code that is none of ours, however often it is read while it is shown."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        quiet: float = QUIET,
        clock: Callable[[], datetime] = _utc_now,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the same code for the same scan for ``quiet`` seconds."""
        super().__init__(parent)
        self._clock = clock
        self._stopwatch = stopwatch
        self._debounce = Debounce(quiet)

    @Slot(bytes, str)
    def offer(self, raw: bytes, source: str) -> None:
        """Take what a scanner read; call it from the thread of this object."""
        text = readable(raw) or FOREIGN
        if not self._debounce.admit(text, self._stopwatch()):
            return
        if text is FOREIGN:
            log.info("scan=rejected source=%s length=%d", source, len(raw))
            self.foreign.emit()
        else:
            self.scanned.emit(Scan(text, ScanSource(source), self._clock()))

    @Slot()
    def forget(self) -> None:
        """Take the next code for a new scan, for a visitor who asks to try again."""
        self._debounce.forget()
