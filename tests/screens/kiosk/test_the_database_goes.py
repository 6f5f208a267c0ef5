"""The database goes in the middle of a visit: its visitor gets one number, and is told it."""

from __future__ import annotations

from tests.builders import NINE, minutes
from tests.outage import away, lost_answers
from tests.screens.kiosk.scenes import mirrored


def choose(kiosk):
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("passport")


def waiting(kiosk):
    return [ticket.number for ticket in kiosk.lobby.board.waiting()]


def test_who_drew_a_token_and_was_not_answered_is_told_the_number_when_it_is_back(kiosk):
    kiosk.pages.aids.speak("tr")
    choose(kiosk)
    with lost_answers(kiosk.lobby):
        kiosk.terminal.printToken()
        assert kiosk.page == "outOfOrder"

    kiosk.pass_seconds(1)

    assert kiosk.page == "done"
    assert kiosk.screen.text("doneNumber") == "A\u202f001"
    assert waiting(kiosk) == ["A001"]
    assert [slip.number for slip in kiosk.printer.slips] == ["A 001"]
    assert kiosk.pages.aids.visit.language == "tr"


def test_what_never_reached_the_database_is_done_when_it_is_back(kiosk):
    choose(kiosk)
    with away(kiosk.lobby):
        kiosk.terminal.printToken()
        kiosk.pass_seconds(60)
        assert kiosk.page == "outOfOrder"

    kiosk.pass_seconds(1)

    assert kiosk.screen.text("doneNumber") == "A\u202f001"
    assert waiting(kiosk) == ["A001"]


def test_who_has_left_meanwhile_gets_no_number(kiosk):
    choose(kiosk)
    with away(kiosk.lobby):
        kiosk.terminal.printToken()
        kiosk.pass_seconds(121)
        assert kiosk.page == "outOfOrder"

    kiosk.pass_seconds(1)

    assert kiosk.page == "home"
    assert waiting(kiosk) == []


def test_a_touch_says_that_somebody_still_waits_for_the_answer(kiosk):
    choose(kiosk)
    with away(kiosk.lobby):
        kiosk.terminal.printToken()
        kiosk.pass_seconds(100)
        kiosk.pages.idle.touch()
        kiosk.pass_seconds(100)

    kiosk.pass_seconds(1)

    assert waiting(kiosk) == ["A001"]


def test_a_typed_check_in_without_an_answer_still_prints_its_slip_once(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    with lost_answers(kiosk.lobby):
        kiosk.terminal.checkIn("4711-038")

    kiosk.pass_seconds(1)

    assert kiosk.screen.text("title") == "Sie sind angemeldet."
    assert [slip.number for slip in kiosk.printer.slips] == ["T 001"]


def test_the_number_stays_on_the_screen_while_its_visitor_reads_it(kiosk):
    choose(kiosk)
    kiosk.terminal.printToken()

    kiosk.terminal.set_away(True)

    assert kiosk.page == "done"
    assert kiosk.screen.text("doneNumber") == "A\u202f001"

    with away(kiosk.lobby):
        kiosk.terminal.finish()
        assert kiosk.page == "outOfOrder"

    kiosk.pass_seconds(1)

    assert kiosk.page == "home"


def test_a_slip_that_a_counter_wants_is_printed_after_an_outage(kiosk):
    number = kiosk.lobby.entrance.take_token(["passport"]).number
    kiosk.pages.home.refresh()
    kiosk.lobby.entrance.want_slip(number)
    with lost_answers(kiosk.lobby):
        kiosk.pages.home.refresh()

    kiosk.pass_seconds(1)

    assert [slip.number for slip in kiosk.printer.slips] == ["A 001"]
