"""A slip that failed belongs to a visitor who has left: it must not come out for the next one."""

from contextlib import contextmanager
from threading import Thread

from hardware.printer.problems import PrinterProblem
from tests.hardware.printer.builders import a_fake, a_printer, a_slip, codes_on, refused, the_slip

HALF_A_SLIP = 250
"""Dots; the number is on paper, the code is not."""


def pieces(fake):
    """Take all paper that has come out."""
    assert fake.machine.wait_idle(30)
    return [fake.slips.get() for _ in range(fake.slips.qsize())]


@contextmanager
def opened_while_printing(fake):
    """Open the cover as soon as the number is on paper."""

    def open_it():
        fake.machine.wait_printed(HALF_A_SLIP, 30)
        fake.change(cover_open=True)

    hand = Thread(target=open_it)
    hand.start()
    yield
    hand.join()


def test_paper_out_in_the_middle_of_a_slip_is_told():
    with a_fake(paper_left=HALF_A_SLIP) as fake, refused(PrinterProblem.PAPER_OUT):
        a_printer(fake).print_slip(a_slip())


def test_after_a_refill_the_next_visitor_gets_the_own_slip_only():
    with a_fake(paper_left=HALF_A_SLIP) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.PAPER_OUT):
            printer.print_slip(a_slip(qr="THE-FIRST"))

        fake.change(paper_left=None)
        printer.print_slip(a_slip(qr="THE-SECOND"))

        remains, slip = pieces(fake)
        assert codes_on(remains) == []
        assert codes_on(slip) == ["THE-SECOND"]


def test_a_refill_alone_brings_nothing_out():
    with a_fake(paper_left=HALF_A_SLIP) as fake:
        with refused(PrinterProblem.PAPER_OUT):
            a_printer(fake).print_slip(a_slip())

        fake.change(paper_left=None)

        assert pieces(fake) == []


def test_a_look_at_the_status_after_the_refill_cuts_the_remains_off():
    with a_fake(paper_left=HALF_A_SLIP) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.PAPER_OUT):
            printer.print_slip(a_slip())
        fake.change(paper_left=None)

        assert printer.status().ready

        assert codes_on(the_slip(fake)) == []


def test_without_clearing_the_buffer_the_stale_slip_would_come_out():
    with a_fake(paper_left=HALF_A_SLIP, clears=False) as fake:
        with refused(PrinterProblem.PAPER_OUT):
            a_printer(fake).print_slip(a_slip(qr="THE-FIRST"))

        fake.change(paper_left=None)

        (stale,) = pieces(fake)
        assert codes_on(stale) == ["THE-FIRST"]


def test_a_slip_longer_than_the_buffer_is_cleared_over_a_fresh_line():
    with a_fake(paper_left=HALF_A_SLIP, buffer=1024) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.PAPER_OUT):
            printer.print_slip(a_slip(calling="Їжте ґанок " * 20, qr="THE-FIRST"))

        fake.change(paper_left=None)
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert [code for piece in pieces(fake) for code in codes_on(piece)] == ["THE-SECOND"]


def test_a_cover_opened_while_printing_leaves_nothing_behind():
    with a_fake(dots_per_second=2000) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.COVER_OPEN), opened_while_printing(fake):
            printer.print_slip(a_slip(qr="THE-FIRST"))

        fake.change(cover_open=False, dots_per_second=0)
        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert [code for piece in pieces(fake) for code in codes_on(piece)] == ["THE-SECOND"]


def test_a_power_cut_in_the_middle_leaves_nothing_behind():
    with a_fake(paper_left=HALF_A_SLIP, clears=False) as fake:
        printer = a_printer(fake)
        with refused(PrinterProblem.PAPER_OUT):
            printer.print_slip(a_slip(qr="THE-FIRST"))
        fake.power_off()
        fake.change(paper_left=None, clears=True)
        fake.power_on()

        printer.print_slip(a_slip(qr="THE-SECOND"))

        assert [code for piece in pieces(fake) for code in codes_on(piece)] == ["THE-SECOND"]
