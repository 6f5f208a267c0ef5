"""Whoever tries out codes is slowed down, by whatever way the codes come."""

from __future__ import annotations

from datetime import timedelta

from kiosk.guesses import MOST, PAUSE, Guesses
from tests.builders import NINE, Clock, minutes
from tests.screens.kiosk.scenes import mirrored


def test_after_five_wrong_codes_in_a_minute_none_is_tried_for_a_minute(kiosk):
    mirrored(kiosk, starts=NINE + minutes(15))
    kiosk.terminal.aids.read(aloud=True)
    guess(kiosk, MOST)

    kiosk.terminal.checkIn("code-038")
    kiosk.screen.settle()

    assert kiosk.page == "refused"
    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."
    assert kiosk.screen.text("text") == "Sie können es in 60 Sekunden wieder versuchen."
    assert kiosk.screen.text("title") in kiosk.voice.words
    assert kiosk.screen.shows("stepToken")
    assert kiosk.lobby.waiting() == ()

    kiosk.clock.now += PAUSE
    kiosk.terminal.checkIn("code-038")

    assert kiosk.page == "done"


def test_typed_codes_count_like_scanned_ones(kiosk):
    guess(kiosk, MOST - 1)
    kiosk.terminal.number()
    kiosk.screen.settle()
    kiosk.type_number("9999")

    kiosk.terminal.checkIn("another")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."


def test_a_new_visitor_does_not_begin_the_count_again(kiosk):
    guess(kiosk, MOST)
    kiosk.terminal.finish()

    kiosk.terminal.checkIn("one-more")
    kiosk.screen.settle()

    assert kiosk.screen.text("title") == "Das waren zu viele falsche Nummern."


def test_the_same_wrong_code_again_is_no_guess():
    guesses = Guesses(Clock())

    for _ in range(2 * MOST):
        guesses.wrong("4711-083")

    assert guesses.pause() == 0


def test_wrong_codes_of_a_slow_morning_are_no_guessing():
    clock = Clock()
    guesses = Guesses(clock)

    for number in range(20):
        guesses.wrong(f"4711-{number}")
        clock.now += timedelta(seconds=16)

    assert guesses.pause() == 0


def guess(stand, count):
    for number in range(count):
        stand.terminal.checkIn(f"guess-{number}")
        stand.clock.now += timedelta(seconds=2)
    stand.clock.now -= timedelta(seconds=2)
