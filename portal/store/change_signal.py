"""Tells the threads of this process at once that a transaction has changed something."""

from __future__ import annotations

from threading import Condition
from typing import Final

_NEVER: Final = -1


class ChangeSignal:
    """The count of the last transaction of this process that was committed."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._count = _NEVER
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nobody should wait any more."""
        return self._closed

    def committed(self, count: int) -> None:
        """Wake whoever waits: this transaction has just been committed."""
        with self._condition:
            self._count = max(self._count, count)
            self._condition.notify_all()

    def close(self) -> None:
        """Wake whoever waits, for good: the program ends."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    def wait(self, beyond: int, seconds: float) -> None:
        """Wait for a later transaction than this one, at most for so many seconds."""
        with self._condition:
            self._condition.wait_for(lambda: self._closed or self._count > beyond, seconds)
