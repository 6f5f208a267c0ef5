"""A printer at a serial port."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import Final

import serial

from hardware.printer.deadline import Countdown
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.transports.fd_connection import FdConnection

_BITS: Final = 10
"""A byte on the line: start, eight bits, stop."""


@dataclass(frozen=True, slots=True)
class SerialTransport:
    """Opens the port for itself alone, 8N1 with hardware handshake left to the printer's DTR."""

    path: str
    baud: int

    @property
    def kept(self) -> bool:
        """See ``Transport.kept``; others may use the port between two jobs."""
        return False

    def seconds_for(self, count: int) -> float:
        """See ``Transport.seconds_for``."""
        return count * _BITS / self.baud

    def open(self, deadline: Countdown) -> FdConnection:  # noqa: ARG002 - opening never waits
        """See ``Transport.open``."""
        try:
            port = serial.Serial(self.path, self.baud, timeout=0, write_timeout=0, exclusive=True)
        except serial.SerialException as error:
            raise unavailable(_problem(error), str(error)) from error
        os.set_blocking(port.fileno(), False)

        def hang_up(forget: bool) -> None:  # noqa: FBT001 - the shape that FdConnection asks for
            if forget:
                port.reset_output_buffer()
            port.close()

        return FdConnection(port.fileno(), hang_up)


def _problem(error: serial.SerialException) -> PrinterProblem:
    if error.errno == errno.EACCES:
        return PrinterProblem.NOT_ALLOWED
    return PrinterProblem.BUSY if error.errno == errno.EAGAIN else PrinterProblem.MISSING
