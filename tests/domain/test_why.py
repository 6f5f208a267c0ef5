"""What decided a number's place, and that it never disagrees with the order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lobby.domain.facts import Fact, FactKind
from lobby.domain.priority import next_ticket
from lobby.domain.why import Precedence, PriorityExplanation, PriorityReason, why
from tests.builders import BERLIN, LOST, NINE, PASSPORT, a_counter, a_ticket, minutes

DESK = a_counter("1", [PASSPORT], help_out=frozenset({LOST}))


def reason(ticket, *others):
    return why(ticket, others, DESK, [DESK], NINE, BERLIN)


def test_a_booking_counts_from_before_its_time_and_is_compared_with_who_would_be_next():
    booking, walk_in = a_ticket(38, booked=NINE - minutes(7)), a_ticket(113, waited=31)

    assert reason(booking, walk_in) == PriorityExplanation(
        because=PriorityReason.BOOKING,
        waited=47,
        slot="08:53",
        runner_up="A113",
        runner_up_waited=31,
    )


def test_a_walk_in_that_is_alone_is_compared_with_nobody():
    assert reason(a_ticket(1, waited=31)) == PriorityExplanation(
        because=PriorityReason.WALK_IN, waited=31
    )


def test_each_case_has_its_own_reason():
    cases = {
        PriorityReason.URGENT: a_ticket(1, urgent=True),
        PriorityReason.RESERVED: a_ticket(2, reserved_for="1"),
        PriorityReason.EARLY: a_ticket(3, booked=NINE + minutes(30)),
        PriorityReason.HELP_OUT: a_ticket(4, services=[LOST]),
        PriorityReason.LATE_BOOKING: a_ticket(5, booked=NINE - minutes(30), waiting_since=NINE),
    }

    assert {case: reason(ticket).because for case, ticket in cases.items()} == {
        case: case for case in cases
    }


@given(st.lists(st.tuples(st.booleans(), st.integers(-60, 60)), min_size=2, max_size=8))
def test_the_reason_and_the_order_never_disagree(people):
    tickets = [
        a_ticket(number, booked=NINE + minutes(at)) if booked else a_ticket(number, waited=abs(at))
        for number, (booked, at) in enumerate(people, 1)
    ]
    first = next_ticket(tickets, DESK, [DESK], NINE)

    found = why(first, tickets, DESK, [DESK], NINE, BERLIN)
    rest = [ticket for ticket in tickets if ticket is not first]

    assert found.runner_up == next_ticket(rest, DESK, [DESK], NINE).number
    if found.because is not PriorityReason.EARLY and rest:
        due = [ticket for ticket in rest if ticket.competes_from <= NINE]
        assert all(found.waited >= (NINE - one.waiting_since).total_seconds() // 60 for one in due)


def test_a_ticket_that_is_not_next_names_who_goes_before():
    booking, walk_in = a_ticket(38, booked=NINE - minutes(7)), a_ticket(113, waited=31)

    found = reason(walk_in, booking)

    assert found.runner_up is None
    assert (found.before, found.before_by) == ("T038", Precedence.WAITED)
    assert (found.waited, found.before_waited) == (31, 47)


def test_what_decided_is_named_even_if_the_other_waited_less():
    early, fresh = a_ticket(1, booked=NINE + minutes(5)), a_ticket(2, waited=1)
    helped, own = a_ticket(3, services=[LOST], waited=50), a_ticket(4, waited=1)
    patient, urgent = a_ticket(5, waited=50), a_ticket(6, urgent=True)

    assert reason(early, fresh).before_by is Precedence.DUE
    assert reason(helped, own).before_by is Precedence.OWN
    assert reason(patient, urgent).before_by is Precedence.URGENT


def test_nobody_is_there_for_a_service_that_no_open_counter_offers():
    found = reason(a_ticket(1, services=["marriage"]), a_ticket(2))

    assert found.because is PriorityReason.NO_COUNTER
    assert (found.runner_up, found.before) == (None, None)


def test_a_call_tells_its_reason_from_the_journal():
    by_booking = a_call(because="booking", waited=47, slot="08:53")
    out_of_order = replace(a_call(because="out-of-order"), reason="weint")

    assert PriorityExplanation.of_call(by_booking) == PriorityExplanation(
        because=PriorityReason.BOOKING, waited=47, slot="08:53"
    )
    assert PriorityExplanation.of_call(out_of_order) == PriorityExplanation(
        because=PriorityReason.OUT_OF_ORDER, waited=0, reason="weint"
    )
    assert PriorityExplanation.of_call(a_call()) is None


def a_call(**details):
    return Fact(seq=1, at=NINE, day=NINE.date(), kind=FactKind.CALLED, details=details)


PEOPLE = st.tuples(
    st.booleans(), st.integers(-60, 60), st.sampled_from([PASSPORT, LOST]), st.booleans()
)


@given(st.lists(PEOPLE, min_size=1, max_size=8))
def test_everybody_learns_who_goes_first(people):
    tickets = [
        a_ticket(number, booked=NINE + minutes(at), services=[service], urgent=urgent)
        if booked
        else a_ticket(number, waited=abs(at), services=[service], urgent=urgent)
        for number, (booked, at, service, urgent) in enumerate(people, 1)
    ]
    first = next_ticket(tickets, DESK, [DESK], NINE)

    for ticket in tickets:
        found = reason(ticket, *tickets)

        assert found.before == (None if ticket is first else first.number)
        if found.before and found.before_by is Precedence.WAITED:
            assert found.before_waited >= found.waited
