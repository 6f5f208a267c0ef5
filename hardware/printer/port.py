"""What the terminal asks of a printer, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A slip that went out."""

    confirmed: bool
    """The printer itself said that it is on paper; else its status says nothing against it."""
    near_end: bool = False
    """The roll is nearly used up."""


class Printer(Protocol):
    """What prints slips; may be called from any thread, one job at a time.

    ``hardware.printer.printer.EscposPrinter`` is the one that prints.
    """

    def print_slip(self, slip: Slip) -> Printed:
        """Print one slip and wait until it is out.

        Raises:
            Unavailable: ``printer`` with a code of ``Problem``.
        """

    def status(self) -> PrinterStatus:
        """Look how the printer is; never raises, a lost printer is a status too."""

    def close(self) -> None:
        """Hang up, so that another program can use the printer; the next use opens it again."""
