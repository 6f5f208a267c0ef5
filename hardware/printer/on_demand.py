"""A printer that is opened when it is first needed, on the thread that prints."""

from __future__ import annotations

from collections.abc import Callable

from hardware.printer.port import Printed, Printer
from hardware.printer.problems import PrinterProblem
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus
from lobby.domain.errors import Unavailable


class PrinterOnDemand:
    """A printer whose libraries, half a second to load, are loaded where it prints."""

    def __init__(self, open_it: Callable[[], Printer | None]) -> None:
        """Open it at the first use, by this."""
        self._open = open_it
        self._printer: Printer | None = None

    def warm_up(self) -> None:
        """Open it now."""
        self._printer = self._printer or self._open()

    def print_slip(self, slip: Slip) -> Printed:
        """Open it if need be, and print one slip.

        Raises:
            Unavailable: ``printer``, with the problem.
        """
        self.warm_up()
        if self._printer is None:
            raise Unavailable("printer", "missing")
        return self._printer.print_slip(slip)

    def status(self) -> PrinterStatus:
        """Open it if need be, and look how it is; never raises."""
        self.warm_up()
        if self._printer is None:
            return PrinterStatus(problem=PrinterProblem.MISSING)
        return self._printer.status()

    def close(self) -> None:
        """Hang up, if it was ever opened."""
        if self._printer is not None:
            self._printer.close()
