"""Days that never were: how fair each order is, and how right the estimate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobby.study.comparison import alternatives, compare, try_estimate
from lobby.study.day import draw
from lobby.study.disciplines import Alternation, due_time, first_come, strict
from lobby.study.office import PRESETS, REFERENCE
from tests.builders import NINE, PASSPORT, a_counter, a_ticket, minutes

DAYS, SEED = 12, 77
DESK = a_counter("1", [PASSPORT])


@pytest.fixture(scope="module")
def rules():
    return compare(REFERENCE, alternatives([0, 40]), DAYS, SEED)


def test_the_same_seed_draws_the_same_day():
    assert draw(REFERENCE, 3, SEED) == draw(REFERENCE, 3, SEED) != draw(REFERENCE, 4, SEED)


@pytest.mark.parametrize("office", PRESETS.values(), ids=list(PRESETS))
def test_every_preset_serves_everybody(office):
    (found,) = compare(office, alternatives([40])[:1], 1, SEED).values()
    day = draw(office, 0, SEED)

    assert found.bookings.visits + found.walk_ins.visits == len(day.visits)


def test_nobody_of_the_same_class_is_overtaken(rules):
    assert rules["head start 40"].overtaken == 0


def test_a_head_start_lies_between_the_extremes(rules):
    fair, ours, due = (rules[name] for name in ("first come", "head start 40", "due time"))

    assert fair.bookings.within_10 < ours.bookings.within_10
    assert fair.walk_ins.p99 < ours.walk_ins.p99 < due.walk_ins.p99
    assert rules["head start 0"].slips < 0.05


def test_the_estimate_is_far_better_than_an_average_and_keeps_its_range():
    found = try_estimate(REFERENCE, DAYS, SEED)

    assert found.ours.error < 0.6 * found.average.error
    assert abs(found.ours.bias) < 2
    assert 0.8 < found.exact.inside < 0.96
    assert found.promised.above < 0.07


def test_a_slow_day_is_noticed():
    slow = try_estimate(replace(REFERENCE, slower=1.2), 6, SEED)
    known = try_estimate(
        replace(REFERENCE, slower=1.2), 6, SEED, school=replace(REFERENCE, slower=1.2)
    )

    assert slow.ours.error < 1.25 * known.ours.error


def test_the_alternatives_pick_as_their_names_say():
    booking, walk_in = a_ticket(1, booked=NINE + minutes(20)), a_ticket(2, waited=30)
    queue = [booking, walk_in]

    assert first_come(queue, DESK, [DESK], NINE) is walk_in
    assert strict(queue, DESK, [DESK], NINE) is booking
    assert due_time(queue, DESK, [DESK], NINE) is walk_in
    assert due_time(queue, DESK, [DESK], NINE + minutes(18)) is booking


def test_after_so_many_bookings_a_walk_in_is_called():
    queue = [a_ticket(n, booked=NINE) for n in (1, 2, 3)] + [a_ticket(4, waited=1)]
    alternate = Alternation(2)

    called = []
    for _ in range(4):
        called.append(alternate(queue, DESK, [DESK], NINE))
        queue.remove(called[-1])

    assert [ticket.booked for ticket in called] == [True, True, False, True]
