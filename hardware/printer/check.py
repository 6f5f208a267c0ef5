"""The printer's part of the self-test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Final, Protocol

from hardware.in_use import is_connected, process_using
from hardware.printer.factory import printer_from
from hardware.printer.problems import ADVICE, DEVICE, PrinterProblem
from hardware.printer.settings import PrinterSettings
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus
from hardware.printer.typesetting.fonts import joins_letters, missing_fonts
from lobby.checks import Check, Health
from lobby.domain.errors import SettingsError, Unavailable

TEST_SLIPS: Final = (
    Slip(
        town="Test 1",
        number="T\u202f000",
        time="ÄÖÜ äöü ß € „“ … é ç ñ",
        area="Der Drucker druckt.",
        calling='These letters are the printer\'s own. If one is wrong, write profile = "generic".',
        qr="SELFTEST-1",
    ),
    Slip(
        town="Test 2",
        number="T\u202f000",
        time="ẞ ş ğ İ ł ź ż ї є щ ё ы سلام",
        area="Der Drucker zeichnet.",
        calling="These letters are drawn. If one is a box, install fonts-noto-core.",
        qr="SELFTEST-2",
    ),
)
"""The printer's own letters, and one slip that has letters of all languages."""


_SERVES: Final = "it serves {}, which tells every counter if it fails"


class HasPrinter(Protocol):
    """Settings with a section for the printer."""

    @property
    def printer(self) -> PrinterSettings:
        """The section ``[printer]``."""


def checks(settings: HasPrinter) -> Iterator[Check]:
    """Ask the printer how it is, and look whether all languages can be drawn."""
    try:
        printer = printer_from(settings.printer)
    except SettingsError as mistake:
        yield Check(DEVICE, Health.BROKEN, str(mistake))
        return
    if printer is None:
        yield Check(DEVICE, Health.OK, "none is configured; numbers are shown on the screen only")
        return
    with closing(printer):
        status = printer.status()
    yield _in_use(settings.printer, status)
    yield from _languages()


def print_test(settings: HasPrinter) -> Check:
    """Print two slips that show whether all letters and the codes come out.

    Raises:
        SettingsError: the profile is not known.
    """
    printer = printer_from(settings.printer)
    if printer is None:
        return Check(DEVICE, Health.OK, "none is configured")
    try:
        with closing(printer):
            printed = [printer.print_slip(slip) for slip in TEST_SLIPS]
    except Unavailable as failure:
        return _broken(PrinterProblem(failure.problem), failure.detail)
    confirmed = all(slip.confirmed for slip in printed)
    how = "it confirmed them" if confirmed else "it cannot confirm, so look at them"
    return Check(DEVICE, Health.OK, f"printed two test slips; {how}")


def _in_use(settings: PrinterSettings, status: PrinterStatus) -> Check:
    """Tell a printer that serves a running program, and so nobody else, from a broken one."""
    if status.problem is PrinterProblem.SILENT and is_connected(settings.host, settings.port):
        return Check(DEVICE, Health.OK, _SERVES.format("a program of this machine"))
    if status.problem is PrinterProblem.BUSY and (user := process_using(settings.device)):
        return Check(DEVICE, Health.OK, _SERVES.format(user))
    return _state(status)


def _state(status: PrinterStatus) -> Check:
    if status.problem is not None:
        return _broken(status.problem, status.detail)
    if not status.known:
        return Check(DEVICE, Health.ATTENTION, "reached, but it cannot say how it is; try --slips")
    if status.near_end:
        return Check(DEVICE, Health.ATTENTION, "ready; the paper is nearly used up, bring a roll")
    return Check(DEVICE, Health.OK, "ready")


def _broken(problem: PrinterProblem, detail: str) -> Check:
    return Check(DEVICE, Health.BROKEN, f"{problem}: {ADVICE[problem]} ({detail})")


def _languages() -> Iterator[Check]:
    if missing := missing_fonts():
        yield Check(
            DEVICE,
            Health.ATTENTION,
            f"fonts are missing ({', '.join(missing)}); install fonts-noto-core fonts-dejavu-core",
        )
    if not joins_letters():
        yield Check(DEVICE, Health.ATTENTION, "Arabic cannot be set; install libfribidi0")
