"""A clock that is wrong for a while loses nobody: no day is closed by it, no ticket dated."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lobby import open_lobby
from tests.builders import NINE, PASSPORT, SomeSettings, a_booking, minutes

DAY = timedelta(days=1)


@pytest.fixture
def unset(url, clock):
    """Open the same queue on a machine of which it is known that nobody has set its clock."""
    with open_lobby(SomeSettings(url), clock=clock, clock_is_set=lambda: False) as opened:
        yield opened


@pytest.mark.parametrize("jump", [400 * DAY, DAY, timedelta(hours=-9)], ids=str)
def test_a_day_is_not_closed_by_a_clock_that_jumped(lobby, clock, refused, jump):
    lobby.mirror.take_over("feed", [a_booking(at=NINE + minutes(15))])
    numbers = [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]
    clock.now += jump

    refused("clock-in-doubt", lobby.office.close_day)
    refused("clock-in-doubt", lobby.office.close_day, ended=True)

    clock.now -= jump
    assert [ticket.number for ticket in lobby.board.waiting()] == numbers
    assert lobby.entrance.check_in("CODE-b-1").number == "T001"
    assert lobby.office.close_day() == 4


def test_who_is_sure_of_the_clock_closes_the_day_all_the_same(lobby, clock):
    lobby.entrance.take_token([PASSPORT])
    clock.now += DAY

    lobby.office.close_day(sure=True)

    assert lobby.journal.facts()[-1].kind == "day-closed"


def test_a_closing_that_comes_late_in_the_morning_ends_yesterday_and_keeps_today(lobby, clock):
    lobby.mirror.take_over("feed", [a_booking("old"), a_booking("new", at=NINE + DAY)])
    lobby.entrance.check_in("CODE-old")
    clock.now += DAY - minutes(60)
    lobby.counter("2").open()

    lobby.office.close_day(ended=True)

    assert lobby.board.waiting() == ()
    assert [one.external_id for one in lobby.counter("1").view().bookings] == ["new"]
    assert lobby.entrance.check_in("CODE-new").number == "T001"
    assert "2" in lobby.counter("1").view().open_counters


def test_the_evening_closes_the_day_that_ends_with_it(lobby, clock):
    lobby.entrance.take_token([PASSPORT])
    clock.now += timedelta(hours=13)

    assert lobby.office.close_day(ended=True) == 1
    assert lobby.office.close_day(ended=True) == 0
    assert [fact.kind for fact in lobby.journal.facts()].count("day-closed") == 1


def test_a_sunday_on_which_nothing_happened_is_left_as_it_is(lobby, clock):
    clock.now += timedelta(hours=13)
    lobby.office.close_day(ended=True)
    seq = lobby.journal.facts()[-1].seq
    clock.now += 6 * DAY

    assert lobby.office.close_day(ended=True) == 0
    assert lobby.journal.facts()[-1].seq == seq


@pytest.mark.parametrize("jump", [400 * DAY, DAY, -30 * DAY], ids=str)
def test_no_ticket_is_dated_by_a_clock_that_nobody_set(lobby, unset, clock, refused, jump):
    lobby.mirror.take_over(
        "feed", [a_booking(at=NINE + minutes(15)), a_booking("b-2", at=NINE + jump)]
    )
    lobby.entrance.take_token([PASSPORT])
    facts = len(lobby.journal.facts())
    clock.now += jump

    refused("clock-in-doubt", unset.entrance.take_token, [PASSPORT])
    refused("clock-in-doubt", unset.entrance.take_token_at_terminal, [PASSPORT])
    refused("clock-in-doubt", unset.entrance.check_in_at_terminal, "CODE-b-2")

    assert len(lobby.journal.facts()) == facts
    clock.now -= jump
    assert unset.entrance.take_token([PASSPORT]).number == "A002"
    assert unset.entrance.check_in("CODE-b-1").number == "T001"


def test_an_ordinary_morning_needs_no_time_server(lobby, unset, clock):
    lobby.entrance.take_token([PASSPORT])
    lobby.office.close_day()
    clock.now += DAY

    assert unset.entrance.take_token([PASSPORT]).number == "A001"


def test_staff_who_are_at_their_counters_know_the_day(lobby, unset, clock):
    lobby.entrance.take_token([PASSPORT])
    clock.now += DAY

    unset.counter("1").pause()

    assert unset.entrance.take_token([PASSPORT]).number == "A001"
