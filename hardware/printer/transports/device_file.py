"""A printer behind a character device such as ``/dev/usb/lp0``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from hardware.printer.deadline import Countdown
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.transports.fd_connection import FdConnection

_FLAGS: Final = os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class DeviceTransport:
    """Opens the device afresh for each job, so that a replugged printer is found again."""

    path: str

    @property
    def kept(self) -> bool:
        """See ``Transport.kept``; others may use the device between two jobs."""
        return False

    def seconds_for(self, count: int) -> float:  # noqa: ARG002 - next to nothing for any
        """See ``Transport.seconds_for``."""
        return 0.0

    def open(self, deadline: Countdown) -> FdConnection:  # noqa: ARG002 - opening never waits
        """See ``Transport.open``."""
        try:
            descriptor = os.open(self.path, _FLAGS)
        except PermissionError as error:
            raise unavailable(PrinterProblem.NOT_ALLOWED, str(error)) from error
        except OSError as error:
            raise unavailable(PrinterProblem.MISSING, str(error)) from error
        return FdConnection(descriptor, lambda _forget: os.close(descriptor))
