"""The order: one dial, fixed when the visitor arrives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobby.domain.house import Rules
from lobby.domain.priority import (
    Eligibility,
    ahead_of,
    competes_from,
    eligibility,
    line_eligibility,
    next_ticket,
    seniority,
)
from lobby.domain.ticket import CustomerClass
from tests.builders import ID_CARD, LOST, NINE, PASSPORT, a_counter, a_ticket, minutes


def test_the_walk_in_who_waited_longest_goes_first():
    late, early = a_ticket(2, waited=5), a_ticket(1, waited=10)

    assert next_ticket([late, early], a_counter(), [a_counter()], NINE) is early


def test_a_booking_counts_as_having_waited_its_head_start():
    before, booking, after = (
        a_ticket(1, waited=39),
        a_ticket(2, booked=NINE),
        a_ticket(3, waited=41),
    )

    assert next_ticket([before, booking], a_counter(), [a_counter()], NINE) is booking
    assert next_ticket([after, booking], a_counter(), [a_counter()], NINE) is after


def test_a_booking_competes_from_two_minutes_before_its_time():
    walk_in, booking = a_ticket(1, waited=1), a_ticket(2, booked=NINE + minutes(10))
    desk = a_counter()

    assert next_ticket([walk_in, booking], desk, [desk], NINE + minutes(7)) is walk_in
    assert next_ticket([walk_in, booking], desk, [desk], NINE + minutes(8)) is booking


def test_an_early_booking_is_called_when_nobody_else_can_be():
    booking, desk = a_ticket(1, booked=NINE + minutes(50)), a_counter()

    assert next_ticket([booking], desk, [desk], NINE) is booking


def test_a_late_booking_counts_from_arrival():
    slot = NINE - minutes(20)

    assert seniority(slot, NINE, Rules()) == NINE
    assert seniority(slot, slot + minutes(15), Rules()) == slot - minutes(40)
    assert competes_from(slot, NINE, Rules()) == NINE


def test_urgent_goes_first_whatever_the_others_waited():
    urgent, patient = a_ticket(2, urgent=True), a_ticket(1, waited=90)

    assert next_ticket([patient, urgent], a_counter(), [a_counter()], NINE) is urgent


def test_primary_services_go_before_helping_out():
    desk = a_counter("1", [PASSPORT], help_out=frozenset({LOST}))
    own, foreign = a_ticket(1, waited=1), a_ticket(2, waited=60, services=[LOST])

    assert next_ticket([own, foreign], desk, [desk], NINE) is own
    assert next_ticket([foreign], desk, [desk], NINE) is foreign


def test_helping_out_goes_before_an_early_booking():
    desk = a_counter("1", [PASSPORT], help_out=frozenset({LOST}))
    early, foreign = a_ticket(1, booked=NINE + minutes(30)), a_ticket(2, waited=1, services=[LOST])

    assert next_ticket([early, foreign], desk, [desk], NINE) is foreign


def test_an_accessible_counter_is_the_only_one_for_who_needs_it():
    steps, ramp = a_counter("1"), a_counter("2", accessible=True)
    wheelchair = a_ticket(1, accessible=True)

    assert eligibility(wheelchair, steps, [steps, ramp], NINE) is None
    assert eligibility(wheelchair, ramp, [steps, ramp], NINE) is Eligibility.PRIMARY


def test_several_services_go_to_a_counter_with_all_of_them_if_one_is_open():
    both, one = a_counter("1", [PASSPORT, ID_CARD]), a_counter("2", [PASSPORT])
    line = CustomerClass((PASSPORT, ID_CARD))

    assert line_eligibility(line, one, [both, one]) is None
    assert line_eligibility(line, both, [both, one]) is Eligibility.PRIMARY
    assert line_eligibility(line, one, [one]) is Eligibility.PRIMARY, (
        "else the first service decides"
    )


def test_a_ticket_sent_to_a_counter_waits_for_that_counter():
    ticket = a_ticket(1, reserved_for="2", services=[LOST])

    assert eligibility(ticket, a_counter("1", [LOST]), [], NINE) is None
    assert eligibility(ticket, a_counter("2", [PASSPORT]), [], NINE) is Eligibility.PRIMARY


def test_nobody_is_next_in_an_empty_room():
    assert next_ticket([], a_counter(), [a_counter()], NINE) is None


@pytest.mark.parametrize("head_start", [0, 40, 10_000])
def test_the_dial_reaches_from_first_come_to_bookings_always(head_start):
    rules = Rules(head_start=timedelta(minutes=head_start))
    since = seniority(NINE, NINE, rules)
    booking = a_ticket(1, booked=NINE, waiting_since=since)
    walk_in = a_ticket(2, waited=41)

    first = next_ticket([booking, walk_in], a_counter(), [a_counter()], NINE)

    assert first is (booking if head_start > 41 else walk_in)


@given(st.lists(st.integers(0, 300), min_size=2, max_size=12, unique=True))
def test_nobody_of_the_same_class_is_overtaken(waits):
    tickets = [a_ticket(number, waited=wait) for number, wait in enumerate(waits, 1)]
    called = []

    while tickets:
        first = next_ticket(tickets, a_counter(), [a_counter()], NINE)
        tickets.remove(first)
        called.append(first.waiting_since)

    assert called == sorted(called)


def test_before_me_are_those_who_go_first_at_a_counter_that_may_call_me():
    passports, lost = a_counter("1", [PASSPORT]), a_counter("2", [LOST])
    me = a_ticket(9, waited=10)
    longer, shorter = a_ticket(1, waited=20), a_ticket(2, waited=5)
    elsewhere = a_ticket(3, waited=60, services=[LOST])
    early, due = a_ticket(4, booked=NINE + minutes(20)), a_ticket(5, booked=NINE)

    others = [longer, shorter, elsewhere, early, due]

    assert ahead_of(me, others, [passports, lost], NINE) == 2
    assert ahead_of(early, [me, *others], [passports, lost], NINE) == 4
