import errno

import pytest

from hardware.printer.printer import EscposPrinter
from hardware.printer.problems import PrinterProblem
from hardware.printer.profile import profile_named
from hardware.printer.transports.usb_printer import UsbTransport
from tests.hardware.printer.builders import QUICK, WORDS, a_slip, codes_on, refused
from tests.hardware.printer.usb_bus import PRODUCT, VENDOR, a_bus


def a_usb_printer(product=PRODUCT):
    return EscposPrinter(UsbTransport(VENDOR, product), profile_named("TM-T20II"), QUICK)


def test_a_slip_comes_out_at_the_endpoints_that_the_printer_names(monkeypatch):
    with a_bus(monkeypatch) as bus:
        printed = a_usb_printer().print_slip(a_slip())

        assert printed.confirmed
        assert codes_on(bus.slips.get(timeout=30)) == [WORDS["qr"]]


def test_the_kernels_driver_is_asked_to_let_go(monkeypatch):
    with a_bus(monkeypatch) as bus:
        assert a_usb_printer().status().ready

        assert not bus.kernel_driver


def test_a_usb_printer_that_takes_nothing_is_given_up_within_the_deadline(monkeypatch):
    with a_bus(monkeypatch, deaf=True), refused(PrinterProblem.STUCK):
        a_usb_printer().print_slip(a_slip())


def test_a_silent_usb_printer_is_given_up_within_the_deadline(monkeypatch):
    with a_bus(monkeypatch, silent=True), refused(PrinterProblem.SILENT):
        a_usb_printer().print_slip(a_slip())


def test_another_usb_device_is_not_the_printer(monkeypatch):
    with a_bus(monkeypatch), refused(PrinterProblem.MISSING):
        a_usb_printer(product=0x0E99).print_slip(a_slip())


def test_a_replugged_usb_printer_is_found_again(monkeypatch):
    with a_bus(monkeypatch) as bus:
        printer = a_usb_printer()
        bus.plugged = False
        with refused(PrinterProblem.MISSING):
            printer.print_slip(a_slip())

        bus.plugged = True

        assert printer.print_slip(a_slip()).confirmed


@pytest.mark.parametrize(
    ("error", "problem"),
    [(errno.EACCES, PrinterProblem.NOT_ALLOWED), (errno.EBUSY, PrinterProblem.BUSY)],
)
def test_a_usb_printer_that_cannot_be_opened_says_why(monkeypatch, error, problem):
    with a_bus(monkeypatch) as bus:
        bus.denied = error

        with refused(problem):
            a_usb_printer().print_slip(a_slip())
