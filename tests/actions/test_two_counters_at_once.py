"""Two counters press at the very same moment: one does it, the other is told, nobody is lost."""

from __future__ import annotations

import pytest

from lobby.domain.booking import Channel
from lobby.domain.errors import Refused
from lobby.domain.ticket import AT_COUNTER, State
from tests.builders import (
    NINE,
    PASSPORT,
    a_booking,
    a_counter,
    a_house,
    a_lobby,
    minutes,
    together,
)


def nothing(_lobby, _first):
    """Somebody waits."""


def parked(lobby, _first):
    lobby.call_next("1")
    lobby.park("1")


def missed(lobby, _first):
    lobby.call_next("1")
    lobby.no_show("1")


ACTS = {
    "resume": (parked, lambda lobby, counter, seen: lobby.resume(seen.number, counter)),
    "call": (nothing, lambda lobby, counter, seen: lobby.call(seen.number, counter, "fällig")),
    "reinstate": (missed, lambda lobby, counter, seen: lobby.reinstate(seen.number, by=counter)),
    "withdraw": (nothing, lambda lobby, counter, seen: lobby.withdraw(seen.number, by=counter)),
    "mark": (
        nothing,
        lambda lobby, counter, seen: lobby.mark(
            seen.number, accessible=True, by=counter, seen=seen
        ),
    ),
    "check in": (
        nothing,
        lambda lobby, counter, _seen: lobby.check_in_booking(
            lobby.desk(counter).bookings[0].id, by=counter
        ),
    ),
}


SEEN = {
    "resume": (parked, lambda lobby, seen: lobby.resume(seen.number, "1", seen=seen)),
    "call": (nothing, lambda lobby, seen: lobby.call(seen.number, "1", "fällig", seen=seen)),
    "reinstate": (missed, lambda lobby, seen: lobby.reinstate(seen.number, seen=seen)),
    "withdraw": (nothing, lambda lobby, seen: lobby.withdraw(seen.number, seen=seen)),
    "withdraw parked": (parked, lambda lobby, seen: lobby.withdraw(seen.number, seen=seen)),
    "mark": (nothing, lambda lobby, seen: lobby.mark(seen.number, accessible=True, seen=seen)),
}
"""What carries the ticket as the clerk saw it in a list."""
CHANGES = {
    State.WAITING: [lambda lobby, first: lobby.mark(first, urgent=True, reason="Notfall")],
    State.PARKED: [
        lambda lobby, first: lobby.resume(first, "2"),
        lambda lobby, _first: lobby.park("2", "kommt gleich"),
    ],
    State.MISSED: [
        lambda lobby, first: lobby.reinstate(first),
        lambda lobby, first: lobby.call(first, "2", "ist da"),
        lambda lobby, _first: lobby.no_show("2"),
    ],
}
"""What the other counter does meanwhile; the ticket stands where it stood, and is another."""


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
    seen = lobby.ticket(first)
    done, told = [], []

    def press(counter):
        try:
            done.append(act(lobby, counter, seen))
        except Refused as refused:
            told.append(refused.code)

    together(press, ["1", "2"])

    assert len(done) == 1
    assert told in (["wrong-state"], ["stale-view"], ["already-in"])


@pytest.mark.parametrize("name", SEEN)
def test_what_another_counter_changed_in_the_meantime_is_left_alone(lobby, first, refused, name):
    prepare, act = SEEN[name]
    prepare(lobby, first)
    seen = lobby.ticket(first)
    for change in CHANGES[seen.state]:
        change(lobby, first)
    changed = lobby.ticket(first)

    refused("stale-view", act, lobby, seen)

    assert changed.state is seen.state
    assert lobby.ticket(first) == changed


@pytest.mark.parametrize("act", ["call_next", "finish_and_next"])
def test_two_who_press_next_get_two_visitors(lobby, first, act):
    if act == "finish_and_next":
        for counter in "12":
            lobby.call_next(counter)
            lobby.serve(counter)
        lobby.take_token([PASSPORT])
    called = []

    together(lambda counter: called.append(getattr(lobby, act)(counter)), ["1", "2"])

    assert len({ticket.number for ticket in called}) == 2
    assert {ticket.counter for ticket in called} == {"1", "2"}


@pytest.mark.parametrize("act", ["recall", "serve", "finish", "no_show", "park", "undo"])
def test_what_one_counter_does_leaves_the_others_visitor_alone(lobby, first, act):
    lobby.call_next("1")
    other = lobby.call_next("2")
    if act == "finish":
        lobby.serve("1")
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


def test_two_who_issue_a_token_or_enter_a_booking_give_different_numbers(lobby, first):
    tokens, bookings = [], []

    def press(counter):
        tokens.append(lobby.take_token([PASSPORT], by=counter).number)
        bookings.append(lobby.book([PASSPORT], NINE + minutes(60), by=counter).number)

    together(press, ["1", "2"])

    assert len(set(tokens)) == len(set(bookings)) == 2


def test_what_two_team_leads_give_is_added_up(url, clock):
    desks = [a_counter(name, steers=True) for name in "12"]
    with a_lobby(url, clock, a_house(desks, tokens=1)) as lobby:
        together(lambda counter: lobby.add_quota("walk-in", 5, by=counter), ["1", "2"])

        assert lobby.entrance().tokens_left == 11


@pytest.mark.parametrize("act", ["open_counter", "pause_counter", "close_counter"])
def test_two_counters_open_pause_and_close_each_for_itself(lobby, first, act):
    together(getattr(lobby, act), ["1", "2"])

    states = {lobby.desk(counter).state for counter in "12"}
    assert states == {{"open": "open", "pause": "paused", "close": "closed"}[act.split("_")[0]]}


def test_a_phone_appointment_that_both_deal_with_is_done_once(lobby, first):
    lobby.mirror("feed", [a_booking("p", channel=Channel.PHONE)], complete=False)
    (phone,) = lobby.desk("1").phone

    together(lambda _counter: lobby.phoned(phone.id), ["1", "2"])

    assert lobby.desk("2").phone[0].phoned
    assert [fact.kind for fact in lobby.facts()].count("phoned") == 1
