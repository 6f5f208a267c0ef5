"""What is wrong with a device, and what helps: in words, for staff at the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hardware.printer import PrinterProblem, PrinterStatus
from hardware.scanner.camera_watchdog import CameraProblem
from hardware.voice.announcer import NO_VOICE
from hardware.voice.loudspeaker import NO_SOUND, TURNED_DOWN
from kiosk.phrases import QT_TR_NOOP, tr

_NO_ANSWER: Final = QT_TR_NOOP("No answer. Switch it off and on.")
_NOT_FOUND: Final = QT_TR_NOOP("Not found. Check cable and power.")
_UNFORESEEN: Final = QT_TR_NOOP("It does not work. Tell the administrator.")
_WORDS: Final[Mapping[str, str]] = {
    PrinterProblem.PAPER_OUT: QT_TR_NOOP("The paper is used up. Put in a new roll."),
    PrinterProblem.COVER_OPEN: QT_TR_NOOP("The cover is open. Close it until it clicks."),
    PrinterProblem.CUTTER: QT_TR_NOOP(
        "Paper is jammed. Switch it off, take the paper out, switch it on."
    ),
    PrinterProblem.ERROR: QT_TR_NOOP(
        "It reports a fault. Wait a moment, then switch it off and on."
    ),
    PrinterProblem.OFFLINE: QT_TR_NOOP("It is set to offline. Press its paper button once."),
    PrinterProblem.SILENT: _NO_ANSWER,
    PrinterProblem.STUCK: _NO_ANSWER,
    PrinterProblem.BROKEN_OFF: _NOT_FOUND,
    PrinterProblem.UNREACHABLE: _NOT_FOUND,
    PrinterProblem.MISSING: _NOT_FOUND,
    PrinterProblem.NOT_ALLOWED: QT_TR_NOOP("The terminal may not use it. Tell the administrator."),
    PrinterProblem.BUSY: QT_TR_NOOP("Still printing. Wait a moment."),
    CameraProblem.UNPLUGGED: _NOT_FOUND,
    CameraProblem.STALLED: QT_TR_NOOP("The picture stands still. Pull its plug and put it back."),
    CameraProblem.COVERED: QT_TR_NOOP("The picture is black. Clean the lens."),
    NO_SOUND: QT_TR_NOOP("No loudspeaker. Check cable and volume."),
    TURNED_DOWN: QT_TR_NOOP("The loudspeaker is turned down. Turn it up."),
    NO_VOICE: QT_TR_NOOP("The voice is missing. Tell the administrator."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRow:
    """One device as its line on the staff page; the field names are the roles of its delegate."""

    key: str
    name: str
    says: str
    works: bool


def in_words(problem: str) -> str:
    """What staff read; the code of a problem that nobody foresaw is in the log only."""
    return tr(_WORDS.get(problem, _UNFORESEEN))


def device_row(device: str, problem: str) -> DeviceRow:
    """The line of a device with this problem, or none."""
    says = in_words(problem) if problem else tr("OK")
    return DeviceRow(key=device, name=_name(device), says=says, works=not problem)


def printer_row(status: PrinterStatus | None, *, installed: bool) -> DeviceRow:
    """The line of the printer, as it was when it was last asked."""
    if not installed:
        works, says = True, tr("Not installed")
    elif status is None or not status.known:
        works, says = True, tr("No status")
    elif status.problem is not None:
        works, says = False, in_words(status.problem)
    else:
        works = not status.near_end
        says = tr("OK") if works else tr("The paper is nearly used up.")
    return DeviceRow(key="printer", name=_name("printer"), says=says, works=works)


def _name(device: str) -> str:
    names = {
        "printer": tr("Printer"),
        "camera": tr("Camera"),
        "scanner": tr("Hand scanner"),
        "read-aloud": tr("Loudspeaker"),
        "database": tr("Database"),
    }
    return names.get(device, tr("Another device"))
