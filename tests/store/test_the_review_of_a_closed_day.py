"""What a period was like does not change by closing its days, and by erasing who came."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lobby.store.engine import connect
from lobby.store.experience import Taught
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
    lobby.take_token(["passport"], override=True)
    return lobby.call_next(counter)


def figures(url, *, until=MONDAY):
    engine = connect(url)
    with engine.connect() as connection:
        seen = report_figures(connection, HOUSE, MONDAY, until)
    engine.dispose()
    return seen


def ends(seen):
    return {name: getattr(seen, name) for name in ("tickets", "served", "missed", "withdrawn")}


def test_who_did_not_come_is_counted_before_and_after_the_day_was_closed(lobby, url):
    lobby.open_counter("1")
    for _ in range(7):
        called(lobby)
        lobby.no_show("1")
    for _ in range(3):
        called(lobby)
        lobby.serve("1")
        lobby.finish("1")
    lobby.take_token(["passport"])
    during = figures(url)

    lobby.close_day()
    after = figures(url)

    assert ends(during) == {"tickets": 11, "served": 3, "missed": 7, "withdrawn": 0}
    assert ends(after) == {"tickets": 11, "served": 3, "missed": 7, "withdrawn": 1}


def test_who_came_after_all_is_not_counted_as_missed(lobby, url):
    lobby.open_counter("1")
    ticket = called(lobby)
    lobby.no_show("1")
    lobby.reinstate(ticket.number, by="1")
    lobby.call_next("1")
    lobby.serve("1")
    lobby.finish("1")
    waits_again = called(lobby)
    lobby.no_show("1")
    lobby.reinstate(waits_again.number, by="1")

    lobby.close_day()

    assert ends(figures(url)) == {"tickets": 2, "served": 1, "missed": 0, "withdrawn": 1}


def test_a_no_show_that_was_taken_back_is_none_and_one_that_came_twice_is_one(lobby, url):
    lobby.open_counter("1")
    called(lobby)
    lobby.no_show("1")
    lobby.undo("1")
    lobby.serve("1")
    lobby.finish("1")
    twice = called(lobby)
    lobby.no_show("1")
    lobby.reinstate(twice.number, by="1")
    lobby.call_next("1")
    lobby.no_show("1")

    lobby.close_day()

    assert ends(figures(url)) == {"tickets": 2, "served": 1, "missed": 1, "withdrawn": 0}


def test_who_was_missed_on_a_day_that_nobody_closed_is_counted_too(lobby, clock, url):
    lobby.open_counter("1")
    called(lobby)
    lobby.no_show("1")
    clock.forward(24 * 60)

    lobby.close_day(sure=True)

    assert ends(figures(url))["missed"] == 1


def test_a_day_that_is_closed_twice_has_its_bookings_once(lobby, url):
    lobby.mirror("feed", [a_booking(str(name), at=NINE + minutes(name)) for name in range(5)])
    for name in range(3):
        lobby.check_in(f"CODE-{name}")

    lobby.close_day()
    lobby.close_day()

    seen = figures(url)
    assert (seen.booked, seen.came) == (5, 3)
    assert taught(url, MONDAY + timedelta(days=1)).turnout.cases == 5


def test_a_visit_that_nobody_finished_teaches_no_duration_and_is_not_played_again(
    lobby, clock, url
):
    lobby.open_counter("1")
    called(lobby)
    lobby.serve("1")
    clock.forward(170)

    lobby.close_day()

    assert ends(figures(url))["served"] == 1
    assert taught(url, MONDAY).today == {}
    assert taught(url, MONDAY + timedelta(days=1)).services == {}
    assert played(url) == []


def taught(url, day: date):
    engine = connect(url)
    with engine.connect() as connection:
        found = Taught().until(connection, day, 10_000)
    engine.dispose()
    return found


def played(url):
    engine = connect(url)
    with engine.connect() as connection:
        days = list(played_days(connection, HOUSE, MONDAY, MONDAY))
    engine.dispose()
    return days
