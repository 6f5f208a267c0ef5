"""What finished visits teach."""

from __future__ import annotations

from random import Random

import pytest

from lobby.domain.forecast import learning
from lobby.domain.forecast.history import History, ServiceTimeStats, Tally
from lobby.domain.forecast.learning import Case
from lobby.domain.forecast.sampling import (
    arrival_times,
    expected_total_after,
    quantiles,
    residual_service_times,
    service_time_factors,
)
from lobby.domain.forecast.snapshot import QueueSnapshot
from tests.builders import NINE, PASSPORT, a_house, a_service

KIND = ((PASSPORT,), 1)


def cases(count, minutes, persons=1):
    chance = Random(5)  # noqa: S311 - a game
    return [Case((PASSPORT,), persons, minutes * chance.uniform(0.6, 1.4)) for _ in range(count)]


def test_a_service_is_learned_and_the_settings_fade():
    few, many = (History(services=learning.learned(cases(count, 20))) for count in (3, 300))

    assert 11 < learning.expected_minutes(KIND, a_house(), few) < 15
    assert learning.expected_minutes(KIND, a_house(), many) == pytest.approx(20, rel=0.05)


def test_forgotten_tickets_teach_nothing():
    forgotten = [Case((PASSPORT,), 1, 240.0)] * 15

    clean, spoilt = (
        learning.learned(own)[PASSPORT] for own in (cases(300, 12), cases(300, 12) + forgotten)
    )

    assert spoilt.minutes == pytest.approx(clean.minutes)


def test_what_a_further_person_adds_is_learned():
    taught = learning.learned(cases(200, 10) + cases(200, 16, persons=3))

    found = History(services=taught)

    assert learning.expected_minutes(((PASSPORT,), 3), a_house(), found) == pytest.approx(
        16, rel=0.08
    )


def test_a_slow_day_moves_the_pace_by_the_weight_of_its_cases():
    slow = History(today={KIND: Tally(20, 20 * 12.0)})

    assert learning.pace(a_house(), History()) == 1
    assert learning.pace(a_house(), slow) == pytest.approx((20 + 24) / 40)


def test_a_service_that_is_gone_from_the_settings_is_left_out():
    old = History(today={(("gone",), 1): Tally(50, 5000.0)})

    assert learning.pace(a_house(services=[a_service(PASSPORT)]), old) == 1


def test_who_comes_is_learned_from_earlier_days_and_today():
    def rate(before, today):
        situation = QueueSnapshot(
            now=NINE,
            counters=(),
            waiting=(),
            coming=(),
            turnout=today,
            history=History(turnout=before),
        )
        return learning.show_up_rate(situation, a_house())

    assert rate(Tally(), Tally()) == pytest.approx(0.85)
    assert rate(Tally(5000, 3500), Tally()) == pytest.approx(0.725)
    assert rate(Tally(), Tally(40, 40)) == pytest.approx(0.925)


def test_the_mean_of_the_factors_is_one_in_every_column():
    drawn = service_time_factors(60, 0.5)

    for column in (0, 17, 255):
        assert sum(row[column] for row in drawn) / 60 == pytest.approx(1)


def test_a_long_visit_is_not_over_at_once_and_gets_longer_in_the_mean():
    assert min(residual_service_times(3.0, 0.47, 60)) > 0
    assert residual_service_times(0.0, 0.47, 60) == quantiles(60, 0.47)
    assert (
        expected_total_after(0.0, 0.47)
        == 1
        < expected_total_after(1.0, 0.47)
        < expected_total_after(2.0, 0.47)
    )


def test_who_has_not_come_long_after_the_slot_hardly_comes():
    before, after = (
        sum(one is not None for one in arrival_times(since, 0.85, 8.0, 6.0, 60))
        for since in (-40, 5)
    )

    assert before == 51
    assert after < 12


def test_a_learned_spread_is_weighed_by_its_cases():
    taught = {
        "a": ServiceTimeStats(minutes=5, cases=10, spread=0.3),
        "b": ServiceTimeStats(minutes=5, cases=30, spread=0.5),
    }

    assert learning.spread(History(services=taught)) == pytest.approx(0.45)
