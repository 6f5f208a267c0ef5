"""A visitor is sent on to another service or counter, and what was done is taken back."""

from __future__ import annotations

import pytest

from lobby.domain.ticket import State
from tests.builders import LOST, PASSPORT, a_counter, a_house, a_lobby, a_service


def test_a_transfer_to_a_counter_waits_for_that_counter_first_in_line(lobby, three):
    lobby.counter("2").open()
    lobby.counter("1").call_next()
    lobby.counter("1").transfer(to_counter="2", note="Gebühr klären")

    assert lobby.counter("1").call_next().number == three[1]
    assert lobby.counter("2").call_next().number == three[0]


@pytest.mark.parametrize("where", [{"service": LOST}, {"to_counter": "2"}])
def test_a_transfer_is_called_in_the_waiting_room_that_it_was_sent_to(url, clock, where):
    services = [a_service(PASSPORT), a_service(LOST, area="2")]
    desks = [a_counter("1", [PASSPORT]), a_counter("2", [PASSPORT, LOST], area="2")]
    with a_lobby(url, clock, a_house(desks, services)) as lobby:
        lobby.counter("1").open()
        lobby.counter("2").open()
        number = lobby.entrance.take_token([PASSPORT]).number
        lobby.counter("1").call_next()

        lobby.counter("1").transfer(**where)
        lobby.counter("2").call_next()

        assert [call.number for call in lobby.board.view("2").calls] == [number]
        assert lobby.board.view("1").calls == ()


def test_a_transfer_to_nowhere_is_refused(url, clock, refused):
    house = a_house(counters=[a_counter("1", [PASSPORT])])
    with a_lobby(url, clock, house) as lobby:
        lobby.counter("1").open()
        lobby.entrance.take_token([PASSPORT])
        lobby.counter("1").call_next()

        refused("no-service", lobby.counter("1").transfer, service=LOST)
        refused("no-service", lobby.counter("1").transfer)

        assert lobby.counter("1").view().current.state is State.CALLED


def test_who_needs_a_counter_without_steps_is_sent_to_none_that_has_some(url, clock, refused):
    steps, flat = a_counter("2", [LOST]), a_counter("3", [LOST], accessible=True)
    house = a_house([a_counter("1", [PASSPORT], accessible=True), steps, flat])
    with a_lobby(url, clock, house) as lobby:
        lobby.counter("1").open()
        number = lobby.entrance.take_token([PASSPORT], accessible=True).number
        lobby.counter("1").call_next()

        refused("not-step-free", lobby.counter("1").transfer, to_counter="2")
        refused("not-step-free", lobby.counter("1").transfer, service=LOST, to_counter="2")
        assert lobby.counter("1").view().current.number == number

        assert lobby.counter("1").transfer(to_counter="3").reserved_for == "3"


def test_the_last_change_can_be_taken_back_step_by_step(lobby, three):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()

    assert lobby.counter("1").undo().state is State.CALLED
    restored = lobby.counter("1").undo()

    assert (restored.state, restored.counter, restored.calls) == (State.WAITING, None, 0)
    assert [ticket.number for ticket in lobby.board.waiting()] == three


def test_finish_and_next_is_taken_back_in_two_steps(lobby, three):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish_and_next()

    lobby.counter("1").undo()
    back = lobby.counter("1").undo()

    assert (back.number, back.state) == (three[0], State.SERVING)


def test_after_five_minutes_nothing_is_taken_back(lobby, three, clock, refused):
    lobby.counter("1").call_next()
    clock.forward(5.1)

    refused("nothing-to-undo", lobby.counter("1").undo)


def test_what_another_counter_built_upon_stays(lobby, three, refused):
    lobby.counter("2").open()
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()
    lobby.office.reinstate(three[0])
    lobby.counter("2").call(three[0], "ist doch da")

    refused("nothing-to-undo", lobby.counter("1").undo)
