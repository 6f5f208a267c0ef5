"""The clerk sees when somebody is free, and enters a booking by phone without typing a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt

from lobby.domain.availability.resources import BookableHours, Resource
from lobby.ui.background import Background
from lobby.ui.program import use_fonts
from tests.builders import NINE, a_database, a_lobby, minutes
from tests.screens.counter.builders import (
    Unplugged,
    a_town_hall,
    a_window,
    agree_by_phone,
    book_by_phone,
    models_of,
)

Key = Qt.Key
HALF_PAST_TEN = NINE + minutes(90)
TOMORROW = NINE + timedelta(days=1)
COUNTERS = 4


@pytest.fixture
def sheet(window):
    """The open sheet, with a passport wanted."""
    window.press(Key.Key_4, ctrl=True)
    window.click("book")
    window.click("choice:passport")
    return window


def rows(model):
    return [(row.name, row.hint) for row in model]


def take_every_counter(lobby, at):
    for _ in range(COUNTERS):
        lobby.entrance.book(["passport"], at)


def test_a_booking_by_phone_gets_a_number_for_the_caller(lobby, models, sheet):
    sheet.click(f"time:{(NINE + minutes(15)).isoformat()}")
    sheet.press(Key.Key_Return, ctrl=True)

    (booking,) = lobby.counter("3").view().bookings
    assert booking.starts_at == NINE + minutes(15)
    assert f"{booking.number} is booked: today, 09:15." in models.counter.message


def test_a_booking_needs_a_service_and_a_time(window):
    window.press(Key.Key_4, ctrl=True)
    window.click("book")
    assert not window.item("accept").isEnabled()

    window.click("choice:passport")
    assert not window.item("accept").isEnabled()

    window.click(f"time:{(NINE + minutes(15)).isoformat()}")
    assert window.item("accept").isEnabled()


def test_the_next_free_times_stand_on_top_and_days_say_how_many_are_free(lobby, models, sheet):
    booking = models.reception.phoneBooking

    assert rows(booking.firstTimes)[:2] == [("09:15", "today"), ("09:30", "today")]
    assert rows(booking.days)[:2] == [("today", "27 free times"), ("Tue 24 Nov", "32 free times")]
    assert not any(name.startswith(("Sat", "Sun")) for name, _ in rows(booking.days))


def test_a_day_without_a_free_time_says_so(lobby, models, sheet):
    for _ in range(COUNTERS):
        for place in range(48):
            lobby.entrance.book(["passport"], TOMORROW + minutes(10 * place - 60))

    sheet.click("more")

    assert rows(models.reception.phoneBooking.days)[1] == ("Tue 24 Nov", "nothing free")


def test_what_takes_longer_has_fewer_times(models, sheet):
    before = len(models.reception.phoneBooking.times)

    sheet.click("choice:id-card")
    sheet.click("choice:registration")

    assert 0 < len(models.reception.phoneBooking.times) < before


def test_arrows_alone_choose_day_and_time(lobby, models, sheet):
    booking = models.reception.phoneBooking
    sheet.item(f"time:{NINE.date().isoformat()}").forceActiveFocus()

    sheet.press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    sheet.tab()
    sheet.press(Key.Key_Space, Key.Key_Right, Key.Key_Right)
    sheet.press(Key.Key_Return, ctrl=True)

    assert booking.dayName == "Tue 24 Nov"
    assert "Tue 24 Nov, 08:30" in models.counter.message


def test_an_arrow_down_goes_to_the_row_below(models, sheet):
    sheet.item(f"time:{NINE.date().isoformat()}").forceActiveFocus()

    sheet.press(Key.Key_Down)
    below = models.reception.phoneBooking.dayName
    sheet.press(Key.Key_Up)

    assert below == "Mon 30 Nov"
    assert models.reception.phoneBooking.dayName == "today"


def test_a_group_of_times_is_one_stop_of_the_tab_key(models, sheet):
    sheet.item(f"time:{NINE.date().isoformat()}").forceActiveFocus()

    sheet.tab()

    first, *_ = models.reception.phoneBooking.times
    assert sheet.window.activeFocusItem().property("key") == first.key


def test_after_a_refusal_the_sheet_stays_filled_in_with_the_nearest_times_on_top(
    lobby, models, sheet
):
    sheet.click("more")
    sheet.click(f"time:{HALF_PAST_TEN.isoformat()}")
    take_every_counter(lobby, HALF_PAST_TEN)
    sheet.press(Key.Key_Return, ctrl=True)

    booking = models.reception.phoneBooking
    assert sheet.text("bookingProblem") == "Nobody is free at that time."
    assert booking.firstTitle == "Nearest free times"
    assert [row.name for row in booking.firstTimes] == ["10:15", "10:40", "10:45"]
    assert sheet.item("choice:passport").property("checked")

    sheet.press(Key.Key_Space)
    sheet.press(Key.Key_Return, ctrl=True)
    assert "is booked: today, 10:15." in models.counter.message
    assert [made.persons for made in lobby.counter("3").view().bookings].count(2) == 1


def test_the_nearest_times_are_there_as_soon_as_the_sheet_opens_again(lobby, clock, qtbot):
    worker = Background("counter")
    models = models_of(lobby, runner=worker, clock=clock)
    booking = models.reception.phoneBooking
    shown = []
    booking.refused.connect(lambda: shown.extend(row.name for row in booking.firstTimes))
    qtbot.waitUntil(lambda: models.client.ready)
    agree_by_phone(models, at=HALF_PAST_TEN)
    qtbot.waitUntil(lambda: len(booking.days) > 0)
    take_every_counter(lobby, HALF_PAST_TEN)
    booking.chooseTime(HALF_PAST_TEN.isoformat())

    booking.book()
    qtbot.waitUntil(lambda: "10:30" not in [row.name for row in booking.times])
    worker.close()

    assert shown == ["10:15", "10:40", "10:45"]


def test_overriding_needs_a_time_and_a_reason_and_is_marked(lobby, models, sheet):
    take_every_counter(lobby, HALF_PAST_TEN)

    sheet.click("override")
    sheet.settle()
    sheet.item("clock").forceActiveFocus()
    sheet.write("10:30")
    assert not sheet.item("accept").isEnabled()

    sheet.click("choice:promised")
    assert sheet.text("accept") == "Book all the same"
    sheet.press(Key.Key_Return, ctrl=True)

    assert sum(booking.overbooked for booking in lobby.counter("3").view().bookings) == 1
    assert "It is marked “overbooked”." in models.counter.message
    assert lobby.journal.facts()[-1].details["because"] == "promised"


def test_overriding_reaches_days_on_which_no_counter_takes_bookings(tmp_path, clock, qapp):
    house = a_town_hall()
    mondays = (BookableHours(0, time(8), time(16)),)
    resources = tuple(Resource.of(counter, mondays) for counter in house.counters.values())
    with a_lobby(a_database(tmp_path), clock, replace(house, resources=resources)) as lobby:
        models = models_of(lobby, clock=clock)
        booking = models.reception.phoneBooking
        booking.begin()
        booking.want(["passport"], 1, False)
        offered = rows(booking.days)

        booking.override(True)

    assert [name for name, _ in offered][:2] == ["today", "Mon 30 Nov"]
    assert rows(booking.days)[:2] == [offered[0], ("Tue 24 Nov", "no bookings")]


@pytest.mark.parametrize("written", ["", "half past ten", "24:00"])
def test_a_time_that_is_none_books_nothing(lobby, models, written):
    booking = models.reception.phoneBooking
    booking.begin()
    booking.want(["passport"], 1, False)

    booking.overbook(written, "urgent")

    assert lobby.counter("3").view().bookings == ()
    assert models.counter.message == "Please write the time like 10:30."


def test_what_no_counter_offers_together_is_said_instead_of_times(models):
    booking = models.reception.phoneBooking
    booking.begin()

    booking.want(["passport", "lost-property"], 1, False)

    assert booking.problem == "No counter takes bookings for all of this."
    assert rows(booking.firstTimes) == rows(booking.days) == []


def test_the_sheet_opens_empty_however_it_was_left(lobby, models, sheet):
    sheet.click(f"time:{(NINE + minutes(15)).isoformat()}")
    sheet.press(Key.Key_Escape)

    sheet.click("book")

    assert models.reception.phoneBooking.time == ""
    assert not sheet.item("choice:passport").property("checked")


def test_times_come_once_the_database_answers_again(lobby, clock, qapp):
    plug = Unplugged(lobby)
    models = models_of(plug, clock=clock)
    booking = models.reception.phoneBooking
    booking.begin()
    plug.away = True

    booking.want(["passport"], 1, False)
    assert booking.problem == "The database does not answer."

    plug.away = False
    models.client.beat()
    assert booking.problem == ""
    assert rows(booking.firstTimes)[0] == ("09:15", "today")


def test_a_number_and_no_more_comes_of_two_quick_presses(lobby, models):
    book_by_phone(models, at=TOMORROW)
    models.reception.phoneBooking.book()

    assert sum(fact.kind == "booked" for fact in lobby.journal.facts()) == 1


def test_what_has_the_focus_is_scrolled_into_view_in_large_text(models, qapp):
    use_fonts()
    with a_window(models, size=(1180, 760)) as window:
        window.press(Key.Key_4, ctrl=True)
        window.click("book")
        window.window.setProperty("textScale", 2.0)
        window.click("choice:passport")

        window.item("override").forceActiveFocus()
        window.settle()

        assert bottom_of(window.item("override")) < top_of(window.item("accept"))


def top_of(item):
    return item.mapToScene(item.boundingRect().topLeft()).y()


def bottom_of(item):
    return item.mapToScene(item.boundingRect().bottomLeft()).y()
