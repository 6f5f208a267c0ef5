"""Two counters press at the very same moment: one does it, the other is told, nobody is lost."""

from __future__ import annotations

import pytest

from lobby.domain.errors import Refused
from lobby.domain.ticket import AT_COUNTER, State
from tests.builders import PASSPORT, a_booking, together


def nothing(_lobby, _first):
    """Somebody waits."""


def parked(lobby, _first):
    lobby.call_next("1")
    lobby.park("1")


def missed(lobby, _first):
    lobby.call_next("1")
    lobby.no_show("1")


ACTS = {
    "resume": (parked, lambda lobby, counter, first: lobby.resume(first, counter)),
    "call": (nothing, lambda lobby, counter, first: lobby.call(first, counter, "fällig")),
    "reinstate": (missed, lambda lobby, counter, first: lobby.reinstate(first, by=counter)),
    "withdraw": (nothing, lambda lobby, counter, first: lobby.withdraw(first, by=counter)),
    "check in": (
        nothing,
        lambda lobby, counter, _first: lobby.check_in_booking(
            lobby.desk(counter).bookings[0].id, by=counter
        ),
    ),
}


@pytest.fixture
def first(lobby):
    lobby.open_counter("2")
    lobby.mirror("feed", [a_booking("b-1")])
    waiting = [lobby.take_token([PASSPORT]) for _ in range(3)]
    return waiting[0].number


@pytest.mark.parametrize("name", ACTS)
def test_of_two_who_do_the_same_with_one_visitor_one_succeeds(lobby, first, name):
    prepare, act = ACTS[name]
    prepare(lobby, first)
    done, told = [], []

    def press(counter):
        try:
            done.append(act(lobby, counter, first))
        except Refused as refused:
            told.append(refused.code)

    together(press, ["1", "2"])

    assert len(done) == 1
    assert told in (["wrong-state"], ["stale-view"], ["already-in"])


@pytest.mark.parametrize("act", ["call_next", "finish_and_next"])
def test_two_who_press_next_get_two_visitors(lobby, first, act):
    if act == "finish_and_next":
        lobby.call_next("1")
        lobby.call_next("2")
        lobby.take_token([PASSPORT])
    called = []

    together(lambda counter: called.append(getattr(lobby, act)(counter)), ["1", "2"])

    assert len({ticket.number for ticket in called}) == 2
    assert {ticket.counter for ticket in called} == {"1", "2"}


@pytest.mark.parametrize("act", ["recall", "serve", "finish", "no_show", "park", "undo"])
def test_what_one_counter_does_leaves_the_others_visitor_alone(lobby, first, act):
    lobby.call_next("1")
    other = lobby.call_next("2")
    present = {}

    def press(counter):
        present[counter] = (
            getattr(lobby, act)("1") if counter == "1" else lobby.serve("2", seen=other)
        )

    together(press, ["1", "2"])

    assert present["2"].state is State.SERVING
    assert present["1"].number == first


def test_both_send_their_visitor_to_the_other(lobby, first):
    mine, yours = lobby.call_next("1"), lobby.call_next("2")

    together(
        lambda counter: lobby.transfer(counter, to_counter="2" if counter == "1" else "1"),
        ["1", "2"],
    )

    assert lobby.call_next("1").number == yours.number
    assert lobby.call_next("2").number == mine.number
    assert all(lobby.ticket(one.number).state in AT_COUNTER for one in (mine, yours))


def test_of_two_windows_of_one_counter_that_undo_the_same_one_does(lobby, first):
    lobby.call_next("1")
    lobby.serve("1")
    seen = lobby.desk("1").undo_seq
    told = []

    def undo(_window):
        try:
            lobby.undo("1", seen=seen)
        except Refused as refused:
            told.append(refused.code)

    together(undo, ["left", "right"])

    assert told == ["stale-view"]
    assert lobby.ticket(first).state is State.CALLED
