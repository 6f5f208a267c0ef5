"""Slips, printers and fakes for the tests, naming only what matters."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
import zxingcpp
from PIL import Image, ImageOps

from hardware.printer import Slip
from hardware.printer.deadline import Timeouts
from hardware.printer.fake import FakePrinter, Faults
from hardware.printer.printer import EscposPrinter
from hardware.printer.profile import profile_named
from hardware.printer.transports.tcp import TcpTransport
from lobby.domain.errors import Unavailable

QUICK = Timeouts(connect=2.0, answer=0.8, write=1.0, confirm=2.0, settle=0.1, clear=0.8, whole=5.0)

WORDS = {
    "town": "Stadt Musterau",
    "number": "T\u202f038",
    "time": "21.11.2026, 09:04 Uhr",
    "area": "Warteraum 1",
    "wait": ("Vor Ihnen: 4", "Wartezeit: 10 bis 20 Minuten"),
    "calling": "Ihre Nummer kommt auf den Bildschirm.",
    "qr": "7K3QX4NB8GJ2RWHD",
}


def a_slip(**words):
    return Slip(**{**WORDS, **words})


def a_printer(fake, profile="TM-T20II", paper=80, timeouts=QUICK):
    return EscposPrinter(TcpTransport(*fake.address), profile_named(profile, paper), timeouts)


@contextmanager
def a_fake(**faults):
    with FakePrinter(faults=Faults(**faults)) as fake:
        yield fake


def the_slip(fake, within=30.0):
    """Take the next piece of paper."""
    return fake.slips.get(timeout=within)


def codes_on(paper: Image.Image):
    """Read every QR code on a piece of paper, as a phone would: with some white around it."""
    seen = ImageOps.expand(paper.convert("L"), border=40, fill=255)
    return [code.text for code in zxingcpp.read_barcodes(seen)]


@contextmanager
def refused(problem):
    """Expect this problem."""
    with pytest.raises(Unavailable) as failure:
        yield
    assert failure.value.problem == problem, failure.value
