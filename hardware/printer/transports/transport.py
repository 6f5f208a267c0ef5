"""How bytes reach a printer: an open line, every step with a deadline."""

from __future__ import annotations

from typing import Protocol

from hardware.printer.deadline import Countdown


class Connection(Protocol):
    """One open line to the printer."""

    def write(self, data: bytes, deadline: Countdown) -> int:
        """Hand over what is taken until the deadline; returns how many bytes that is.

        Raises:
            Unavailable: ``broken-off`` if the line broke.
        """

    def unsent(self) -> int:
        """How many bytes this machine still holds for the printer; 0 if it cannot know."""

    def read(self, deadline: Countdown) -> bytes:
        """Return what has arrived, nothing if nothing came in time.

        Raises:
            Unavailable: ``broken-off``.
        """

    def close(self, *, forget: bool) -> None:
        """Hang up; ``forget`` drops bytes that this machine still holds for the printer."""


class Transport(Protocol):
    """A way to a printer that can be opened again and again; one in each module beside this."""

    @property
    def kept(self) -> bool:
        """Whether the line stays open between jobs."""

    def seconds_for(self, count: int) -> float:
        """How long this line needs for so many bytes, however fast the printer is."""

    def open(self, deadline: Countdown) -> Connection:
        """Open a fresh line.

        Raises:
            Unavailable: ``unreachable``, ``missing``, ``busy`` or ``not-allowed``.
        """
