"""A line over any open file descriptor: socket, serial port, character device."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import termios
import time
from collections.abc import Callable
from typing import Final

from hardware.printer.deadline import Countdown
from hardware.printer.problems import PrinterProblem, unavailable

_PIECE: Final = 4096
_COUNT: Final = struct.Struct("i")
_PAUSE: Final = 0.02
"""Seconds before a device that is readable but empty is asked again."""


class FdConnection:
    """Reads and writes without ever waiting longer than the deadline."""

    def __init__(
        self, descriptor: int, hang_up: Callable[[bool], None], *, ends: bool = False
    ) -> None:
        """Take over an open descriptor that does not block.

        ``hang_up`` closes it and is told whether to forget unsent bytes; ``ends`` says that reading
        nothing means the end of the line, as it does on a socket.
        """
        self._descriptor = descriptor
        self._hang_up = hang_up
        self._ends = ends

    def write(self, data: bytes, deadline: Countdown) -> int:
        """See ``Connection.write``."""
        rest = memoryview(data)
        while rest and self._wait(select.POLLOUT, deadline):
            rest = rest[self._write_some(rest[:_PIECE]) :]
        return len(data) - len(rest)

    def unsent(self) -> int:
        """See ``Connection.unsent``; of a socket also what the printer has not acknowledged."""
        try:
            held = fcntl.ioctl(self._descriptor, termios.TIOCOUTQ, bytes(_COUNT.size))
        except OSError:  # usblp counts nothing, but is writable only while it holds nothing
            return 0 if self._wait(select.POLLOUT, Countdown(0)) else 1
        return int(_COUNT.unpack(held)[0])

    def read(self, deadline: Countdown) -> bytes:
        """See ``Connection.read``."""
        if not self._wait(select.POLLIN, deadline):
            return b""
        heard = self._read_some()
        if not heard:
            time.sleep(min(_PAUSE, deadline.left))
        return heard

    def close(self, *, forget: bool) -> None:
        """See ``Connection.close``."""
        self._hang_up(forget)

    def _wait(self, what: int, deadline: Countdown) -> bool:
        poll = select.poll()
        poll.register(self._descriptor, what)
        return bool(poll.poll(deadline.left * 1000))

    def _write_some(self, piece: memoryview) -> int:
        try:
            return os.write(self._descriptor, piece)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise unavailable(PrinterProblem.BROKEN_OFF, str(error)) from error

    def _read_some(self) -> bytes:
        try:
            heard = os.read(self._descriptor, _PIECE)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise unavailable(PrinterProblem.BROKEN_OFF, str(error)) from error
        if not heard and self._ends:
            raise unavailable(PrinterProblem.BROKEN_OFF, "the printer hung up")
        return heard
