"""Whoever tries out codes is slowed down, by whatever way the codes come."""

from __future__ import annotations

from datetime import timedelta

from kiosk.check_in.rate_limit import PAUSE, RIGHT, WRONG, RateLimit
from tests.builders import NINE, Clock, a_booking, minutes
from tests.screens.kiosk.scenes import mirrored


def test_after_five_wrong_codes_in_a_minute_none_is_tried_for_a_minute(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    kiosk.pages.aids.read(aloud=True)
    guess(kiosk, WRONG.most)

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.page == "refused"
    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."
    assert kiosk.screen.text("text") == (
        "Sie können es in 60 Sekunden wieder versuchen.\nIhren Code können Sie jetzt zeigen."
    )
    assert kiosk.screen.text("title") in kiosk.voice.words
    assert kiosk.screen.shows("stepToken")
    assert kiosk.lobby.board.waiting() == ()

    kiosk.clock.now += PAUSE
    kiosk.terminal.checkIn("code-038")

    assert kiosk.page == "done"


def test_wrong_numbers_that_somebody_typed_do_not_close_the_scanner(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    guess(kiosk, WRONG.most)

    kiosk.terminal.scanned("code-038")

    assert kiosk.page == "done"


def test_short_codes_that_are_shown_are_limit_too(kiosk):
    for number in range(WRONG.most):
        kiosk.terminal.scanned(f"guess-{number}")

    kiosk.terminal.scanned("code-038")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."


def test_long_codes_that_are_shown_hinder_nobody(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15), code="9f2c71d04be84a55")
    for number in range(3 * WRONG.most):
        kiosk.terminal.scanned(f"https://elsewhere.example/{number:08}")

    kiosk.terminal.scanned("9f2c71d04be84a55")

    assert kiosk.page == "done"


def test_a_stranger_who_counts_up_does_not_check_in_ten_others(kiosk):
    bookings(kiosk, 10)

    for number in range(10):
        kiosk.terminal.checkIn(f"4711-{number}")
    kiosk.screen.settle()

    assert len(kiosk.lobby.board.waiting()) == RIGHT.most
    assert kiosk.screen.text("title") == "Es wurden viele Nummern nacheinander getippt."
    assert kiosk.screen.text("text") == (
        "Sie können es in 60 Sekunden wieder versuchen.\nIhren Code können Sie jetzt zeigen."
    )


def test_whoever_goes_on_counting_waits_longer_each_time():
    clock = Clock()
    limit, waits = RateLimit(clock), []

    for number in range(3 * RIGHT.most):
        limit.right(f"4711-{number}", typed=True)
        if pause := limit.pause("4711", typed=True):
            waits.append(pause.seconds)
            clock.now += timedelta(seconds=pause.seconds)

    assert waits == [60, 120, 240]


def test_a_family_types_two_numbers_in_a_row(kiosk):
    bookings(kiosk, 3)

    for number in range(3):
        kiosk.terminal.checkIn(f"4711-{number}")

    assert kiosk.page == "done"
    assert len(kiosk.lobby.board.waiting()) == 3


def test_a_busy_hour_of_typed_numbers_is_no_guessing(kiosk):
    bookings(kiosk, 20)

    for number in range(20):
        kiosk.terminal.checkIn(f"4711-{number}")
        kiosk.clock.now += timedelta(seconds=31)

    assert len(kiosk.lobby.board.waiting()) == 20


def test_a_new_visitor_does_not_begin_the_count_again(kiosk):
    guess(kiosk, WRONG.most)
    kiosk.terminal.finish()

    kiosk.terminal.checkIn("one-more")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."


def test_the_same_wrong_code_again_is_no_guess():
    limit = RateLimit(Clock())

    for _ in range(2 * WRONG.most):
        limit.wrong("4711-083", typed=True)

    assert limit.pause("4711-083", typed=True) is None


def test_wrong_codes_of_a_slow_morning_are_no_guessing():
    clock = Clock()
    limit = RateLimit(clock)

    for number in range(20):
        limit.wrong(f"4711-{number}", typed=True)
        clock.now += timedelta(seconds=16)

    assert limit.pause("4711", typed=True) is None


def bookings(stand, count):
    """Mirror bookings with the numbers 4711-0, 4711-1 and so on."""
    stand.lobby.mirror.take_over(
        "portal",
        [
            a_booking(str(number), at=NINE + minutes(15), services=("id-card",))
            for number in range(count)
        ],
    )


def guess(stand, count):
    for number in range(count):
        stand.terminal.checkIn(f"guess-{number}")
        stand.clock.now += timedelta(seconds=2)
    stand.clock.now -= timedelta(seconds=2)
