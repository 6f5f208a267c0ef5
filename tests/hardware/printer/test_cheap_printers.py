"""Printers with a small buffer, a slow head and few words: who prints is not silent."""

from dataclasses import replace

import pytest

from hardware.printer.printer import EscposPrinter
from hardware.printer.problems import PrinterProblem
from hardware.printer.profile import profile_named
from hardware.printer.transports.device_file import DeviceTransport
from hardware.printer.transports.persistent import PersistentConnection
from hardware.printer.transports.serial_line import SerialTransport
from hardware.printer.transports.tcp import TcpTransport
from tests.hardware.printer.builders import QUICK, a_slip, codes_on, refused
from tests.hardware.printer.cheap import CheapPrinter

DOCUMENTS = (
    "Personalausweis oder Reisepass",
    "Biometrisches Passbild, digital über einen zertifizierten Anbieter oder am Terminal",
    "Bei Kindern: Einverständniserklärung beider Sorgeberechtigten mit Kopie der Ausweise",
)
OVER = {
    "serial": lambda path: SerialTransport(path, 921600),
    "device": DeviceTransport,
}


def a_printer_at(cheap, profile="generic", timeouts=QUICK):
    way = TcpTransport(*cheap.address)
    return EscposPrinter(way, profile_named(profile, 58), timeouts)


def codes(cheap, count):
    """Read the codes on the next pieces of paper, piece by piece."""
    return [codes_on(cheap.pieces.get(timeout=60)) for _ in range(count)]


@pytest.mark.parametrize("documents", [(), DOCUMENTS])
def test_a_slow_printer_with_a_small_window_prints_and_is_not_silent(documents):
    with CheapPrinter(dots_per_second=600) as cheap:
        printer = a_printer_at(cheap)

        printer.print_slip(a_slip(qr="THE-FIRST", documents=documents))
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert codes(cheap, 2) == [["THE-FIRST"], ["THE-SECOND"]]
        assert cheap.letters == ""


def test_an_answer_that_comes_after_the_slip_confirms_it():
    with CheapPrinter(dots_per_second=600, in_order=True, buffer=1 << 20) as cheap:
        printed = a_printer_at(cheap).print_slip(a_slip(documents=DOCUMENTS))

        assert printed.confirmed


def test_a_printer_that_answers_at_once_confirms_nothing():
    with CheapPrinter(dots_per_second=600, buffer=1 << 20) as cheap:
        assert not a_printer_at(cheap).print_slip(a_slip()).confirmed


@pytest.mark.parametrize("in_order", [False, True])
def test_what_a_roll_broke_off_comes_out_on_a_piece_of_its_own(in_order):
    with CheapPrinter(dots_per_second=2000, paper=300, in_order=in_order) as cheap:
        printer = a_printer_at(cheap)
        with refused(PrinterProblem.STUCK):
            printer.print_slip(a_slip(qr="THE-FIRST", documents=DOCUMENTS))

        cheap.refill()
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert codes(cheap, 2) == [["THE-FIRST"], ["THE-SECOND"]]
        assert cheap.letters == ""


def test_a_slip_that_comes_out_after_a_stop_is_printed():
    stops = {"buffer": 2048, "window": 1 << 20, "paper": 300, "refilled_after": 3.2}
    with CheapPrinter(dots_per_second=4000, **stops) as cheap:
        printer = a_printer_at(cheap, timeouts=replace(QUICK, answer=0.2, whole=60.0))

        printer.print_slip(a_slip(qr="THE-FIRST"))

        assert codes(cheap, 1) == [["THE-FIRST"]]


def test_a_printer_that_stopped_inside_a_slip_is_stuck_and_not_silent():
    with CheapPrinter(dots_per_second=4000, paper=300, window=1 << 20) as cheap:
        printer = a_printer_at(cheap, timeouts=replace(QUICK, answer=0.2, whole=2.0))

        with refused(PrinterProblem.STUCK):
            printer.print_slip(a_slip(qr="THE-FIRST"))

        assert printer.status().problem is PrinterProblem.STUCK


def test_what_a_line_broke_off_is_cut_off_before_the_next_slip():
    with CheapPrinter(dots_per_second=4000, drops_after=9000) as cheap:
        printer = a_printer_at(cheap)
        with refused(PrinterProblem.BROKEN_OFF):
            printer.print_slip(a_slip(qr="THE-FIRST", documents=DOCUMENTS))

        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert codes(cheap, 2) == [[], ["THE-SECOND"]]
        assert cheap.letters == ""


def test_a_printer_that_holds_on_to_a_closed_connection_is_asked_over_one():
    with CheapPrinter(dots_per_second=4000, single=True) as cheap:
        printer = a_printer_at(cheap)

        printer.print_slip(a_slip(qr="THE-FIRST"))
        states = [printer.status().ready for _ in range(3)]
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert states == [True, True, True]
        assert codes(cheap, 2) == [["THE-FIRST"], ["THE-SECOND"]]
        assert cheap.connections == 1


def test_a_printer_that_hung_up_in_the_meantime_is_reached_anew():
    with CheapPrinter(dots_per_second=4000) as cheap:
        printer = a_printer_at(cheap)
        printer.print_slip(a_slip(qr="THE-FIRST"))

        cheap.hang_up()
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert codes(cheap, 2) == [["THE-FIRST"], ["THE-SECOND"]]


@pytest.mark.parametrize("way", OVER)
def test_a_slow_printer_at_a_cable_prints_each_slip_on_a_piece_of_its_own(way):
    with CheapPrinter(dots_per_second=600, in_order=True, pty=True) as cheap:
        printer = EscposPrinter(OVER[way](cheap.path), profile_named("generic", 58), QUICK)

        printer.print_slip(a_slip(qr="THE-FIRST"))
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert codes(cheap, 2) == [["THE-FIRST"], ["THE-SECOND"]]
        assert cheap.letters == ""


def test_a_mute_printer_that_takes_half_of_the_slip_has_not_printed():
    with CheapPrinter(dots_per_second=4000, paper=100) as cheap, refused(PrinterProblem.STUCK):
        a_printer_at(cheap, "generic-mute").print_slip(a_slip(documents=DOCUMENTS))


class Lines:
    """A transport that counts how often it was opened."""

    kept = True

    def __init__(self):
        self.opened = 0

    def open(self, _deadline):
        self.opened += 1
        return self

    def close(self, *, forget):
        """Hang up."""


def test_a_line_that_never_answered_is_kept_for_half_a_minute():
    now = [0.0]
    line = PersistentConnection(Lines(), clock=lambda: now[0])
    line.link(None)

    now[0] = 29.0
    early = line.worn_out
    now[0] = 30.0

    assert not early
    assert line.worn_out


def test_a_line_that_answered_once_and_went_mute_is_replaced_at_once():
    line = PersistentConnection(Lines(), clock=lambda: 0.0)
    line.link(None)

    line.answered()

    assert line.worn_out
