"""What may be done with a ticket in which state, and what it leaves behind."""

from __future__ import annotations

import pytest

from lobby.domain import transitions
from lobby.domain.errors import Refused
from lobby.domain.ticket import TRANSITIONS, State
from tests.builders import NINE, PASSPORT, a_ticket, minutes

STEPS = {
    "call": lambda ticket: transitions.call(ticket, "1", NINE),
    "recall": lambda ticket: transitions.recall(ticket, NINE),
    "serve": lambda ticket: transitions.serve(ticket, NINE),
    "finish": lambda ticket: transitions.finish(ticket, NINE),
    "miss": lambda ticket: transitions.miss(ticket, ticket.calls),
    "park": lambda ticket: transitions.park(ticket, "", NINE),
    "reinstate": lambda ticket: transitions.reinstate(ticket, NINE),
    "transfer": lambda ticket: transitions.transfer(ticket, (PASSPORT,), "1", None, "", NINE),
    "withdraw": lambda ticket: transitions.withdraw(ticket, NINE),
}
ALLOWED = {
    State.WAITING: {"call", "withdraw"},
    State.CALLED: {"recall", "serve", "miss", "park", "transfer"},
    State.SERVING: {"finish", "park", "transfer"},
    State.PARKED: {"call", "withdraw"},
    State.MISSED: {"reinstate", "withdraw"},
    State.DONE: {"reinstate"},
    State.WITHDRAWN: {"reinstate"},
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("state", State)
def test_a_step_is_taken_where_it_is_allowed_and_refused_elsewhere(state, step):
    ticket = a_ticket(1, state=state)

    if step not in ALLOWED[state]:
        with pytest.raises(Refused, match=r"wrong-state|not-there"):
            STEPS[step](ticket)
        return
    after = STEPS[step](ticket)

    assert after.state in TRANSITIONS[state]
    assert after.version == ticket.version + 1


def test_serving_time_counts_only_the_stretches_at_the_counter():
    called = transitions.call(a_ticket(1, waited=10), "1", NINE)
    parked = transitions.park(transitions.serve(called, NINE), "", NINE + minutes(2))

    again = transitions.call(parked, "1", NINE + minutes(30))
    served = transitions.serve(again, NINE + minutes(31))
    done = transitions.finish(served, NINE + minutes(31.5))

    assert parked.served_seconds == 120
    assert done.served_seconds == 150
    assert done.first_called_at == NINE


def test_a_transfer_keeps_the_seniority():
    ticket = a_ticket(1, waited=33)
    called = transitions.call(ticket, "1", NINE)

    sent = transitions.transfer(called, ("id-card",), "2", "7", "Foto fehlt", NINE)

    assert sent.waiting_since == ticket.waiting_since
    assert (sent.services, sent.area, sent.reserved_for) == (("id-card",), "2", "7")
    assert sent.note == "Foto fehlt"


def test_a_clock_that_jumped_back_takes_no_serving_time_away():
    served = transitions.serve(transitions.call(a_ticket(1), "1", NINE), NINE)

    assert transitions.finish(served, NINE - minutes(60)).served_seconds == 0
