"""The answer to a commit is lost: whoever asks again gets what was done, and nothing twice."""

from __future__ import annotations

import pytest

from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from tests.builders import NINE, PASSPORT, a_booking, minutes
from tests.outage import away, lost_answers


def unanswered(lobby, work, *given, **named):
    """Do this, and hear nothing of it."""
    with lost_answers(lobby), pytest.raises(Unavailable):
        work(*given, **named)


def test_a_token_is_answered_with_its_place_in_one_go(lobby):
    lobby.entrance.take_token([PASSPORT])

    checked_in = lobby.entrance.take_token_at_terminal([PASSPORT])

    assert (checked_in.ticket.number, checked_in.ahead, checked_in.at) == ("A002", 1, NINE)
    assert not checked_in.again


def test_a_token_whose_answer_was_lost_is_issued_once(lobby):
    unanswered(lobby, lobby.entrance.take_token_at_terminal, [PASSPORT], idempotency_key="visit")

    checked_in = lobby.entrance.take_token_at_terminal([PASSPORT], idempotency_key="visit")

    assert checked_in.ticket.number == "A001"
    assert not checked_in.again
    assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]


@pytest.mark.parametrize("typed", [True, False])
def test_a_check_in_whose_answer_was_lost_is_the_same_one_for_its_visit(lobby, typed):
    lobby.mirror.take_over("feed", [a_booking()])
    unanswered(
        lobby, lobby.entrance.check_in_at_terminal, "4711-b-1", typed=typed, idempotency_key="visit"
    )

    checked_in = lobby.entrance.check_in_at_terminal(
        "4711-b-1", typed=typed, idempotency_key="visit"
    )

    assert checked_in.ticket.number == "T001"
    assert (checked_in.again, checked_in.identified) == (False, True)
    assert len(lobby.board.waiting()) == 1


def test_the_next_visit_with_the_same_code_gets_the_same_ticket(lobby):
    lobby.mirror.take_over("feed", [a_booking()])
    unanswered(lobby, lobby.entrance.check_in_at_terminal, "CODE-b-1", idempotency_key="first")

    checked_in = lobby.entrance.check_in_at_terminal("CODE-b-1", idempotency_key="second")

    assert (checked_in.ticket.number, checked_in.again, checked_in.identified) == (
        "T001",
        True,
        True,
    )


def test_who_missed_the_call_waits_again_once(lobby):
    lobby.mirror.take_over("feed", [a_booking()])
    lobby.entrance.check_in("CODE-b-1")
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()
    unanswered(lobby, lobby.entrance.check_in_at_terminal, "CODE-b-1")

    checked_in = lobby.entrance.check_in_at_terminal("CODE-b-1")

    assert checked_in.ticket.number == "T001"
    assert [fact.kind for fact in lobby.journal.facts()].count(FactKind.REINSTATED) == 1


def test_a_visit_may_bring_two_bookings(lobby):
    lobby.mirror.take_over("feed", [a_booking("a"), a_booking("b")])

    numbers = [
        lobby.entrance.check_in_at_terminal(f"CODE-{name}", idempotency_key="visit").ticket.number
        for name in "ab"
    ]

    assert numbers == ["T001", "T002"]


def test_a_booking_by_phone_is_entered_once(lobby):
    at = NINE + minutes(30)
    unanswered(lobby, lobby.entrance.book, [PASSPORT], at, idempotency_key="sheet")

    booking = lobby.entrance.book([PASSPORT], at, idempotency_key="sheet")

    assert lobby.counter("1").view().bookings == (booking,)


def test_a_mark_that_is_there_already_changes_nothing(lobby):
    number = lobby.entrance.take_token([PASSPORT]).number
    unanswered(lobby, lobby.office.mark, number, accessible=True)

    ticket = lobby.office.mark(number, accessible=True)

    assert (ticket.accessible, ticket.version) == (True, 2)
    assert [fact.kind for fact in lobby.journal.facts()].count(FactKind.MARKED) == 1


def test_nothing_is_written_while_the_database_is_away(lobby):
    with away(lobby), pytest.raises(Unavailable):
        lobby.entrance.take_token_at_terminal([PASSPORT], idempotency_key="visit")

    assert lobby.board.waiting() == ()
