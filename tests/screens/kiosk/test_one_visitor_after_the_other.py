"""Aids, languages and time-outs: everything belongs to one visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.builders import NINE, minutes
from tests.screens.kiosk.scenes import go_to, mirrored


def test_the_language_changes_every_word_at_once(kiosk):
    assert kiosk.screen.text("tileScan") == "Ja \u2013 QR-Code zeigen"

    kiosk.screen.touch("language:en")

    assert kiosk.screen.text("tileScan") == "Yes \u2013 show the QR code"
    assert "Do you have an appointment?" in kiosk.screen.text("title")


def test_the_answer_on_the_screen_is_said_again_in_another_language(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    kiosk.screen.touch("language:en")

    assert kiosk.screen.text("title") == "You are checked in."


def test_what_one_visitor_set_is_gone_for_the_next(kiosk):
    for aid in ("language:en", "contrast", "larger", "lower", "readAloud"):
        kiosk.screen.touch(aid)
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("passport")

    kiosk.terminal.finish()
    kiosk.screen.settle()

    aids = kiosk.pages.aids.visit
    assert (aids.language, aids.text_scale, aids.high_contrast) == ("de", 1.0, False)
    assert (aids.lower, aids.reading, aids.services) == (False, False, ())
    assert kiosk.screen.text("tileScan") == "Ja \u2013 QR-Code zeigen"


def test_the_sheet_of_languages_does_not_wait_for_the_next_visitor(kiosk):
    kiosk.screen.touch("lower")
    kiosk.screen.touch("languages")
    assert kiosk.screen.shows("closeLanguages")

    kiosk.pass_seconds(45)

    assert kiosk.pages.aids.visit.untouched
    assert not kiosk.screen.shows("closeLanguages")


def test_who_goes_back_from_the_number_has_gone(kiosk):
    mirrored(kiosk)
    kiosk.screen.touch("language:tr")
    kiosk.terminal.checkIn("code-038")

    kiosk.screen.press(Qt.Key.Key_Escape)

    assert kiosk.page == "home"
    assert kiosk.pages.aids.visit.language == "de"


def test_a_quiet_page_asks_first_and_then_goes_home(kiosk):
    kiosk.terminal.number()
    kiosk.pass_seconds(25)

    assert kiosk.page == "number"
    assert kiosk.screen.shows("moreTime")

    kiosk.pass_seconds(20)

    assert kiosk.page == "home"


def test_more_time_keeps_the_page_and_what_was_typed(kiosk):
    kiosk.terminal.number()
    kiosk.terminal.type("7")
    kiosk.pass_seconds(30)

    kiosk.screen.touch("moreTime")
    kiosk.pass_seconds(20)

    assert kiosk.page == "number"
    assert kiosk.screen.text("typed") == "7"


def test_the_number_counts_down_and_more_time_makes_it_longer(kiosk):
    kiosk.terminal.askForHelp()
    kiosk.screen.settle()
    assert kiosk.screen.text("finish") == "Fertig (20)"

    kiosk.screen.touch("moreTime")
    assert kiosk.screen.text("finish") == "Fertig (30)"

    kiosk.pass_seconds(29)
    assert kiosk.page == "info"
    kiosk.pass_seconds(1)
    assert kiosk.page == "home"


def test_the_time_stands_still_while_something_is_read_aloud(kiosk):
    kiosk.terminal.askForHelp()
    kiosk.voice.speaking = True

    kiosk.pass_seconds(60)

    assert kiosk.page == "info"


def test_a_page_is_read_aloud_in_its_language(kiosk):
    kiosk.screen.press(Qt.Key.Key_F1)

    said = [text for text, language in kiosk.voice.said if language == "de"]
    assert any("Haben Sie einen Termin?" in text for text in said)
    assert any("Ja \u2013 QR-Code zeigen." in text for text in said)


def test_the_number_is_read_letter_by_letter_and_digit_by_digit(kiosk):
    kiosk.pages.aids.read(aloud=True)
    mirrored(kiosk)

    kiosk.terminal.checkIn("code-038")

    said = [text for text, _ in kiosk.voice.said]
    assert "Ihre Nummer: T, null null eins." in said


def test_every_new_page_is_read_and_interrupts_the_one_before(kiosk):
    kiosk.screen.press(Qt.Key.Key_F1)
    stopped = kiosk.voice.stopped

    kiosk.screen.touch("tileNumber")

    assert kiosk.voice.stopped > stopped
    assert any("Ihre Ticket-Nummer" in text for text, _ in kiosk.voice.said)


def test_reading_stops_when_asked_while_speaking(kiosk):
    kiosk.screen.press(Qt.Key.Key_F1)
    kiosk.voice.speaking = True

    kiosk.screen.press(Qt.Key.Key_F1)

    assert not kiosk.voice.speaking
    assert not kiosk.pages.aids.visit.reading


def test_escape_leads_back(kiosk):
    kiosk.screen.touch("tileWalkIn")

    kiosk.screen.press(Qt.Key.Key_Escape)

    assert kiosk.page == "home"


@pytest.mark.parametrize("page", ["home", "number", "services", "refused", "info"])
def test_a_lost_database_is_told_and_mended_without_help(kiosk, page):
    go_to(kiosk, page)

    kiosk.terminal.set_away(True)
    kiosk.screen.settle()
    assert kiosk.page == "outOfOrder"
    assert not kiosk.screen.shows("finish")

    kiosk.terminal.set_away(False)
    assert kiosk.page == "home"
