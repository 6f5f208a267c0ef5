"""A time that passes only while somebody waits for it."""

from __future__ import annotations

from threading import Event


class Seconds:
    """How late it is."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Passing(Event):
    """An event that nobody sets before its time is over; the time itself may set it."""

    def __init__(self, seconds, *, until=float("inf")):
        super().__init__()
        self._seconds = seconds
        self._until = until

    def wait(self, timeout=None):
        self._seconds.now += 0 if self.is_set() else timeout
        if self._seconds.now >= self._until:
            self.set()
        return self.is_set()
