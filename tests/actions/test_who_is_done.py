"""Only who was there is done; and who was ended by mistake comes back the same day."""

from __future__ import annotations

import pytest

from lobby.api.counter import CounterApi
from lobby.domain.facts import FactKind
from lobby.domain.house import Rules
from lobby.domain.mirror import OutcomeKind
from lobby.domain.ticket import State
from tests.builders import NINE, PASSPORT, a_booking, a_house, a_lobby, minutes


def kinds(lobby, last):
    return [fact.kind for fact in lobby.journal.facts()][-last:]


def told(lobby):
    """What the booking system hears, with what an undone one takes back."""
    return [(one.kind, one.undone) for one in lobby.mirror.outcomes("feed")]


@pytest.mark.parametrize("act", ["finish", "finish_and_next"])
def test_who_was_only_called_cannot_be_finished(lobby, three, refused, act):
    lobby.counter("1").call_next()

    refused("not-there", getattr(lobby.counter("1"), act))

    assert lobby.board.ticket(three[0]).state is State.CALLED
    assert lobby.board.ticket(three[1]).state is State.WAITING


def test_who_was_there_unnoted_is_served_from_the_call_on_and_the_next_is_called(
    lobby, three, clock
):
    lobby.counter("1").call_next()
    clock.forward(4)

    called = lobby.counter("1").finish_and_next(was_there=True)

    assert called.number == three[1]
    assert lobby.board.ticket(three[0]).state is State.DONE
    assert lobby.board.ticket(three[0]).served_seconds == 240
    assert kinds(lobby, 3) == [FactKind.SERVED, FactKind.FINISHED, FactKind.CALLED]


def test_who_is_noted_already_is_noted_once(lobby, three):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()

    lobby.counter("1").finish_and_next(was_there=True)

    assert kinds(lobby, 3) == [FactKind.SERVED, FactKind.FINISHED, FactKind.CALLED]


def test_who_did_not_come_makes_room_for_the_next_in_one_step(lobby, three, refused):
    lobby.counter("1").call_next()

    assert lobby.counter("1").no_show_and_next().number == three[1]
    assert lobby.board.ticket(three[0]).state is State.MISSED

    lobby.counter("1").serve()
    refused("wrong-state", lobby.counter("1").no_show_and_next)


CALLED_THREE_TIMES = a_house(rules=Rules(calls_before_no_show=3))


@pytest.mark.parametrize("miss", [CounterApi.no_show, CounterApi.no_show_and_next])
def test_nobody_is_missed_before_the_calls_that_the_house_wants(url, clock, refused, miss):
    with a_lobby(url, clock, CALLED_THREE_TIMES) as lobby:
        lobby.counter("1").open()
        number = lobby.entrance.take_token([PASSPORT]).number
        lobby.counter("1").call_next()
        lobby.counter("1").recall()

        assert refused("called-too-seldom", miss, lobby.counter("1")).ticket.number == number
        assert lobby.board.ticket(number).state is State.CALLED

        lobby.counter("1").recall()
        miss(lobby.counter("1"))

        assert lobby.board.ticket(number).state is State.MISSED


def test_the_end_of_the_day_finishes_only_who_is_served(lobby, three):
    lobby.counter("2").open()
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("2").call_next()

    lobby.office.close_day()

    assert lobby.board.ticket(three[0]).state is State.DONE
    assert lobby.board.ticket(three[1]).state is State.WITHDRAWN


def test_who_was_finished_by_mistake_waits_again_where_they_stood(lobby, three, clock):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    clock.forward(30)

    back = lobby.office.reinstate(three[0])

    assert (back.state, back.ended_at) == (State.WAITING, None)
    assert [ticket.number for ticket in lobby.board.waiting()] == three
    assert lobby.counter("1").call_next().number == three[0]


@pytest.fixture
def booked(lobby):
    lobby.mirror.take_over("feed", [a_booking(at=NINE + minutes(5))])
    number = lobby.entrance.check_in("CODE-b-1").number
    lobby.counter("1").call_next()
    return number


def test_a_booking_system_hears_that_a_visit_did_not_end(lobby, booked):
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    lobby.office.reinstate(booked)

    assert told(lobby)[-2:] == [(OutcomeKind.SERVED, None), (OutcomeKind.UNDONE, "served")]


def test_a_booking_system_hears_that_somebody_came_after_all(lobby, booked):
    lobby.counter("1").no_show()
    lobby.office.withdraw(booked)

    lobby.office.reinstate(booked)

    assert told(lobby)[-2:] == [(OutcomeKind.NO_SHOW, None), (OutcomeKind.UNDONE, "no-show")]


def test_a_reinstatement_that_is_taken_back_tells_the_end_once_more(lobby, booked):
    lobby.counter("1").serve()
    lobby.counter("1").finish()
    lobby.counter("1").office.reinstate(booked)

    assert lobby.counter("1").undo().state is State.DONE

    assert told(lobby)[-2:] == [(OutcomeKind.UNDONE, "served"), (OutcomeKind.SERVED, None)]

    assert lobby.counter("1").undo().state is State.SERVING
    assert told(lobby)[-1] == (OutcomeKind.UNDONE, "served")


def test_who_never_began_ends_and_comes_back_without_a_word_to_the_booking_system(lobby, three):
    lobby.mirror.take_over("feed", [a_booking(services=(PASSPORT,))])
    number = lobby.entrance.check_in("CODE-b-1").number

    lobby.office.withdraw(number)
    lobby.office.reinstate(number)

    assert told(lobby) == [(OutcomeKind.ARRIVED, None)]
