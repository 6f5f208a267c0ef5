"""Staff enter a booking that somebody made by phone, and the caller comes with its number."""

from __future__ import annotations

import secrets
from datetime import timedelta
from itertools import pairwise

import pytest

from lobby.domain.ticket import State
from tests.builders import NINE, PASSPORT, a_booking, minutes

HALF_PAST_NINE = NINE + minutes(30)
TOMORROW = NINE + timedelta(days=1)


def test_the_caller_checks_in_with_the_number_that_was_told(lobby):
    booking = lobby.counter("1").entrance.book([PASSPORT], HALF_PAST_NINE, 2)

    ticket = lobby.entrance.check_in(f"{booking.number[:3]} {booking.number[3:]}")

    assert (ticket.number, ticket.slot, ticket.persons) == ("T001", HALF_PAST_NINE, 2)


def test_it_stands_in_the_list_of_the_day(lobby):
    booking = lobby.entrance.book([PASSPORT], HALF_PAST_NINE)

    assert [one.id for one in lobby.counter("1").view().bookings] == [booking.id]
    assert booking.minutes == 10


def test_the_numbers_of_a_day_are_six_digits_that_nobody_counts_up(lobby):
    times = [TOMORROW + minutes(15 * place) for place in range(20)]

    numbers = [lobby.entrance.book([PASSPORT], at).number for at in times]

    assert len(set(numbers)) == 20
    assert all(len(number) == 6 and number.isdecimal() for number in numbers)
    steps = {int(after) - int(before) for before, after in pairwise(numbers)}
    assert len(steps) > 15


def test_a_stranger_who_counts_up_from_a_number_finds_no_other(lobby, refused):
    times = [HALF_PAST_NINE + minutes(15 * place) for place in range(5)]
    numbers = {int(lobby.entrance.book([PASSPORT], at).number) for at in times}
    guesses = {number + step for number in numbers for step in (1, 2)} - numbers

    for guess in [*guesses, "T001", "T002"]:
        refused("unknown", lobby.entrance.check_in, str(guess))


def test_a_number_that_a_booking_has_is_not_given_again(lobby, monkeypatch):
    lobby.mirror.take_over("feed", [a_booking("b-1", at=HALF_PAST_NINE, number="100007")])
    drawn = iter([7, 7, 8])
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(drawn))

    assert lobby.entrance.book([PASSPORT], HALF_PAST_NINE).number == "100008"


def test_staff_can_tell_the_caller_the_number_once_more(lobby):
    number = lobby.entrance.book([PASSPORT], HALF_PAST_NINE).number

    assert lobby.counter("1").view().bookings[0].number == number


def test_a_number_of_another_day_does_not_hide_who_waits_today(lobby, refused):
    lobby.mirror.take_over("other", [a_booking("o-1", at=TOMORROW, number="T001")])
    lobby.mirror.take_over("feed", [a_booking("b-1", at=NINE, number="4711-0815")])
    today = lobby.entrance.check_in("CODE-b-1")
    assert today.number == "T001"

    assert refused("already-in", lobby.entrance.check_in, "T001").ticket.id == today.id


@pytest.mark.parametrize("when", [NINE, NINE - minutes(1), NINE + timedelta(hours=12)])
def test_no_booking_in_the_past_or_when_the_house_is_closed(lobby, refused, when):
    refused("not-open", lobby.entrance.book, [PASSPORT], when)

    assert lobby.counter("1").view().bookings == ()


def test_it_does_not_make_the_mirror_look_old(lobby, clock):
    lobby.entrance.book([PASSPORT], HALF_PAST_NINE)
    clock.forward(20)

    assert not lobby.counter("1").view().mirror.stale


def test_it_is_forgotten_with_its_day(lobby, clock):
    booking = lobby.entrance.book([PASSPORT], HALF_PAST_NINE)
    ticket = lobby.entrance.check_in(booking.number)
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    lobby.office.close_day()

    assert lobby.mirror.booking(booking.id) is None
    assert lobby.board.ticket(ticket.number).state is State.DONE
