"""The stream of scans a program listens to, and what makes one scan of a code shown a while."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from hardware.scanner.payload import FOREIGN, readable

log: Final = logging.getLogger(__name__)


class ScanSource(StrEnum):
    """What read a code."""

    CAMERA = "camera"
    WEDGE = "wedge"
    SERIAL = "serial"


@dataclass(frozen=True, slots=True)
class Scan:
    """One code that a visitor showed."""

    text: str
    """Printable ASCII, at most 256 characters; still anything a stranger may write."""
    source: ScanSource
    at: datetime


QUIET: Final = 5.0
"""For so many seconds after a scan the same code is the same scan."""

GONE: Final = 1.0
"""A code that was not seen for so many seconds was taken away."""

_GLANCE: Final = 0.2
"""Seconds between two pictures beyond which the camera was off, or the machine busy."""


class Debounce:
    """Tells a new scan from one made twice; every scanner shares one."""

    def __init__(self, quiet: float = QUIET) -> None:
        self._quiet = quiet
        self._admitted: dict[str, float] = {}

    def admit(self, text: str, now: float) -> bool:
        """Whether this text at this monotonic time, in seconds, is a new scan."""
        self._admitted = {
            known: at for known, at in self._admitted.items() if now - at < self._quiet
        }
        if text in self._admitted:
            return False
        self._admitted[text] = now
        return True

    def forget(self) -> None:
        """Take the next code for a new scan, whatever it is."""
        self._admitted.clear()


class VisibleCodes:
    """The codes that are before the camera now: each is news only when it appears."""

    def __init__(self, gone: float = GONE) -> None:
        self._gone = gone
        self._absent: dict[str, float] = {}
        self._looked_at = float("-inf")

    def appeared(self, texts: Iterable[str], now: float) -> list[str]:
        """Those of the codes in view that were not there a moment ago; ``now`` is monotonic.

        Time in which nobody looked does not count: what lay there before and after is no news.
        """
        texts = list(texts)
        passed = min(now - self._looked_at, _GLANCE)
        self._looked_at = now
        fresh = [text for text in texts if text not in self._absent]
        absent = {text: since + passed for text, since in self._absent.items()}
        absent |= dict.fromkeys(texts, 0.0)
        self._absent = {text: since for text, since in absent.items() if since < self._gone}
        return fresh


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
