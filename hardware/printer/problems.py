"""What can be wrong with a printer, as stable codes, and what the caretaker does about it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from lobby.domain.errors import DeviceUnavailable

DEVICE: Final = "printer"


class Problem(StrEnum):
    """Why no slip comes out; the codes that ``DeviceUnavailable.problem`` may hold."""

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


ADVICE: Final[Mapping[Problem, str]] = {
    Problem.PAPER_OUT: "Put in a new paper roll and close the cover.",
    Problem.COVER_OPEN: "Close the printer's cover until it clicks.",
    Problem.CUTTER: "Switch the printer off, remove the jammed paper at the cutter, switch it on.",
    Problem.ERROR: "Let the print head cool down; then switch the printer off and on.",
    Problem.OFFLINE: "Press the feed button once; if it stays offline, switch it off and on.",
    Problem.SILENT: "Switch the printer off and on. If other programs print on it, give it to the"
    " lobby alone. A printer that can never answer needs the profile generic-mute.",
    Problem.STUCK: "The printer takes no data, or stopped inside a slip: look for paper, cover and"
    " a blinking lamp.",
    Problem.BROKEN_OFF: "Check the cable and the power supply; the line broke while printing.",
    Problem.UNREACHABLE: "Check power, network cable and the address in the settings.",
    Problem.MISSING: "Plug the printer in, switch it on, check its device name in the settings.",
    Problem.NOT_ALLOWED: "Give the lobby access to the device (udev rule, group lobby).",
    Problem.BUSY: "Another print is still running; it ends by itself within its deadline.",
}
"""What to do, in the caretaker's words."""


def unavailable(problem: Problem, detail: str = "") -> DeviceUnavailable:
    """Build the error that every part of the printer raises."""
    return DeviceUnavailable(DEVICE, problem, detail)
