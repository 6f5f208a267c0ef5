"""What can be wrong with a printer, as stable codes, and what the caretaker does about it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from lobby.domain.errors import Unavailable

DEVICE: Final = "printer"


class PrinterProblem(StrEnum):
    """Why no slip comes out; the codes that ``Unavailable.problem`` may hold."""

    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    CUTTER = "cutter"
    ERROR = "error"
    OFFLINE = "offline"
    SILENT = "silent"
    STUCK = "stuck"
    BROKEN_OFF = "broken-off"
    UNREACHABLE = "unreachable"
    MISSING = "missing"
    NOT_ALLOWED = "not-allowed"
    BUSY = "busy"


ADVICE: Final[Mapping[PrinterProblem, str]] = {
    PrinterProblem.PAPER_OUT: "Put in a new paper roll and close the cover.",
    PrinterProblem.COVER_OPEN: "Close the printer's cover until it clicks.",
    PrinterProblem.CUTTER: "Switch the printer off, remove the jammed paper at the cutter,"
    " switch it on.",
    PrinterProblem.ERROR: "Let the print head cool down; then switch the printer off and on.",
    PrinterProblem.OFFLINE: "Press the feed button once; if it stays offline, switch it off"
    " and on.",
    PrinterProblem.SILENT: "Switch the printer off and on. If other programs print on it,"
    " give it to the lobby alone. A printer that can never answer needs the profile generic-mute.",
    PrinterProblem.STUCK: "The printer takes no data, or stopped inside a slip: look for"
    " paper, cover and a blinking lamp.",
    PrinterProblem.BROKEN_OFF: "Check the cable and the power supply; the line broke while"
    " printing.",
    PrinterProblem.UNREACHABLE: "Check power, network cable and the address in the settings.",
    PrinterProblem.MISSING: "Plug the printer in, switch it on, check its device name in the"
    " settings.",
    PrinterProblem.NOT_ALLOWED: "Give the lobby access to the device (udev rule, group lobby).",
    PrinterProblem.BUSY: "Another print is still running; it ends by itself within its deadline.",
}
"""What to do, in the caretaker's words."""


def unavailable(problem: PrinterProblem, detail: str = "") -> Unavailable:
    """Build the error that every part of the printer raises."""
    return Unavailable(DEVICE, problem, detail)
