"""The rule and the estimate beside those of a due-time system, written from its description."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from lobby.domain.house import Rules
from lobby.domain.priority import competes_from, next_ticket, seniority
from lobby.study.predictors import due_time_wait, due_time_waits
from tests.builders import NINE, PASSPORT, a_counter, a_ticket, minutes

COMPATIBLE = Rules(head_start=timedelta(days=1), lead=timedelta(minutes=2), grace=timedelta(days=1))
DESK = a_counter("1", [PASSPORT])
AHEAD = minutes(2)


def reference(bookings, walk_ins):
    """The first of the due-time rule: two lists, each by priority, time and number."""
    booked = sorted(bookings, key=lambda one: (one.slot, one.id))
    drawn = sorted(walk_ins, key=lambda one: (not one.urgent, one.issued_at, one.id))
    if not booked or not drawn:
        return (booked or drawn)[0]
    if drawn[0].urgent:
        return drawn[0]
    return booked[0] if booked[0].slot <= NINE + AHEAD else drawn[0]


def booking(number, after):
    slot = NINE + minutes(after)
    came = min(NINE, slot)
    return a_ticket(
        number,
        booked=slot,
        issued_at=came,
        waiting_since=seniority(slot, came, COMPATIBLE),
        competes_from=competes_from(slot, came, COMPATIBLE),
    )


def order(queue):
    """The whole order, as it is called now: one after the other, ten minutes each."""
    left, now, found = list(queue), NINE, []
    while left:
        chosen = next_ticket(left, DESK, [DESK], now)
        found.append(chosen.number)
        left.remove(chosen)
        now += minutes(10)
    return found


@pytest.mark.parametrize(
    ("bookings", "walk_in", "expected"),
    [
        ([0], {"waited": 60}, ["T001", "A009"]),
        ([2], {"waited": 60}, ["T001", "A009"]),
        ([3], {"waited": 60}, ["A009", "T001"]),
        ([-70], {"waited": 0, "urgent": True}, ["A009", "T001"]),
        ([-5, -30], {"waited": 90}, ["T002", "T001", "A009"]),
        ([0, 10, 20, 30, 40, 50], {"waited": 60}, [f"T00{n}" for n in range(1, 7)] + ["A009"]),
        ([0, 15, 30, 45, 60, 75], {"waited": 60}, ["T001", "A009", "T002"]),
    ],
)
def test_the_published_table_holds_with_compatible_settings(bookings, walk_in, expected):
    queue = [booking(number, after) for number, after in enumerate(bookings, 1)]

    found = order([*queue, a_ticket(9, **walk_in)])

    assert found[: len(expected)] == expected


def test_ten_thousand_random_queues_have_the_same_first():
    chance = Random(20261123)  # noqa: S311 - a game

    for _ in range(10_000):
        bookings = [booking(n, chance.randint(-90, 60)) for n in range(chance.randint(0, 6))]
        walk_ins = [
            a_ticket(100 + n, waited=chance.randint(0, 120), urgent=chance.random() < 0.05)
            for n in range(chance.randint(0 if bookings else 1, 6))
        ]

        found = next_ticket([*bookings, *walk_ins], DESK, [DESK], NINE)

        assert found is reference(bookings, walk_ins)


@pytest.mark.parametrize(("desks", "estimate", "optimistic"), [(1, 20, 8), (2, 10, 0)])
def test_the_published_estimates_of_a_new_token(desks, estimate, optimistic):
    waiting = [NINE - minutes(5), NINE]

    last = due_time_waits([], waiting, minutes=10, desks=desks, now=NINE)[-1]

    assert (last.estimate, last.optimistic) == (estimate, optimistic)
    assert due_time_wait([], waiting[:1], minutes=10, desks=desks, now=NINE) == estimate


def test_the_published_estimates_of_two_tokens_and_a_booking():
    waiting = [NINE - minutes(9), NINE - minutes(5)]

    found = due_time_waits([NINE + minutes(20)], waiting, minutes=10, desks=2, now=NINE)

    assert [place.estimate for place in found] == [5, 10, 23]
