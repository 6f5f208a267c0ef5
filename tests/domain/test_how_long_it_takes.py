"""The estimate: the rule played forward."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from lobby.domain.booking import Booking
from lobby.domain.counter import Break
from lobby.domain.estimate import Forecast
from lobby.domain.forecast.history import History, ServiceTimeStats
from lobby.domain.forecast.simulation import forecast
from lobby.domain.forecast.snapshot import QueueSnapshot
from tests.builders import ID_CARD, NINE, PASSPORT, a_counter, a_house, a_ticket, minutes

TAUGHT = History(services={PASSPORT: ServiceTimeStats(minutes=10, cases=200)})


def a_situation(*, counters=1, waiting=(), coming=(), serving=None, house=None) -> QueueSnapshot:
    house = house or a_house()
    desks = list(house.counters.values())[:counters]
    return QueueSnapshot(
        now=NINE,
        counters=tuple((desk, serving) for desk in desks),
        waiting=tuple(waiting),
        coming=tuple(coming),
        history=TAUGHT,
    )


def a_coming_booking(service=PASSPORT, at=5) -> Booking:
    """A booking so many minutes from now."""
    return Booking(
        id=1,
        source="s",
        external_id="b",
        starts_at=NINE + minutes(at),
        minutes=10,
        services=(service,),
    )


def told(situation, probe=None, house=None) -> Forecast:
    return forecast(situation, probe or a_ticket(99), house or a_house())


def test_nobody_before_me_means_no_wait():
    assert told(a_situation()).high == 0


def test_six_before_me_take_about_an_hour_at_one_counter():
    six = [a_ticket(number, waited=number) for number in range(1, 7)]

    found = told(a_situation(waiting=six))

    assert 50 < found.median < 70
    assert found.low < found.median < found.high


def test_a_second_counter_halves_the_wait():
    eight = [a_ticket(number, waited=number) for number in range(1, 9)]

    one, two = (told(a_situation(counters=count, waiting=eight)).median for count in (1, 2))

    assert two == pytest.approx(one / 2, rel=0.25)


def test_who_is_served_now_takes_up_what_is_left():
    fresh = a_ticket(1, state="serving", served_at=NINE)
    nearly_done = a_ticket(1, state="serving", served_at=NINE - minutes(9))

    assert told(a_situation(serving=fresh)).median > told(a_situation(serving=nearly_done)).median


def test_a_booking_that_is_still_coming_goes_before_me():
    booking = a_coming_booking()
    busy = a_ticket(1, state="serving", served_at=NINE)

    without = told(a_situation(serving=busy)).high
    expecting = told(a_situation(serving=busy, coming=[booking])).high

    assert expecting > without


def test_a_thousand_bookings_of_a_large_town_do_not_stop_the_estimate():
    coming = [a_coming_booking(at=n / 4) for n in range(1000)]
    busy = a_ticket(1, state="serving", served_at=NINE)

    assert told(a_situation(serving=busy, coming=coming)).median > 60


def test_a_booking_that_no_open_counter_takes_is_nothing_to_wait_for():
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [ID_CARD])])
    booking = a_coming_booking(ID_CARD)
    busy = a_ticket(1, state="serving", served_at=NINE)

    without = told(a_situation(serving=busy, house=house), house=house)
    expecting = told(a_situation(serving=busy, coming=[booking], house=house), house=house)

    assert expecting.median == pytest.approx(without.median, rel=0.2)


def test_a_counter_that_does_not_offer_my_service_does_not_help_me():
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [ID_CARD])])
    queue = [a_ticket(number, waited=number) for number in range(1, 5)]

    both = told(a_situation(counters=2, waiting=queue, house=house), house=house).median
    alone = told(a_situation(counters=1, waiting=queue, house=house), house=house).median

    assert both == pytest.approx(alone, rel=0.2)


def test_the_same_situation_gives_the_same_forecast():
    queue = [a_ticket(number, waited=number) for number in range(1, 9)]

    assert told(a_situation(waiting=queue)) == told(a_situation(waiting=queue))


@pytest.mark.parametrize(
    ("low", "high", "range_"),
    [(0, 0, (0, 5)), (3, 12, (0, 15)), (15, 25, (15, 25)), (17.2, 21, (15, 25))],
)
def test_a_range_is_rounded_outward_to_five_minutes(low, high, range_):
    wait = Forecast(low=low, median=low, high=high, serving=10).rounded

    assert (wait.low, wait.high) == range_


def test_with_no_counter_open_nobody_knows_the_wait():
    told_now = told(a_situation(counters=0))

    assert told_now.calls_from is None
    assert told_now.wait is None
    assert told_now.promise == (None, None)


def test_before_the_house_opens_it_says_from_when_on_somebody_calls():
    seven = NINE - minutes(120)
    house = a_house()
    early = replace(a_situation(counters=0, house=house), now=seven)

    told_early = forecast(early, a_ticket(99, now=seven), house)

    assert told_early.calls_from == NINE - minutes(60)
    assert told_early.wait.low == 60


def test_a_counter_in_its_planned_break_calls_from_the_end_of_the_break():
    house = a_house(counters=[a_counter("1", breaks=(Break(time(9), time(9, 30)),))])

    told_now = told(a_situation(house=house), house=house)

    assert told_now.calls_from == NINE + minutes(30)
    assert told_now.wait.low >= 30


def test_the_wait_is_unknown_for_the_one_service_that_no_open_counter_offers():
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [ID_CARD])])
    open_alone = a_situation(counters=1, house=house)

    assert told(open_alone, a_ticket(99, services=[PASSPORT]), house).calls_from == NINE
    assert told(open_alone, a_ticket(99, services=[ID_CARD]), house).wait is None


def test_a_closed_counter_that_may_open_does_not_make_the_day_full():
    house = a_house(counters=[a_counter("1", [PASSPORT]), a_counter("2", [ID_CARD])])

    found = told(a_situation(counters=1, house=house), a_ticket(99, services=[ID_CARD]), house)

    assert found.median < 10
