"""Every way in which a printer is known to mislead its driver, against a fake that does so."""

import socket

import pytest

from hardware.printer.problems import PrinterProblem
from tests.hardware.printer.builders import a_fake, a_printer, a_slip, refused, the_slip


def test_a_printer_that_hangs_up_is_not_taken_for_one_with_paper():
    with a_fake(hangs_up=True) as fake:
        with refused(PrinterProblem.BROKEN_OFF):
            a_printer(fake).print_slip(a_slip())

        assert fake.slips.empty()


def test_automatic_status_is_not_taken_for_an_empty_roll():
    with a_fake(chatty=True) as fake:
        printed = a_printer(fake).print_slip(a_slip())

        assert printed.confirmed


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ({"paper_left": 0}, PrinterProblem.PAPER_OUT),
        ({"cover_open": True}, PrinterProblem.COVER_OPEN),
        ({"cutter_jammed": True}, PrinterProblem.CUTTER),
        ({"overheated": True}, PrinterProblem.ERROR),
        ({"offline": True}, PrinterProblem.OFFLINE),
    ],
)
@pytest.mark.parametrize("chatty", [False, True])
def test_a_printer_that_cannot_print_says_why_and_is_sent_nothing(fault, problem, chatty):
    with a_fake(**fault, chatty=chatty) as fake:
        printer = a_printer(fake)

        with refused(problem):
            printer.print_slip(a_slip())

        assert printer.status().problem is problem
        assert fake.machine.held == 0


def test_a_silent_printer_is_given_up_within_the_deadline():
    with a_fake(silent=True) as fake:
        with refused(PrinterProblem.SILENT):
            a_printer(fake).print_slip(a_slip())

        assert a_printer(fake).status().problem is PrinterProblem.SILENT


def test_a_printer_with_a_closed_window_is_no_success():
    with a_fake(deaf=True) as fake, refused(PrinterProblem.SILENT):
        a_printer(fake).print_slip(a_slip())


def test_a_printer_that_is_off_is_unreachable_and_found_again_when_it_is_back():
    with a_fake() as fake:
        printer = a_printer(fake)
        fake.power_off()
        with refused(PrinterProblem.UNREACHABLE):
            printer.print_slip(a_slip())

        fake.power_on()

        assert printer.print_slip(a_slip()).confirmed


def test_a_line_that_breaks_in_the_middle_of_a_slip_is_told_and_the_next_slip_comes_out():
    with a_fake(breaks_after=120) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.BROKEN_OFF):
            printer.print_slip(a_slip())

        fake.change(breaks_after=None)

        assert printer.print_slip(a_slip()).confirmed


def test_a_printer_that_drains_slowly_gets_the_whole_slip():
    with a_fake(bytes_per_second=4000) as fake:
        printed = a_printer(fake).print_slip(a_slip())

        assert printed.confirmed


def test_a_printer_too_slow_for_the_deadline_is_given_up():
    with a_fake(bytes_per_second=200) as fake, refused(PrinterProblem.STUCK):
        a_printer(fake, profile="generic").print_slip(a_slip())


def test_the_confirmation_is_awaited_while_the_paper_moves():
    with a_fake(mechanical_delay=0.6) as fake:
        assert a_printer(fake).print_slip(a_slip()).confirmed


def test_a_printer_that_never_confirms_counts_as_printed_by_its_status_alone():
    with a_fake(confirms=False) as fake:
        printed = a_printer(fake).print_slip(a_slip())

        assert not printed.confirmed
        assert the_slip(fake)


def test_a_roll_near_its_end_is_a_hint_and_no_obstacle():
    with a_fake(near_end=True) as fake:
        printed = a_printer(fake).print_slip(a_slip())

        assert printed.confirmed
        assert printed.near_end


def test_a_printer_busy_with_another_client_is_given_up_and_prints_later():
    with a_fake() as fake:
        printer = a_printer(fake)
        with a_line_held_by_another_program(fake), refused(PrinterProblem.SILENT):
            printer.print_slip(a_slip())

        assert printer.print_slip(a_slip()).confirmed


def a_line_held_by_another_program(fake):
    return socket.create_connection(fake.address)
