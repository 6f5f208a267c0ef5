"""Hand scanners work on every page, and whatever is shown to them is answered."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from config.devices import Scanner
from hardware.scanner.scan import Source
from hardware.scanner.scans import Scans
from tests.screens.kiosk.scenes import mirrored

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
    """A terminal with both kinds of scanner, in a house that knows one booking."""
    mirrored(kiosk)
    settings = Scanner(wedge=True, serial=serial[1])
    heard = kiosk.cast.hear(settings, scans, kiosk.screen.window)
    yield kiosk
    heard[-1].close()


class Watch:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.mark.parametrize("page", PAGES)
def test_a_scanner_that_plays_a_keyboard_checks_in_on_every_page(scanning, page):
    go_to(scanning, page)

    strike(scanning, "code-038")

    assert scanning.page == "done"
    assert scanning.screen.text("doneNumber") == "T\u2009001"
    assert scanning.terminal.aids.visit.typed == ""


@pytest.mark.parametrize("page", PAGES)
def test_a_serial_scanner_checks_in_on_every_page(scanning, serial, page):
    go_to(scanning, page)

    os.write(serial[0], b"code-038\r")

    scanning.screen.qtbot.waitUntil(lambda: len(scanning.lobby.waiting()) == 1 + (page == "done"))
    scanning.screen.settle()
    assert scanning.screen.text("doneNumber") == "T\u2009001"


@pytest.mark.parametrize("page", PAGES)
def test_the_same_code_within_five_seconds_is_one_scan_on_every_page(scanning, scans, page):
    go_to(scanning, "home")
    strike(scanning, "nobodys-code")
    go_to(scanning, page)
    scans._stopwatch.now += 4.9  # noqa: SLF001 - the clock this test wound up

    strike(scanning, "nobodys-code")

    assert scanning.page == {"languages": "home", "still-there": "number"}.get(page, page)


def test_a_code_that_stays_under_the_scanner_leaves_the_number_as_it_is(scanning, scans):
    scanning.terminal.aids.speak("en")
    strike(scanning, "code-038")
    scanning.pass_seconds(6)
    scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up

    strike(scanning, "code-038")

    assert scanning.screen.text("title") == "You are checked in."
    assert scanning.screen.text("finish") == "Done (20)"


def test_a_code_that_nobody_knows_is_told_as_such(scanning):
    scanning.terminal.aids.read(aloud=True)

    strike(scanning, "https://another-town.example/t/4711")

    assert scanning.page == "refused"
    assert scanning.screen.text("title") == "Wir kennen diesen Code nicht."
    assert "Wir kennen diesen Code nicht." in scanning.voice.words
    assert [name for name in names(scanning) if name.startswith("step")] == [
        "stepNumber",
        "stepToken",
        "stepHelp",
    ]


@pytest.mark.parametrize("source", list(Source))
def test_a_certificate_or_any_other_strange_code_is_answered_and_is_no_guess(
    scanning, scans, source
):
    for turn in range(6):
        scans.offer(VACCINATED + bytes([turn]), source)
        scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up
    scanning.screen.settle()

    assert scanning.screen.text("title") == "Wir kennen diesen Code nicht."

    strike(scanning, "code-038")

    assert scanning.page == "done"


def test_a_strange_code_changes_nothing_while_staff_are_there_or_nothing_works(scanning, scans):
    for page, go in {
        "staff": scanning.terminal.askStaff,
        "outOfOrder": lambda: scanning.terminal.lost(True),
    }.items():
        go()
        scans.offer(VACCINATED, Source.SERIAL)
        scans._stopwatch.now += 6  # noqa: SLF001 - the clock this test wound up

        assert scanning.page == page


def strike(stand, text):
    """Play the keyboard, as fast as scanners do."""
    for key in text:
        QTest.keyClick(stand.screen.window, key)
    QTest.keyClick(stand.screen.window, Qt.Key.Key_Return)
    stand.screen.settle()


def names(stand):
    return [item.objectName() for item in stand.screen.items()]


def go_to(stand, page):
    terminal = stand.terminal
    terminal.finish()
    match page:
        case "scan":
            terminal.scan()
        case "number":
            terminal.number()
        case "services":
            terminal.services()
        case "info":
            terminal.askForHelp()
        case "refused":
            terminal.checkIn("nobody-knows-this")
        case "done":
            stand.lobby.take_token(["passport"], key="done")
            terminal.checkIn("A001")
        case "languages":
            terminal.aids.toggleLower()
            stand.screen.settle()
            stand.screen.touch("languages")
        case "still-there":
            terminal.number()
            stand.pass_seconds(30)
    stand.screen.settle()
