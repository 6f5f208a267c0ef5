"""The printer's part of the self-test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from hardware.printer.fonts import joins_letters, missing_fonts
from hardware.printer.port import Printer
from hardware.printer.problems import ADVICE, DEVICE, Problem
from hardware.printer.settings import PrinterSettings, printer_from
from hardware.printer.slip import Slip
from lobby.checks import Check, Health
from lobby.domain.errors import DeviceUnavailable, SettingsError

TEST_SLIP: Final = Slip(
    town="Test",
    number="T\u2009000",
    time="ÄÖÜ äöü ß ẞ € „“ ş ğ ł ź ї щ",
    area="Der Drucker druckt.",
    wait=("The printer prints.",),
    calling="Every sign in the last line must be legible, and the code must scan.",
    qr="SELFTEST",
)
"""Has letters of every language that slips are printed in."""


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
    yield _state(printer)
    yield from _languages()


def print_test(settings: HasPrinter) -> Check:
    """Print a slip that shows whether all letters and the code come out.

    Raises:
        SettingsError: the profile is not known.
    """
    printer = printer_from(settings.printer)
    if printer is None:
        return Check(DEVICE, Health.OK, "none is configured")
    try:
        printed = printer.print_slip(TEST_SLIP)
    except DeviceUnavailable as failure:
        return _broken(Problem(failure.problem), failure.detail)
    how = "it confirmed the slip" if printed.confirmed else "it cannot confirm: look at the slip"
    return Check(DEVICE, Health.OK, f"printed a test slip; {how}")


def _state(printer: Printer) -> Check:
    status = printer.status()
    if status.problem is not None:
        return _broken(status.problem, status.detail)
    if not status.known:
        return Check(DEVICE, Health.ATTENTION, "reached, but it cannot say how it is; try --slip")
    if status.near_end:
        return Check(DEVICE, Health.ATTENTION, "ready; the paper is nearly used up, bring a roll")
    return Check(DEVICE, Health.OK, "ready")


def _broken(problem: Problem, detail: str) -> Check:
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
