"""The number without a slip: a code to be photographed, which the terminal reads back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from hardware.scanner.decode import Decoder
from tests.builders import NINE, a_database, minutes
from tests.screens.kiosk.matrix import SHAPES
from tests.screens.kiosk.scenes import mirrored
from tests.screens.kiosk.stand import a_terminal


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("contrast", [False, True])
def test_the_terminal_reads_the_code_from_its_own_picture(tmp_path, qtbot, shape, contrast):
    with a_terminal(a_database(tmp_path), qtbot, size=SHAPES[shape]) as kiosk:
        kiosk.printer.problem = "paper-out"
        if contrast:
            kiosk.pages.aids.toggleContrast()
        draw(kiosk)

        text = read_back(kiosk.screen.picture(), tmp_path / "page.png")

        (ticket,) = kiosk.lobby.board.waiting()
        assert text == ticket.slip_code
        kiosk.terminal.finish()
        kiosk.terminal.scanned(text)
        assert kiosk.screen.text("doneNumber") == "A\u202f001"


def test_a_terminal_without_a_printer_shows_the_code_at_once(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot, printer=None) as kiosk:
        draw(kiosk)

        assert kiosk.screen.shows("code")
        assert kiosk.screen.text("slip") == (
            "Bitte fotografieren Sie den Code. Ohne Handy: Nummer merken."
        )


def test_with_a_slip_there_is_no_code_on_the_screen(kiosk):
    draw(kiosk)

    assert not kiosk.screen.shows("code")


def test_a_number_that_was_only_typed_again_shows_no_code(kiosk):
    kiosk.printer.problem = "paper-out"
    draw(kiosk)
    kiosk.terminal.finish()

    kiosk.terminal.checkIn("A001")
    kiosk.pages.done.printAgain()
    kiosk.screen.settle()

    assert not kiosk.screen.shows("code")


def test_the_page_with_a_code_stays_long_enough_for_a_photo(kiosk):
    kiosk.printer.problem = "paper-out"
    draw(kiosk)

    kiosk.pass_seconds(55)

    assert kiosk.page == "done"


def test_page_and_slip_say_the_time_of_the_appointment_and_what_follows_a_missed_call(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    (slip,) = kiosk.printer.slips
    assert kiosk.screen.text("text") == "Ihr Termin: 09:15 Uhr \u00b7 Personalausweis"
    assert slip.wait[0] == "Ihr Termin: 09:15 Uhr"
    missed = "Aufruf verpasst? Zeigen Sie diesen Zettel noch einmal am Eingang."
    assert slip.missed == kiosk.screen.text("missed") == missed


def draw(kiosk):
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("passport")
    kiosk.terminal.printToken()
    kiosk.screen.settle()


def read_back(picture, path):
    """What the decoder of our camera reads in the picture, once it is a file."""
    assert picture.save(str(path))
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    (text,) = Decoder().decode(np.ascontiguousarray(rows[:, : image.width()])).texts
    return text
