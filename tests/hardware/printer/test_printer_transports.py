"""The ways to a printer: each keeps its deadlines, and opens afresh for every job."""

import os
import tty
from contextlib import contextmanager
from threading import Thread

import pytest

from hardware.printer.deadline import Countdown
from hardware.printer.fake import FakePrinter
from hardware.printer.printer import EscposPrinter
from hardware.printer.problems import PrinterProblem
from hardware.printer.profile import profile_named
from hardware.printer.transports.device_file import DeviceTransport
from hardware.printer.transports.serial_line import SerialTransport
from hardware.printer.transports.tcp import TcpTransport
from tests.hardware.printer.builders import (
    QUICK,
    WORDS,
    a_fake,
    a_printer,
    a_slip,
    codes_on,
    refused,
    the_slip,
)

WAYS = {"serial": lambda path: SerialTransport(path, 921600), "device": DeviceTransport}


@pytest.fixture(params=WAYS)
def way(request):
    return WAYS[request.param]


def a_printer_behind(transport, profile="TM-T20II"):
    return EscposPrinter(transport, profile_named(profile), QUICK)


@contextmanager
def a_line_nobody_reads():
    inner, outer = os.openpty()
    tty.setraw(outer)
    yield os.ttyname(outer)
    os.close(inner)
    os.close(outer)


def test_a_slip_comes_out_at_a_terminal(way):
    with FakePrinter(pty=True) as fake:
        printed = a_printer_behind(way(fake.path)).print_slip(a_slip())

        assert printed.confirmed
        assert codes_on(the_slip(fake)) == [WORDS["qr"]]


def test_the_status_is_told_over_a_terminal(way):
    with FakePrinter(pty=True) as fake:
        fake.change(cover_open=True)

        assert a_printer_behind(way(fake.path)).status().problem is PrinterProblem.COVER_OPEN


def test_a_line_that_takes_nothing_is_given_up_within_the_deadline(way):
    with a_line_nobody_reads() as path, refused(PrinterProblem.STUCK):
        a_printer_behind(way(path), profile="generic-mute").print_slip(
            a_slip(documents=("Їжте ґанок",))
        )


def test_a_device_that_is_not_there_is_missing(way, tmp_path):
    printer = a_printer_behind(way(str(tmp_path / "lp0")))

    with refused(PrinterProblem.MISSING):
        printer.print_slip(a_slip())


def test_a_serial_port_that_another_program_holds_is_busy():
    with FakePrinter(pty=True) as fake:
        link = SerialTransport(fake.path, 115200).open(Countdown(1))

        assert (
            a_printer_behind(SerialTransport(fake.path, 115200)).status().problem
            is PrinterProblem.BUSY
        )

        link.close(forget=False)


def test_a_slow_serial_line_is_given_the_time_that_its_bytes_need():
    assert SerialTransport("/dev/null", 9600).seconds_for(960) == 1.0
    assert TcpTransport("127.0.0.1", 9100).seconds_for(960) == 0.0


def test_a_printer_that_can_never_answer_prints_unconfirmed():
    with a_fake(silent=True) as fake:
        printer = a_printer(fake, profile="generic-mute")

        printed = printer.print_slip(a_slip())

        assert not printed.confirmed
        assert not printer.status().known
        assert codes_on(the_slip(fake)) == [WORDS["qr"]]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_printer_is_reached_by_either_protocol(host):
    with FakePrinter(host=host) as fake:
        assert a_printer(fake).print_slip(a_slip()).confirmed


def test_a_name_with_two_addresses_is_tried_at_both():
    with FakePrinter(host="127.0.0.1") as fake:
        transport = TcpTransport("localhost", fake.address[1])

        assert a_printer_behind(transport).status().ready


def test_an_unknown_name_is_told_within_the_deadline():
    with refused(PrinterProblem.UNREACHABLE):
        a_printer_behind(TcpTransport("printer.invalid", 9100)).print_slip(a_slip())


def test_two_threads_print_one_whole_slip_each():
    with a_fake() as fake:
        printer = a_printer(fake)
        jobs = [
            Thread(target=printer.print_slip, args=[a_slip(qr=code)]) for code in ("ONE", "TWO")
        ]
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()

        codes = [codes_on(the_slip(fake)), codes_on(the_slip(fake))]
        assert sorted(codes) == [["ONE"], ["TWO"]]
