"""The slip of a visitor on a printer that draws: in every language, on both papers."""

from __future__ import annotations

import pytest

from hardware.printer.fake import FakePrinter
from hardware.printer.profile import profile_named
from tests.builders import a_database
from tests.hardware.printer.builders import a_printer, codes_on, the_slip
from tests.screens.kiosk.stand import ALL_LANGUAGES, a_terminal


@pytest.mark.parametrize("paper", [58, 80])
def test_a_slip_comes_with_the_touch_and_holds_the_ticket(tmp_path, qtbot, paper):
    with FakePrinter(dots=profile_named("TM-T20II", paper).dots) as fake:
        printer = a_printer(fake, paper=paper)
        with a_terminal(a_database(tmp_path), qtbot, size=(540, 960), printer=printer) as kiosk:
            for language in ALL_LANGUAGES:
                draw_a_token(kiosk, language)

                ticket = kiosk.lobby.board.waiting()[-1]
                assert codes_on(the_slip(fake)) == [ticket.slip_code], language
                kiosk.terminal.finish()

    assert fake.machine.unknown == []


def draw_a_token(kiosk, language):
    """Touch the button, until the printer has confirmed the whole slip."""
    kiosk.pages.aids.speak(language)
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("id-card")
    kiosk.screen.settle()
    kiosk.screen.touch("printToken")
    assert kiosk.page == "done"
    assert not kiosk.pages.answer.property("slipFailed")
