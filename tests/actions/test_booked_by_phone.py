"""Staff enter a booking that somebody made by phone, and the caller comes with its number."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lobby.domain.ticket import State
from tests.builders import NINE, PASSPORT, a_booking, minutes

HALF_PAST_NINE = NINE + minutes(30)
TOMORROW = NINE + timedelta(days=1)


def test_the_caller_checks_in_with_the_number_that_was_told(lobby):
    booking = lobby.book([PASSPORT], HALF_PAST_NINE, 2, by="1")

    ticket = lobby.check_in(booking.number.lower())

    assert (ticket.number, ticket.slot, ticket.persons) == (booking.number, HALF_PAST_NINE, 2)


def test_it_stands_in_the_list_of_the_day(lobby):
    booking = lobby.book([PASSPORT], HALF_PAST_NINE)

    assert [one.id for one in lobby.desk("1").bookings] == [booking.id]
    assert booking.minutes == 10


def test_two_bookings_of_a_day_have_two_numbers(lobby):
    numbers = {lobby.book([PASSPORT], TOMORROW).number for _ in range(3)}

    assert len(numbers) == 3


def test_a_number_that_a_booking_system_gave_is_not_given_again(lobby):
    lobby.mirror("feed", [a_booking("b-1", at=HALF_PAST_NINE, number="T001")])

    assert lobby.book([PASSPORT], HALF_PAST_NINE).number == "T002"


def test_a_number_of_another_day_does_not_hide_who_waits_today(lobby, refused):
    lobby.book([PASSPORT], TOMORROW)
    lobby.mirror("feed", [a_booking("b-1", at=NINE, number="4711-0815")])
    today = lobby.check_in("CODE-b-1")
    assert today.number == "T001"

    assert refused("already-in", lobby.check_in, "T001").ticket.id == today.id


@pytest.mark.parametrize("when", [NINE, NINE - minutes(1), NINE + timedelta(hours=12)])
def test_no_booking_in_the_past_or_when_the_house_is_closed(lobby, refused, when):
    refused("not-open", lobby.book, [PASSPORT], when)

    assert lobby.desk("1").bookings == ()


def test_it_does_not_make_the_mirror_look_old(lobby, clock):
    lobby.book([PASSPORT], HALF_PAST_NINE)
    clock.forward(20)

    assert not lobby.desk("1").mirror.stale


def test_it_is_forgotten_with_its_day(lobby, clock):
    booking = lobby.book([PASSPORT], HALF_PAST_NINE)
    ticket = lobby.check_in(booking.number)
    lobby.call_next("1")
    lobby.serve("1")
    lobby.finish("1")

    lobby.close_day()

    assert lobby.booking(booking.id) is None
    assert lobby.ticket(ticket.number).state is State.DONE
