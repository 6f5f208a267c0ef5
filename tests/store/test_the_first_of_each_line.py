"""The database looks at the first of each line alone, and still calls whom the rule would call."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobby.actions.call_next import next_for
from lobby.domain.priority import calling_order, next_ticket
from lobby.store.engine import connect
from lobby.store.unit_of_work import Transactions
from tests.builders import (
    ID_CARD,
    LOST,
    MONDAY,
    NINE,
    PASSPORT,
    a_counter,
    a_house,
    a_ticket,
    minutes,
)

DESKS = (
    a_counter("1", [PASSPORT], help_out=frozenset({ID_CARD})),
    a_counter("2", [ID_CARD, LOST], accessible=False),
    a_counter("3", [PASSPORT, ID_CARD, LOST]),
)
HOUSE = a_house(DESKS)
SERVICES = ((PASSPORT,), (ID_CARD,), (LOST,), (PASSPORT, ID_CARD))


def a_visitor(number: int, since: int, lead: int, marks: tuple[bool, bool], **given):
    """Somebody who counts as waiting for so many minutes and competes in or since so many."""
    urgent, accessible = marks
    competes = NINE + minutes(lead)
    return a_ticket(
        number, waited=since, competes_from=competes, urgent=urgent, accessible=accessible, **given
    )


VISITORS = st.lists(
    st.fixed_dictionaries(
        {
            "since": st.integers(0, 5),
            "lead": st.sampled_from([-5, 0, 5]),
            "marks": st.tuples(st.booleans(), st.booleans()),
            "services": st.sampled_from(SERVICES),
            "reserved_for": st.sampled_from([None, None, "2"]),
        }
    ),
    max_size=10,
)


@pytest.fixture
def begin(url):
    engine = connect(url)
    yield Transactions(engine, lambda _: MONDAY, "salt", lambda: NINE)
    engine.dispose()


# What an example writes is rolled back, so that the next one finds an empty queue.
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VISITORS)
def test_next_calls_whom_the_rule_calls_out_of_all_who_wait(begin, visitors):
    with begin.write() as work:
        waiting = [
            work.tickets.add(a_visitor(number, **visitor))
            for number, visitor in enumerate(visitors, 1)
        ]

        for desk in DESKS:
            called = next_for(work, HOUSE, desk, DESKS)
            assert called == next_ticket(waiting, desk, DESKS, NINE)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VISITORS)
def test_the_database_lists_who_waits_in_the_order_of_the_rule(begin, visitors):
    with begin.write() as work:
        waiting = [
            work.tickets.add(a_visitor(number, **visitor))
            for number, visitor in enumerate(visitors, 1)
        ]

        listed = [ticket.id for ticket in work.tickets.standing(MONDAY)]

        assert listed == [ticket.id for ticket in sorted(waiting, key=calling_order)]
