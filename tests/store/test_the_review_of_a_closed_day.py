"""What a period was like does not change by closing its days, and by erasing who came."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lobby.store.engine import connect
from lobby.store.history_cache import HistoryCache
from lobby.store.report import report_figures
from lobby.study.journal_days import played_days
from tests.builders import (
    MONDAY,
    NINE,
    Clock,
    a_booking,
    a_counter,
    a_house,
    a_lobby,
    minutes,
)

HOUSE = a_house([a_counter(name) for name in "123"])


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lobby(url, clock):
    with a_lobby(url, clock, HOUSE) as lobby:
        yield lobby


def called(lobby, counter="1"):
    lobby.entrance.take_token(["passport"], override=True)
    return lobby.counter(counter).call_next()


def figures(url, *, until=MONDAY):
    engine = connect(url)
    with engine.connect() as connection:
        seen = report_figures(connection, HOUSE, MONDAY, until)
    engine.dispose()
    return seen


def ends(seen):
    return {name: getattr(seen, name) for name in ("tickets", "served", "missed", "withdrawn")}


def test_who_did_not_come_is_counted_before_and_after_the_day_was_closed(lobby, url):
    lobby.counter("1").open()
    for _ in range(7):
        called(lobby)
        lobby.counter("1").no_show()
    for _ in range(3):
        called(lobby)
        lobby.counter("1").serve()
        lobby.counter("1").finish()
    lobby.entrance.take_token(["passport"])
    during = figures(url)

    lobby.office.close_day()
    after = figures(url)

    assert ends(during) == {"tickets": 11, "served": 3, "missed": 7, "withdrawn": 0}
    assert ends(after) == {"tickets": 11, "served": 3, "missed": 7, "withdrawn": 1}


def test_who_came_after_all_is_not_counted_as_missed(lobby, url):
    lobby.counter("1").open()
    ticket = called(lobby)
    lobby.counter("1").no_show()
    lobby.counter("1").office.reinstate(ticket.number)
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    waits_again = called(lobby)
    lobby.counter("1").no_show()
    lobby.counter("1").office.reinstate(waits_again.number)

    lobby.office.close_day()

    assert ends(figures(url)) == {"tickets": 2, "served": 1, "missed": 0, "withdrawn": 1}


def test_a_no_show_that_was_taken_back_is_none_and_one_that_came_twice_is_one(lobby, url):
    lobby.counter("1").open()
    called(lobby)
    lobby.counter("1").no_show()
    lobby.counter("1").undo()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    twice = called(lobby)
    lobby.counter("1").no_show()
    lobby.counter("1").office.reinstate(twice.number)
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()

    lobby.office.close_day()

    assert ends(figures(url)) == {"tickets": 2, "served": 1, "missed": 1, "withdrawn": 0}


def test_who_was_missed_on_a_day_that_nobody_closed_is_counted_too(lobby, clock, url):
    lobby.counter("1").open()
    called(lobby)
    lobby.counter("1").no_show()
    clock.forward(24 * 60)

    lobby.office.close_day(sure=True)

    assert ends(figures(url))["missed"] == 1


def test_a_day_that_is_closed_twice_has_its_bookings_once(lobby, url):
    lobby.mirror.take_over(
        "feed", [a_booking(str(name), at=NINE + minutes(name)) for name in range(5)]
    )
    for name in range(3):
        lobby.entrance.check_in(f"CODE-{name}")

    lobby.office.close_day()
    lobby.office.close_day()

    seen = figures(url)
    assert (seen.booked, seen.came) == (5, 3)
    assert taught(url, MONDAY + timedelta(days=1)).turnout.cases == 5


def test_a_visit_that_nobody_finished_teaches_no_duration_and_is_not_played_again(
    lobby, clock, url
):
    lobby.counter("1").open()
    called(lobby)
    lobby.counter("1").serve()
    clock.forward(170)

    lobby.office.close_day()

    assert ends(figures(url))["served"] == 1
    assert taught(url, MONDAY).today == {}
    assert taught(url, MONDAY + timedelta(days=1)).services == {}
    assert played(url) == []


def taught(url, day: date):
    engine = connect(url)
    with engine.connect() as connection:
        found = HistoryCache().until(connection, day, 10_000)
    engine.dispose()
    return found


def played(url):
    engine = connect(url)
    with engine.connect() as connection:
        days = list(played_days(connection, HOUSE, MONDAY, MONDAY))
    engine.dispose()
    return days
