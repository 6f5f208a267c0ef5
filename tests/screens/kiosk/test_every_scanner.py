"""Hand scanners work on every page, and whatever is shown to them is answered."""

from __future__ import annotations

import os
from datetime import timedelta
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from config.devices import ScannerSection
from hardware.scanner.scans import Scans, ScanSource
from kiosk.connections import connect_scanners
from tests.builders import a_booking
from tests.screens.kiosk.scenes import go_to

PAGES = (
    "home",
    "scan",
    "number",
    "services",
    "info",
    "refused",
    "done",
    "languages",
    "still-there",
)
MILLISECONDS = count(1)
VACCINATED = b"HC1:" + b"NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL" * 20


@pytest.fixture
def serial():
    """Open a line with a terminal's end for the kiosk, and one to write codes into."""
    host, device = os.openpty()
    yield host, os.ttyname(device)
    os.close(host)
    os.close(device)


@pytest.fixture
def scans(qtbot):
    return Scans(stopwatch=Watch())


@pytest.fixture
def scanning(kiosk, scans, serial):
    """A terminal with both kinds of scanner, in a house that knows a booking for each page."""
    bookings = [a_booking(page, services=("id-card",)) for page in PAGES]
    kiosk.lobby.mirror.take_over("portal", bookings)
    settings = ScannerSection(wedge=True, serial=serial[1])
    *_, line = connect_scanners(kiosk.models, settings, scans, kiosk.screen.window)
    kiosk.screen.qtbot.waitSignal(line.state).wait()  # what came before the line is open is lost
    yield kiosk
    line.close()


class Watch:
    now = 0.0

    def __call__(self):
        return self.now


def test_a_scanner_that_plays_a_keyboard_checks_in_on_every_page(scanning):
    for turn, page in enumerate(PAGES, start=1):
        go_to(scanning, page)

        strike(scanning, f"CODE-{page}")

        assert scanning.page == "done", page
        assert scanning.screen.text("doneNumber") == f"T\u202f{turn:03}"
        assert "CODE" not in scanning.pages.aids.visit.typed


def test_a_serial_scanner_checks_in_on_every_page(scanning, serial):
    for turn, page in enumerate(PAGES, start=1):
        go_to(scanning, page)

        os.write(serial[0], f"CODE-{page}\r".encode())

        number = f"T\u202f{turn:03}"
        scanning.screen.qtbot.waitUntil(
            lambda number=number: scanning.pages.answer.property("number") == number
        )


def test_the_same_code_within_five_seconds_is_one_scan_on_every_page(scanning, scans):
    for page in PAGES:
        go_to(scanning, "home")
        strike(scanning, f"nobodys-{page}")
        go_to(scanning, page)
        scans._stopwatch.now += 4.9  # noqa: SLF001 - the clock this test wound up

        strike(scanning, f"nobodys-{page}")

        assert scanning.page == {"languages": "home", "still-there": "number"}.get(page, page)
        scanning.clock.now += timedelta(minutes=1)


def test_a_code_that_stays_under_the_scanner_leaves_the_number_as_it_is(scanning, scans):
    scanning.pages.aids.speak("en")
    strike(scanning, "CODE-home")
    scanning.pass_seconds(6)
    scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up

    strike(scanning, "CODE-home")

    assert scanning.screen.text("title") == "You are checked in."
    assert scanning.screen.text("finish") == "Done (20)"


def test_a_code_that_nobody_knows_is_told_as_such(scanning):
    scanning.pages.aids.read(aloud=True)

    strike(scanning, "https://another-town.example/t/4711")

    assert scanning.page == "refused"
    assert scanning.screen.text("title") == "Wir kennen diesen Code nicht."
    assert "Wir kennen diesen Code nicht." in scanning.voice.words
    assert [name for name in names(scanning) if name.startswith("step")] == [
        "stepNumber",
        "stepToken",
        "stepHelp",
    ]


@pytest.mark.parametrize("source", list(ScanSource))
def test_a_certificate_or_any_other_strange_code_is_answered_and_is_no_guess(
    scanning, scans, source
):
    for turn in range(6):
        scans.offer(VACCINATED + bytes([turn]), source)
        scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up
    scanning.screen.settle()

    assert scanning.screen.text("title") == "Wir kennen diesen Code nicht."

    strike(scanning, "CODE-home")

    assert scanning.page == "done"


def test_a_strange_code_changes_nothing_while_staff_are_there_or_nothing_works(scanning, scans):
    for page, go in {
        "staff": scanning.terminal.askStaff,
        "outOfOrder": lambda: scanning.terminal.set_away(True),
    }.items():
        go()
        scans.offer(VACCINATED, ScanSource.SERIAL)
        scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up

        assert scanning.page == page


def strike(stand, text):
    """Play the keyboard as fast as scanners do, by the keys' own time: a busy machine is late."""
    for letter in f"{text}\r":
        code = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
            key.setTimestamp(next(MILLISECONDS))
            QCoreApplication.sendEvent(stand.screen.window, key)
    stand.screen.settle()


def names(stand):
    return [item.objectName() for item in stand.screen.items()]
