"""The line to one printer: opened when it is needed, and kept as long as that helps."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from hardware.printer.deadline import Countdown
from hardware.printer.transports.transport import Connection, Transport

_MUTE: Final = 30.0
"""Seconds before a line that never answered is replaced.

A printer that serves one connection may hold on to a closed one for ten seconds and more. Whoever
opens another with each question stays behind closed ones for ever.
"""


class PersistentConnection:
    """Holds at most one open link; the owner sees to it that one thread uses it at a time."""

    def __init__(self, transport: Transport, clock: Callable[[], float] = time.monotonic) -> None:
        """Open nothing yet; ``clock`` counts seconds."""
        self._transport = transport
        self._clock = clock
        self._link: Connection | None = None
        self._opened = 0.0
        self._answered = False

    @property
    def is_open(self) -> bool:
        """Whether a link is there from an earlier use."""
        return self._link is not None

    @property
    def worn_out(self) -> bool:
        """Whether a fresh link may help where this one went mute."""
        return self._answered or self._clock() - self._opened >= _MUTE

    def link(self, deadline: Countdown) -> Connection:
        """Give the link that is open, or open one.

        Raises:
            Unavailable: as ``Transport.open``.
        """
        if self._link is None:
            self._link = self._transport.open(deadline)
            self._opened, self._answered = self._clock(), False
        return self._link

    def answered(self) -> None:
        """Note that the printer uses this link."""
        self._answered = True

    def release(self) -> None:
        """End a use; the link stays open where that is the way of the transport."""
        if not self._transport.kept:
            self.close(forget=False)

    def close(self, *, forget: bool) -> None:
        """Hang up; ``forget`` drops unsent bytes."""
        if self._link is not None:
            self._link.close(forget=forget)
            self._link = None
