"""A printer on demand is opened when it is first used, and says so if there is none."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from hardware.printer import Printed, PrinterProblem, PrinterStatus, Slip
from hardware.printer.on_demand import PrinterOnDemand
from lobby.domain.errors import Unavailable
from tests.hardware.printer.builders import a_slip

SLIP = a_slip()


@dataclass
class Tray:
    """A printer that keeps what it prints."""

    slips: list[Slip] = field(default_factory=list)

    def print_slip(self, slip):
        self.slips.append(slip)
        return Printed(confirmed=True)

    def status(self):
        return PrinterStatus()


def test_it_is_opened_once_by_the_first_who_uses_it():
    opened = []

    def open_it():
        opened.append(Tray())
        return opened[-1]

    printer = PrinterOnDemand(open_it)
    unused = list(opened)
    printer.print_slip(SLIP)
    printer.print_slip(SLIP)

    assert not unused
    assert [tray.slips for tray in opened] == [[SLIP, SLIP]]


def test_without_a_printer_it_says_that_it_is_missing():
    printer = PrinterOnDemand(lambda: None)

    with pytest.raises(Unavailable) as outage:
        printer.print_slip(SLIP)

    assert outage.value.problem == PrinterProblem.MISSING
    assert printer.status().problem is PrinterProblem.MISSING
