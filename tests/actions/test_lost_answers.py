"""The answer to a commit is lost: whoever asks again gets what was done, and nothing twice."""

from __future__ import annotations

import pytest

from lobby.domain.errors import DeviceUnavailable
from lobby.domain.facts import FactKind
from tests.builders import NINE, PASSPORT, a_booking, minutes
from tests.outage import away, lost_answers


def unanswered(lobby, work, *given, **named):
    """Do this, and hear nothing of it."""
    with lost_answers(lobby), pytest.raises(DeviceUnavailable):
        work(*given, **named)


def test_a_token_is_answered_with_its_place_in_one_go(lobby):
    lobby.take_token([PASSPORT])

    arrival = lobby.draw([PASSPORT])

    assert (arrival.ticket.number, arrival.ahead, arrival.at) == ("A002", 1, NINE)
    assert not arrival.again


def test_a_token_whose_answer_was_lost_is_issued_once(lobby):
    unanswered(lobby, lobby.draw, [PASSPORT], key="visit")

    arrival = lobby.draw([PASSPORT], key="visit")

    assert arrival.ticket.number == "A001"
    assert not arrival.again
    assert [ticket.number for ticket in lobby.waiting()] == ["A001"]


@pytest.mark.parametrize("typed", [True, False])
def test_a_check_in_whose_answer_was_lost_is_the_same_one_for_its_visit(lobby, typed):
    lobby.mirror("feed", [a_booking()])
    unanswered(lobby, lobby.arrive, "4711-b-1", typed=typed, key="visit")

    arrival = lobby.arrive("4711-b-1", typed=typed, key="visit")

    assert arrival.ticket.number == "T001"
    assert (arrival.again, arrival.identified) == (False, True)
    assert len(lobby.waiting()) == 1


def test_the_next_visit_with_the_same_code_gets_the_same_ticket(lobby):
    lobby.mirror("feed", [a_booking()])
    unanswered(lobby, lobby.arrive, "CODE-b-1", key="first")

    arrival = lobby.arrive("CODE-b-1", key="second")

    assert (arrival.ticket.number, arrival.again, arrival.identified) == ("T001", True, True)


def test_who_missed_the_call_waits_again_once(lobby):
    lobby.mirror("feed", [a_booking()])
    lobby.check_in("CODE-b-1")
    lobby.call_next("1")
    lobby.no_show("1")
    unanswered(lobby, lobby.arrive, "CODE-b-1")

    arrival = lobby.arrive("CODE-b-1")

    assert arrival.ticket.number == "T001"
    assert [fact.kind for fact in lobby.facts()].count(FactKind.REINSTATED) == 1


def test_a_visit_may_bring_two_bookings(lobby):
    lobby.mirror("feed", [a_booking("a"), a_booking("b")])

    numbers = [lobby.arrive(f"CODE-{name}", key="visit").ticket.number for name in "ab"]

    assert numbers == ["T001", "T002"]


def test_a_booking_by_phone_is_entered_once(lobby):
    at = NINE + minutes(30)
    unanswered(lobby, lobby.book, [PASSPORT], at, key="sheet")

    booking = lobby.book([PASSPORT], at, key="sheet")

    assert lobby.desk("1").bookings == (booking,)


def test_a_mark_that_is_there_already_changes_nothing(lobby):
    number = lobby.take_token([PASSPORT]).number
    unanswered(lobby, lobby.mark, number, accessible=True)

    ticket = lobby.mark(number, accessible=True)

    assert (ticket.accessible, ticket.version) == (True, 2)
    assert [fact.kind for fact in lobby.facts()].count(FactKind.MARKED) == 1


def test_nothing_is_written_while_the_database_is_away(lobby):
    with away(lobby), pytest.raises(DeviceUnavailable):
        lobby.draw([PASSPORT], key="visit")

    assert lobby.waiting() == ()
