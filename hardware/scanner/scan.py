"""A scan, and the two rules that make one scan of a code shown for a while."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


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
