"""The counter books what is free, and what is not free only if somebody says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from lobby.domain.availability.resources import BookableHours, Resource
from lobby.domain.booking import BookingStatus
from lobby.domain.errors import Refused
from tests.builders import (
    ID_CARD,
    LOST,
    NINE,
    PASSPORT,
    a_booking,
    a_counter,
    a_house,
    a_lobby,
    minutes,
    together,
)
from tests.store.booking_clerk import a_booking_clerk

HALF_PAST_NINE = NINE + minutes(30)


def free_today(lobby, *services, **needs):
    return lobby.entrance.booking_times(services or [PASSPORT], **needs)[0].times


def test_a_time_takes_as_many_bookings_as_counters_are_free(lobby, refused):
    hints = [lobby.entrance.book([PASSPORT], HALF_PAST_NINE).counter_hint for _ in range(2)]

    told = refused("time-taken", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE)

    assert sorted(hints) == ["1", "2"]
    assert told.nearest == tuple(HALF_PAST_NINE + minutes(away) for away in (-15, 10, 15))


@pytest.mark.parametrize("hint", ["1", None, "somewhere"])
def test_mirrored_bookings_take_time_too_with_a_counter_or_without(lobby, refused, hint):
    taken = [a_booking(name, at=HALF_PAST_NINE, counter_hint=hint) for name in "ab"]

    lobby.mirror.take_over("feed", taken)

    refused("time-taken", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE + minutes(10))
    assert HALF_PAST_NINE not in free_today(lobby)
    assert HALF_PAST_NINE + minutes(15) in free_today(lobby)


def test_a_booking_without_a_counter_takes_one_that_is_free_then_though_it_has_more_to_do(
    lobby, refused
):
    long = a_booking("long", at=NINE + minutes(120), minutes=60, counter_hint="1")
    short = a_booking("short", at=HALF_PAST_NINE, counter_hint="2")

    lobby.mirror.take_over("feed", [long, short, a_booking("any", at=HALF_PAST_NINE)])

    refused("time-taken", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE)


@pytest.mark.parametrize(
    "given", [{"status": BookingStatus.CANCELLED_BY_CITIZEN}, {"place": "the other building"}]
)
def test_cancelled_bookings_and_those_of_other_houses_take_none(lobby, given):
    lobby.mirror.take_over("feed", [a_booking(name, at=HALF_PAST_NINE, **given) for name in "ab"])

    assert HALF_PAST_NINE in free_today(lobby)


def test_what_would_not_end_before_closing_is_refused(lobby, refused):
    last = NINE + timedelta(hours=6, minutes=50)

    refused("not-bookable", lobby.entrance.book, [PASSPORT, ID_CARD], last)

    assert lobby.entrance.book([PASSPORT], last).starts_at == last


def test_today_needs_no_notice_and_beyond_the_window_nothing_is_booked(lobby, refused):
    refused("not-bookable", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE + timedelta(days=35))

    assert lobby.entrance.book([PASSPORT], NINE + minutes(5)).counter_hint == "1"


def test_an_override_books_all_the_same_and_says_so_in_list_and_journal(lobby):
    for _ in range(2):
        lobby.entrance.book([PASSPORT], HALF_PAST_NINE, override="promised")

    lobby.entrance.book([PASSPORT], HALF_PAST_NINE, override="urgent")

    marks = [booking.overbooked for booking in lobby.counter("1").view().bookings]
    details = [dict(fact.details) for fact in lobby.journal.facts() if fact.kind == "booked"]
    assert marks == [False, False, True]
    assert [(it.get("overbooked"), it.get("because")) for it in details] == [
        (None, None),
        (None, None),
        (True, "urgent"),
    ]


def test_what_no_counter_offers_at_one_place_is_booked_with_a_reason_only(url, clock, refused):
    house = a_house([a_counter("1", [PASSPORT]), a_counter("2", [LOST])])
    with a_lobby(url, clock, house) as lobby:
        book = lobby.entrance.book

        assert refused("not-bookable", book, [PASSPORT, LOST], HALF_PAST_NINE).nearest == ()
        assert book([PASSPORT, LOST], HALF_PAST_NINE, override="promised").overbooked


def test_a_step_free_counter_is_kept_for_whoever_needs_one(url, clock, refused):
    house = a_house([a_counter("1"), a_counter("2", accessible=True)])
    with a_lobby(url, clock, house) as lobby:
        lobby.entrance.book([PASSPORT], HALF_PAST_NINE, accessible=True)

        refused("time-taken", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE, accessible=True)
        assert HALF_PAST_NINE not in free_today(lobby, accessible=True)
        assert HALF_PAST_NINE in free_today(lobby)


def test_a_counter_takes_bookings_in_its_hours_only(url, clock, refused):
    house = a_house([a_counter("1"), a_counter("2")])
    tens = (BookableHours(0, time(10), time(11)),)
    resources = (Resource.of(house.counters["1"], tens), Resource.of(house.counters["2"], ()))
    with a_lobby(url, clock, replace(house, resources=resources)) as lobby:
        refused("not-bookable", lobby.entrance.book, [PASSPORT], HALF_PAST_NINE)

        assert free_today(lobby) == tuple(NINE + minutes(60 + 15 * place) for place in range(4))


def test_every_time_that_is_offered_can_be_booked_until_none_is_left(lobby):
    while times := free_today(lobby):
        lobby.entrance.book([PASSPORT], times[0])

    assert len(lobby.counter("1").view().bookings) == 2 * 40


def test_two_counters_that_want_the_last_time_get_it_once(lobby):
    lobby.entrance.book([PASSPORT], HALF_PAST_NINE)
    answers = []

    def press(counter):
        try:
            answers.append(lobby.counter(counter).entrance.book([PASSPORT], HALF_PAST_NINE).number)
        except Refused as refusal:
            answers.append(len(refusal.nearest))

    together(press, ["1", "2"])

    assert answers.count(3) == 1
    assert len(lobby.counter("1").view().bookings) == 2


def test_two_processes_never_book_more_than_fits(url, lobby):
    clerks = [a_booking_clerk(url, counter) for counter in "12"]
    answers = [pipe.recv() for _, pipe in clerks]
    for process, _ in clerks:
        process.join()

    at = [booking.starts_at for booking in lobby.counter("1").view().bookings]
    assert sum(answers) == len(at)
    assert max(map(at.count, at)) == 2
    assert free_today(lobby) == ()
