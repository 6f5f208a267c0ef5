"""Visitors with an appointment: by code and by number, on time, early, late, or not at all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from lobby.domain.booking import BookingStatus, Channel
from lobby.domain.facts import FactKind
from tests.builders import NINE, a_booking, a_database, minutes
from tests.screens.kiosk.scenes import go_to, mirrored
from tests.screens.kiosk.stand import a_terminal


def test_a_typed_number_checks_in_and_shows_the_number_to_be_called_by(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))

    kiosk.screen.touch("tileNumber")
    kiosk.type_number("4711038")

    assert kiosk.page == "done"
    assert kiosk.screen.text("doneNumber") == "T\u202f001"
    assert kiosk.screen.text("title") == "Sie sind angemeldet."
    assert kiosk.screen.text("place") == "Bitte warten Sie hier: Wartebereich\u00a01"
    assert [ticket.number for ticket in kiosk.lobby.board.waiting()] == ["T001"]


@pytest.mark.parametrize("page", ["home", "scan", "number", "services", "info", "refused", "done"])
def test_a_code_checks_in_from_every_page(kiosk, page):
    mirrored(kiosk, starts=NINE + minutes(15))
    go_to(kiosk, page)

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.page == "done"
    assert kiosk.screen.text("doneNumber") == "T\u202f001"


def test_the_same_code_again_shows_the_same_number_and_prints_only_when_asked(kiosk):
    mirrored(kiosk)
    kiosk.terminal.scanned("code-038")
    kiosk.terminal.finish()

    kiosk.terminal.scanned("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Sie sind schon angemeldet."
    assert kiosk.screen.text("doneNumber") == "T\u202f001"
    assert len(kiosk.printer.slips) == 1

    kiosk.screen.touch("printAgain")

    assert [slip.number for slip in kiosk.printer.slips] == ["T 001"] * 2


def test_the_code_of_a_slip_shows_its_number_again(kiosk):
    ticket = kiosk.lobby.entrance.take_token(["passport"])

    kiosk.terminal.scanned(ticket.slip_code)
    kiosk.screen.settle()

    assert kiosk.screen.text("doneNumber") == "A\u202f001"


def test_who_has_been_called_is_sent_to_the_counter(kiosk):
    mirrored(kiosk)
    kiosk.terminal.scanned("code-038")
    kiosk.lobby.counter("2").open()
    kiosk.lobby.counter("2").call_next()
    kiosk.terminal.finish()

    kiosk.terminal.scanned("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Sie wurden aufgerufen."
    assert kiosk.screen.text("place") == "Bitte gehen Sie jetzt zu: Schalter\u00a02"
    assert not any(kiosk.screen.shows(name) for name in ("wait", "remark", "missed", "slip"))


def test_the_slip_of_somebody_who_was_called_says_nothing_but_where_to_go(kiosk):
    mirrored(kiosk)
    kiosk.terminal.scanned("code-038")
    kiosk.terminal.finish()
    kiosk.lobby.counter("2").open()
    kiosk.lobby.counter("2").call_next()

    kiosk.terminal.scanned("code-038")
    kiosk.pages.done.printAgain()

    slip = kiosk.printer.slips[-1]
    assert slip.area == "Bitte gehen Sie jetzt zu: Schalter 2"
    assert (slip.wait, slip.calling, slip.missed) == ((), "", "")


def test_who_missed_the_call_waits_again_and_is_told(kiosk):
    mirrored(kiosk)
    kiosk.terminal.scanned("code-038")
    kiosk.lobby.counter("1").open()
    kiosk.lobby.counter("1").call_next()
    kiosk.lobby.counter("1").no_show()
    kiosk.terminal.finish()

    kiosk.terminal.scanned("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Sie warten jetzt wieder."
    assert kiosk.screen.text("doneNumber") == "T\u202f001"
    assert kiosk.screen.text("remark").endswith("Wir rufen Sie noch einmal auf.")
    assert [ticket.number for ticket in kiosk.lobby.board.waiting()] == ["T001"]
    assert kiosk.lobby.journal.facts()[-1].kind is FactKind.REINSTATED


def test_two_bookings_of_one_visitor_are_two_numbers(kiosk):
    bookings = [a_booking(name, services=("id-card",)) for name in ("first", "second")]
    kiosk.lobby.mirror.take_over("portal", bookings)

    kiosk.terminal.scanned("CODE-first")
    kiosk.terminal.scanned("CODE-second")
    kiosk.screen.settle()

    assert kiosk.screen.text("doneNumber") == "T\u202f002"
    assert [slip.number for slip in kiosk.printer.slips] == ["T 001", "T 002"]


def test_a_step_free_counter_can_be_asked_for_with_a_booking_too(kiosk):
    mirrored(kiosk)
    kiosk.terminal.scanned("code-038")
    kiosk.screen.settle()

    kiosk.screen.touch("stepFree")

    assert kiosk.lobby.board.waiting()[0].accessible
    assert kiosk.screen.text("remark") == "Wir rufen Sie zu einem Schalter ohne Stufen auf."
    assert not kiosk.screen.shows("stepFree")
    kiosk.lobby.counter("1").open()
    assert kiosk.lobby.counter("1").call_next() is None


def test_late_visitors_are_let_in_and_told(kiosk):
    mirrored(kiosk, starts=NINE - minutes(40))

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.page == "done"
    assert kiosk.screen.text("remark") == "Ihr Termin war um 08:20 Uhr. Wir rufen Sie trotzdem auf."


@pytest.mark.parametrize(
    ("booking", "title", "steps"),
    [
        ({"starts": NINE + timedelta(hours=5)}, "Sie sind zu früh.", ["stepToken", "stepHelp"]),
        (
            {"starts": NINE + timedelta(days=1)},
            "Ihr Termin ist nicht heute.",
            ["stepToken", "stepHelp"],
        ),
        (
            {"status": BookingStatus.CANCELLED_BY_CITIZEN},
            "Dieser Termin wurde abgesagt.",
            ["stepToken", "stepHelp"],
        ),
        (
            {"status": BookingStatus.CANCELLED_BY_TOWN},
            "Wir mussten diesen Termin absagen.",
            ["stepToken", "stepHelp"],
        ),
        (
            {"place": "Bauamt, Markt 4"},
            "Ihr Termin ist in einem anderen Haus.",
            ["stepHelp"],
        ),
        ({"channel": Channel.PHONE}, "Das ist ein Telefon-Termin.", ["stepToken", "stepHelp"]),
        (
            {"number": "1", "code": "another"},
            "Wir finden diesen Termin nicht.",
            ["stepNumber", "stepToken", "stepHelp"],
        ),
    ],
    ids=["early", "other-day", "citizen", "town", "elsewhere", "phone", "unknown"],
)
def test_every_refusal_says_what_is_so_and_what_to_do(kiosk, booking, title, steps):
    mirrored(kiosk, **booking)

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.page == "refused"
    assert kiosk.screen.text("title") == title
    shown = [item.objectName() for item in kiosk.screen.items()]
    assert [name for name in shown if name.startswith("step")] == steps


def test_who_is_too_early_is_told_the_times_and_may_draw_a_token(kiosk):
    mirrored(kiosk, starts=NINE + timedelta(hours=5))

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("text") == (
        "Ihr Termin: 14:00 Uhr.\nAnmelden können Sie sich ab 13:00 Uhr."
    )

    kiosk.screen.touch("stepToken")

    assert kiosk.page == "services"


def test_a_number_that_was_served_says_so(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    kiosk.terminal.checkIn("code-038")
    kiosk.lobby.counter("1").open()
    kiosk.lobby.counter("1").call_next()
    kiosk.lobby.counter("1").serve()
    kiosk.lobby.counter("1").finish()

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Diese Nummer gilt nicht mehr."
    assert kiosk.screen.shows("stepToken")


def test_after_closing_a_booking_is_told_when_the_house_opens_again(kiosk):
    mirrored(kiosk, starts=NINE + timedelta(hours=6, minutes=30))
    kiosk.clock.now = NINE + timedelta(hours=7, minutes=1)
    kiosk.pages.home.refresh()

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Wir haben jetzt geschlossen."
    assert "24. November" in kiosk.screen.text("text")


def test_letters_can_be_touched_where_numbers_have_some(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot, letters="ABT") as kiosk:
        mirrored(kiosk, number="T4711")
        kiosk.screen.touch("tileNumber")

        kiosk.type_number("T4711")

        assert kiosk.page == "done"


def test_without_the_setting_there_are_digits_only(kiosk):
    kiosk.screen.touch("tileNumber")

    assert not kiosk.screen.shows("keyT")


@pytest.mark.parametrize(("page", "button"), [("home", "help"), ("refused", "stepHelp")])
def test_asking_for_help_tells_the_counters(kiosk, page, button):
    go_to(kiosk, page)

    kiosk.screen.touch(button)

    assert kiosk.page == "info"
    assert kiosk.lobby.counter("1").view().help_wanted
    assert kiosk.lobby.journal.facts()[-1].kind is FactKind.HELP_WANTED


def test_the_whole_check_in_works_with_keys_alone(kiosk):
    mirrored(kiosk)

    kiosk.screen.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert kiosk.page == "number"
    kiosk.screen.press(*(getattr(Qt.Key, f"Key_{digit}") for digit in "4711038"))
    while kiosk.screen.focused() != "keyOk":
        kiosk.screen.press(Qt.Key.Key_Down)
        kiosk.screen.press(Qt.Key.Key_Right)
    kiosk.screen.press(Qt.Key.Key_Return)

    assert kiosk.page == "done"


def test_a_digit_on_the_first_page_begins_the_number(kiosk):
    kiosk.screen.press(Qt.Key.Key_4)

    assert kiosk.page == "number"
    assert kiosk.screen.text("typed") == "4"


def test_enter_tries_the_number_whose_digits_were_touched(kiosk):
    mirrored(kiosk)
    kiosk.screen.touch("tileNumber")
    for digit in "4711038":
        kiosk.screen.touch(f"key{digit}")

    kiosk.screen.press(Qt.Key.Key_Return)

    assert kiosk.page == "done"
