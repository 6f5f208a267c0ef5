"""The one sentence a clerk reads, and that it never disagrees with the order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobby.domain.waiting import next_ticket
from lobby.domain.why import Because, why
from tests.builders import BERLIN, LOST, NINE, PASSPORT, a_counter, a_ticket, minutes

DESK = a_counter("1", [PASSPORT], help_out=frozenset({LOST}))


def reason(ticket, *others):
    return why(ticket, others, DESK, [DESK], NINE, BERLIN)


def test_a_booking_says_what_its_time_counts_for_and_who_is_next():
    booking, walk_in = a_ticket(38, booked=NINE - minutes(7)), a_ticket(113, waited=31)

    assert reason(booking, walk_in).sentence("de") == (
        "Termin 08:53 zählt wie 47 Minuten Wartezeit; nächste Nummer A\u2009113 zählt wie 31."
    )
    assert reason(booking, walk_in).sentence("en").startswith("Booking 08:53 counts as 47 minutes")


def test_a_walk_in_says_how_long_it_waited():
    assert reason(a_ticket(1, waited=31)).sentence("de") == (
        "Wartet 31 Minuten, kein fälliger Termin davor."
    )


def test_each_case_has_its_own_reason():
    cases = {
        Because.URGENT: a_ticket(1, urgent=True),
        Because.RESERVED: a_ticket(2, reserved_for="1"),
        Because.EARLY: a_ticket(3, booked=NINE + minutes(30)),
        Because.HELP_OUT: a_ticket(4, services=[LOST]),
        Because.LATE_BOOKING: a_ticket(5, booked=NINE - minutes(30), waiting_since=NINE),
    }

    assert {case: reason(ticket).because for case, ticket in cases.items()} == {
        case: case for case in cases
    }


@given(st.lists(st.tuples(st.booleans(), st.integers(-60, 60)), min_size=2, max_size=8))
def test_the_sentence_and_the_order_never_disagree(people):
    tickets = [
        a_ticket(number, booked=NINE + minutes(at)) if booked else a_ticket(number, waited=abs(at))
        for number, (booked, at) in enumerate(people, 1)
    ]
    first = next_ticket(tickets, DESK, [DESK], NINE)

    found = why(first, tickets, DESK, [DESK], NINE, BERLIN)
    rest = [ticket for ticket in tickets if ticket is not first]

    assert found.runner_up == next_ticket(rest, DESK, [DESK], NINE).number
    if found.because is not Because.EARLY and rest:
        due = [ticket for ticket in rest if ticket.competes_from <= NINE]
        assert all(found.waited >= (NINE - one.waiting_since).total_seconds() // 60 for one in due)
