"""A visitor is sent on to another service or counter, and what was done is taken back."""

from __future__ import annotations

import pytest

from lobby.domain.ticket import State
from tests.builders import LOST, PASSPORT, a_counter, a_house, a_lobby, a_service


def test_a_transfer_to_a_counter_waits_for_that_counter_first_in_line(lobby, three):
    lobby.open_counter("2")
    lobby.call_next("1")
    lobby.transfer("1", to_counter="2", note="Gebühr klären")

    assert lobby.call_next("1").number == three[1]
    assert lobby.call_next("2").number == three[0]


@pytest.mark.parametrize("where", [{"service": LOST}, {"to_counter": "2"}])
def test_a_transfer_is_called_in_the_waiting_room_that_it_was_sent_to(url, clock, where):
    services = [a_service(PASSPORT), a_service(LOST, area="2")]
    desks = [a_counter("1", [PASSPORT]), a_counter("2", [PASSPORT, LOST], area="2")]
    with a_lobby(url, clock, a_house(desks, services)) as lobby:
        lobby.open_counter("1")
        lobby.open_counter("2")
        number = lobby.take_token([PASSPORT]).number
        lobby.call_next("1")

        lobby.transfer("1", **where)
        lobby.call_next("2")

        assert [call.number for call in lobby.board("2").calls] == [number]
        assert lobby.board("1").calls == ()


def test_a_transfer_to_nowhere_is_refused(url, clock, refused):
    house = a_house(counters=[a_counter("1", [PASSPORT])])
    with a_lobby(url, clock, house) as lobby:
        lobby.open_counter("1")
        lobby.take_token([PASSPORT])
        lobby.call_next("1")

        refused("no-service", lobby.transfer, "1", service=LOST)
        refused("no-service", lobby.transfer, "1")

        assert lobby.desk("1").current.state is State.CALLED


def test_who_needs_a_counter_without_steps_is_sent_to_none_that_has_some(url, clock, refused):
    steps, flat = a_counter("2", [LOST]), a_counter("3", [LOST], accessible=True)
    house = a_house([a_counter("1", [PASSPORT], accessible=True), steps, flat])
    with a_lobby(url, clock, house) as lobby:
        lobby.open_counter("1")
        number = lobby.take_token([PASSPORT], accessible=True).number
        lobby.call_next("1")

        refused("not-step-free", lobby.transfer, "1", to_counter="2")
        refused("not-step-free", lobby.transfer, "1", service=LOST, to_counter="2")
        assert lobby.desk("1").current.number == number

        assert lobby.transfer("1", to_counter="3").reserved_for == "3"


def test_the_last_change_can_be_taken_back_step_by_step(lobby, three):
    lobby.call_next("1")
    lobby.serve("1")

    assert lobby.undo("1").state is State.CALLED
    restored = lobby.undo("1")

    assert (restored.state, restored.counter, restored.calls) == (State.WAITING, None, 0)
    assert [ticket.number for ticket in lobby.waiting()] == three


def test_finish_and_next_is_taken_back_in_two_steps(lobby, three):
    lobby.call_next("1")
    lobby.serve("1")
    lobby.finish_and_next("1")

    lobby.undo("1")
    back = lobby.undo("1")

    assert (back.number, back.state) == (three[0], State.SERVING)


def test_after_five_minutes_nothing_is_taken_back(lobby, three, clock, refused):
    lobby.call_next("1")
    clock.forward(5.1)

    refused("nothing-to-undo", lobby.undo, "1")


def test_what_another_counter_built_upon_stays(lobby, three, refused):
    lobby.open_counter("2")
    lobby.call_next("1")
    lobby.no_show("1")
    lobby.reinstate(three[0])
    lobby.call(three[0], "2", "ist doch da")

    refused("nothing-to-undo", lobby.undo, "1")
