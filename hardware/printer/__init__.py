"""The slip printer: ``open_printer`` gives one that prints a ``Slip`` or says in time why not."""

from __future__ import annotations

from hardware.printer.port import Printed, Printer
from hardware.printer.problems import PrinterProblem
from hardware.printer.settings import PrinterSettings
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus

__all__ = ["Printed", "Printer", "PrinterProblem", "PrinterStatus", "Slip", "open_printer"]


def open_printer(settings: PrinterSettings) -> Printer | None:
    """Get the printer of the section ``[printer]``, or nothing if there is none.

    Nothing is opened yet, but the printing libraries are loaded, which takes some 0.4 s: call it
    off the GUI thread.

    Raises:
        SettingsError: the profile is not known.
    """
    from hardware.printer.factory import printer_from  # noqa: PLC0415 - see above

    return printer_from(settings)
