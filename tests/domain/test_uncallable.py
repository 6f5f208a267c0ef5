"""Whom no counter at work may call, why, and what helps."""

from __future__ import annotations

import pytest

from lobby.domain.counter import CounterState
from lobby.domain.uncallable import Obstacle, grouped, uncallable
from tests.builders import ID_CARD, LOST, PASSPORT, a_counter, a_house, a_service, a_ticket

OPEN, PAUSED, CLOSED = CounterState.OPEN, CounterState.PAUSED, CounterState.CLOSED
HOUSE = a_house(
    [
        a_counter("1", [PASSPORT]),
        a_counter("2", [PASSPORT, ID_CARD]),
        a_counter("3", [PASSPORT], accessible=True),
    ],
    [a_service(PASSPORT), a_service(ID_CARD), a_service(LOST)],
)


def told(states, house=HOUSE, **given):
    return [(one.obstacle, one.remedies) for one in uncallable([a_ticket(**given)], house, states)]


@pytest.mark.parametrize("state", [OPEN, PAUSED])
def test_whom_a_counter_may_call_that_is_open_or_pauses_is_not_stuck(state):
    assert told({"1": state}) == []
    assert told({"1": state}, reserved_for="1") == []
    assert told({"3": state}, accessible=True) == []


def test_who_was_sent_to_a_counter_that_is_closed_waits_in_vain():
    assert told({"1": OPEN, "2": CLOSED}, reserved_for="2") == [(Obstacle.COUNTER_CLOSED, ("2",))]
    assert told({"1": OPEN}, reserved_for="2") == [(Obstacle.COUNTER_CLOSED, ("2",))]


def test_a_service_that_no_open_counter_offers():
    assert told({"1": OPEN}, services=[ID_CARD]) == [(Obstacle.NOT_OFFERED, ("2",))]


def test_who_needs_no_steps_while_the_step_free_counter_is_closed():
    assert told({"1": OPEN}, accessible=True) == [(Obstacle.NOT_STEP_FREE, ("3",))]


def test_a_house_with_nobody_at_work():
    assert told({}) == [(Obstacle.NO_COUNTER, ("1", "2", "3"))]


def test_what_no_counter_of_the_house_offers_any_more_has_one_way_left():
    assert told({"1": OPEN}, services=[LOST]) == [(Obstacle.NOT_OFFERED, ())]


def test_who_waits_for_the_same_is_told_together():
    waiting = [a_ticket(number, services=[ID_CARD]) for number in (1, 3)]
    sent = a_ticket(2, reserved_for="3")

    groups = grouped(uncallable([waiting[0], sent, waiting[1]], HOUSE, {"1": OPEN}))

    assert [[one.number for one in group] for group in groups] == [["A001", "A003"], ["A002"]]


def test_without_anybody_at_work_all_wait_for_the_same():
    waiting = [a_ticket(1), a_ticket(2, services=[ID_CARD])]

    groups = grouped(uncallable(waiting, HOUSE, {}))

    assert [[one.number for one in group] for group in groups] == [["A001", "A002"]]
