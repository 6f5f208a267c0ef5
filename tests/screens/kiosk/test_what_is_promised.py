"""What the terminal promises: only what somebody will keep, and why there is nothing to promise."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from lobby.domain.counter import Break
from tests.builders import NINE, a_counter, a_database, a_house, a_service, minutes
from tests.screens.kiosk.scenes import mirrored
from tests.screens.kiosk.stand import a_terminal, a_town_hall

SHORTLY_BEFORE_CLOSING = NINE + minutes(60 * 7 - 1)
LONG, SHORT = a_service("passport", minutes=25), a_service("id-card", minutes=12)


def test_with_no_counter_open_the_first_page_promises_neither_a_wait_nor_tokens(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot, house=a_town_hall(tokens=60)) as kiosk:
        assert hint(kiosk) == "Daf\u00fcr ist noch kein Schalter ge\u00f6ffnet."

        kiosk.lobby.counter("1").open()
        kiosk.pages.home.refresh()

        assert hint(kiosk) == "Noch 60 Wartemarken heute \u00b7 Wartezeit: unter 5 Minuten"


def test_when_every_counter_has_paused_or_closed_nothing_is_promised_any_more(kiosk):
    kiosk.lobby.counter("1").open()
    kiosk.lobby.counter("2").open()
    kiosk.lobby.counter("1").pause()
    kiosk.lobby.counter("2").close()
    kiosk.pages.home.refresh()

    assert hint(kiosk) == "Daf\u00fcr ist noch kein Schalter ge\u00f6ffnet."


def test_during_a_planned_break_it_says_from_when_on_numbers_are_called(tmp_path, qtbot):
    break_ = Break(time(8, 30), time(9, 30))
    house = a_house([a_counter("1", ["passport"], breaks=(break_,))], [LONG])
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        kiosk.lobby.counter("1").open()
        kiosk.pages.home.refresh()

        assert hint(kiosk).startswith("Wir rufen ab 09:30 Uhr auf. Wartezeit: ")


def test_the_services_know_each_for_itself_whether_somebody_calls(tmp_path, qtbot):
    house = a_house([a_counter("1", ["passport"]), a_counter("2", ["id-card"])], [LONG, SHORT])
    with a_terminal(a_database(tmp_path), qtbot, house=house) as kiosk:
        kiosk.lobby.counter("1").open()
        kiosk.terminal.services()

        kiosk.pages.selection.toggle("id-card")
        assert waiting(kiosk) == "Daf\u00fcr ist noch kein Schalter ge\u00f6ffnet."

        kiosk.pages.selection.toggle("id-card")
        kiosk.pages.selection.toggle("passport")
        assert waiting(kiosk) == "Wartezeit: unter 5 Minuten"


def test_the_number_and_its_slip_promise_no_wait_that_nobody_keeps(kiosk):
    kiosk.terminal.services()
    kiosk.pages.selection.toggle("passport")
    kiosk.terminal.printToken()
    kiosk.screen.settle()

    assert "kein Schalter ge\u00f6ffnet" in kiosk.screen.text("wait")
    assert not any("Minuten" in line for line in kiosk.printer.slips[0].wait)


def test_what_does_not_fit_into_the_day_is_told_before_and_the_part_that_fits_is_offered(
    tmp_path, qtbot
):
    house = a_house([a_counter("1", ["passport", "id-card"])], [LONG, SHORT])
    with a_terminal(a_database(tmp_path), qtbot, house=house, now=SHORTLY_BEFORE_CLOSING) as kiosk:
        kiosk.lobby.counter("1").open()
        kiosk.pages.home.refresh()
        kiosk.screen.touch("tileWalkIn")
        for service in ("passport", "id-card"):
            kiosk.screen.touch(f"service:{service}")
        assert waiting(kiosk) == "Daf\u00fcr reicht die Zeit heute nicht mehr."

        kiosk.screen.touch("printToken")
        assert kiosk.screen.text("title") == "Daf\u00fcr reicht die Zeit heute nicht mehr."
        assert kiosk.screen.text("text") == "Das ist heute noch m\u00f6glich:"

        kiosk.screen.touch("stepOnly:id-card")

        assert kiosk.page == "done"
        assert kiosk.lobby.board.waiting()[0].services == ("id-card",)


def test_when_no_service_fits_into_the_day_the_first_page_says_so(tmp_path, qtbot):
    house = a_house([a_counter("1", ["passport"])], [LONG])
    with a_terminal(a_database(tmp_path), qtbot, house=house, now=SHORTLY_BEFORE_CLOSING) as kiosk:
        kiosk.lobby.counter("1").open()
        kiosk.pages.home.refresh()

        assert hint(kiosk).startswith("Die Zeit reicht heute nicht mehr")
        kiosk.screen.touch("tileWalkIn")

        assert kiosk.page == "refused"
        assert "ab Dienstag, 24. November, 08:00 Uhr" in kiosk.screen.text("text")
        assert not kiosk.screen.shows("stepServices")


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("", "Mit einem Termin k\u00f6nnen Sie sich anmelden."),
        ("staff-meeting", "Heute ist eine Personalversammlung."),
        ("emergency", "Es gibt einen Notfall im Haus."),
    ],
)
def test_whoever_finds_the_tokens_stopped_reads_what_is_so(kiosk, reason, sentence):
    kiosk.lobby.entrance.take_token(["passport"])
    kiosk.lobby.office.close_walk_ins(reason=reason)
    kiosk.pages.home.refresh()

    kiosk.screen.touch("tileWalkIn")

    assert kiosk.screen.text("title") == "Heute geben wir keine Wartemarken mehr aus."
    assert kiosk.screen.text("text").startswith(sentence)
    assert "zu viele" not in kiosk.screen.text("text")


def test_a_house_without_a_step_free_counter_offers_none(tmp_path, qtbot):
    with a_terminal(a_database(tmp_path), qtbot, house=a_house()) as kiosk:
        kiosk.terminal.services()
        kiosk.screen.settle()

        assert not kiosk.screen.shows("accessible")


def test_what_no_step_free_counter_offers_is_told_and_not_promised(tmp_path, qtbot):
    counters = [a_counter("1", ["passport"]), a_counter("2", ["id-card"], accessible=True)]
    with a_terminal(a_database(tmp_path), qtbot, house=a_house(counters, [LONG, SHORT])) as kiosk:
        kiosk.terminal.services()
        kiosk.pages.selection.toggle("passport")
        kiosk.pages.selection.toggleAccessible()

        assert waiting(kiosk) == "Kein Schalter hier kann das bearbeiten."
        kiosk.terminal.printToken()

        assert kiosk.page == "refused"
        assert kiosk.lobby.board.waiting() == ()


def test_a_booking_for_which_no_step_free_counter_exists_is_not_offered_one(tmp_path, qtbot):
    counters = [
        a_counter("1", ["passport", "id-card"]),
        a_counter("2", ["passport"], accessible=True),
    ]
    with a_terminal(a_database(tmp_path), qtbot, house=a_house(counters, [LONG, SHORT])) as kiosk:
        mirrored(kiosk)
        kiosk.terminal.checkIn("code-038")
        kiosk.screen.settle()

        assert kiosk.page == "done"
        assert not kiosk.screen.shows("stepFree")


def test_a_booking_of_another_day_is_told_with_its_day(kiosk):
    mirrored(kiosk, starts=NINE + timedelta(days=9))

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("text") == "Ihr Termin:\nMittwoch, 2. Dezember, 09:00 Uhr."


def hint(kiosk):
    kiosk.screen.settle()
    return kiosk.screen.find("tileWalkIn").property("hint")


def waiting(kiosk):
    kiosk.screen.settle()
    return kiosk.screen.text("waiting")
