"""The slip printer: ``open_printer`` gives one that prints a ``Slip`` or says in time why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.printer.port import Printed, Printer
from hardware.printer.problems import Problem
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus

if TYPE_CHECKING:
    from hardware.printer.printer import EscposPrinter

__all__ = ["Printed", "Printer", "PrinterStatus", "Problem", "Slip", "open_printer"]


def open_printer(connection: str, profile: str = "epson-80") -> EscposPrinter:
    """Get a printer by its address (see ``transport_to``) and profile; nothing is opened yet.

    The first call loads the printing libraries, about half a second: call it off the GUI thread.

    Raises:
        ValueError: the address or the profile is not known.
    """
    from hardware.printer.printer import EscposPrinter  # noqa: PLC0415
    from hardware.printer.profile import profile_named  # noqa: PLC0415
    from hardware.printer.transport import transport_to  # noqa: PLC0415

    return EscposPrinter(transport_to(connection), profile_named(profile))
