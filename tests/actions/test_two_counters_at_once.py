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
    lobby.counter("1").call_next()
    lobby.counter("1").park()


def missed(lobby, _first):
    lobby.counter("1").call_next()
    lobby.counter("1").no_show()


ACTS = {
    "resume": (parked, lambda lobby, counter, seen: lobby.counter(counter).resume(seen.number)),
    "call": (
        nothing,
        lambda lobby, counter, seen: lobby.counter(counter).call(seen.number, "fällig"),
    ),
    "reinstate": (
        missed,
        lambda lobby, counter, seen: lobby.counter(counter).office.reinstate(seen.number),
    ),
    "withdraw": (
        nothing,
        lambda lobby, counter, seen: lobby.counter(counter).office.withdraw(seen.number),
    ),
    "mark": (
        nothing,
        lambda lobby, counter, seen: lobby.counter(counter).office.mark(
            seen.number, accessible=True, seen=seen
        ),
    ),
    "check in": (
        nothing,
        lambda lobby, counter, _seen: lobby.counter(counter).entrance.check_in_booking(
            lobby.counter(counter).view().bookings[0].id
        ),
    ),
}


SEEN = {
    "resume": (parked, lambda lobby, seen: lobby.counter("1").resume(seen.number, seen=seen)),
    "call": (
        nothing,
        lambda lobby, seen: lobby.counter("1").call(seen.number, "fällig", seen=seen),
    ),
    "reinstate": (missed, lambda lobby, seen: lobby.office.reinstate(seen.number, seen=seen)),
    "withdraw": (nothing, lambda lobby, seen: lobby.office.withdraw(seen.number, seen=seen)),
    "withdraw parked": (parked, lambda lobby, seen: lobby.office.withdraw(seen.number, seen=seen)),
    "mark": (
        nothing,
        lambda lobby, seen: lobby.office.mark(seen.number, accessible=True, seen=seen),
    ),
}
"""What carries the ticket as the clerk saw it in a list."""
CHANGES = {
    State.WAITING: [lambda lobby, first: lobby.office.mark(first, urgent=True, reason="Notfall")],
    State.PARKED: [
        lambda lobby, first: lobby.counter("2").resume(first),
        lambda lobby, _first: lobby.counter("2").park("kommt gleich"),
    ],
    State.MISSED: [
        lambda lobby, first: lobby.office.reinstate(first),
        lambda lobby, first: lobby.counter("2").call(first, "ist da"),
        lambda lobby, _first: lobby.counter("2").no_show(),
    ],
}
"""What the other counter does meanwhile; the ticket stands where it stood, and is another."""


@pytest.fixture
def first(lobby):
    lobby.counter("2").open()
    lobby.mirror.take_over("feed", [a_booking("b-1")])
    waiting = [lobby.entrance.take_token([PASSPORT]) for _ in range(3)]
    return waiting[0].number


@pytest.mark.parametrize("name", ACTS)
def test_of_two_who_do_the_same_with_one_visitor_one_succeeds(lobby, first, name):
    prepare, act = ACTS[name]
    prepare(lobby, first)
    seen = lobby.board.ticket(first)
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
    seen = lobby.board.ticket(first)
    for change in CHANGES[seen.state]:
        change(lobby, first)
    changed = lobby.board.ticket(first)

    refused("stale-view", act, lobby, seen)

    assert changed.state is seen.state
    assert lobby.board.ticket(first) == changed


@pytest.mark.parametrize("act", ["call_next", "finish_and_next"])
def test_two_who_press_next_get_two_visitors(lobby, first, act):
    if act == "finish_and_next":
        for counter in "12":
            lobby.counter(counter).call_next()
            lobby.counter(counter).serve()
        lobby.entrance.take_token([PASSPORT])
    called = []

    together(lambda counter: called.append(getattr(lobby.counter(counter), act)()), ["1", "2"])

    assert len({ticket.number for ticket in called}) == 2
    assert {ticket.counter for ticket in called} == {"1", "2"}


@pytest.mark.parametrize("act", ["recall", "serve", "finish", "no_show", "park", "undo"])
def test_what_one_counter_does_leaves_the_others_visitor_alone(lobby, first, act):
    lobby.counter("1").call_next()
    other = lobby.counter("2").call_next()
    if act == "finish":
        lobby.counter("1").serve()
    present = {}

    def press(counter):
        present[counter] = (
            getattr(lobby.counter("1"), act)()
            if counter == "1"
            else lobby.counter("2").serve(seen=other)
        )

    together(press, ["1", "2"])

    assert present["2"].state is State.SERVING
    assert present["1"].number == first


def test_both_send_their_visitor_to_the_other(lobby, first):
    mine, yours = lobby.counter("1").call_next(), lobby.counter("2").call_next()

    together(
        lambda counter: lobby.counter(counter).transfer(to_counter="2" if counter == "1" else "1"),
        ["1", "2"],
    )

    assert lobby.counter("1").call_next().number == yours.number
    assert lobby.counter("2").call_next().number == mine.number
    assert all(lobby.board.ticket(one.number).state in AT_COUNTER for one in (mine, yours))


def test_of_two_windows_of_one_counter_that_undo_the_same_one_does(lobby, first):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    seen = lobby.counter("1").view().undo_seq
    told = []

    def undo(_window):
        try:
            lobby.counter("1").undo(seen=seen)
        except Refused as refused:
            told.append(refused.code)

    together(undo, ["left", "right"])

    assert told == ["stale-view"]
    assert lobby.board.ticket(first).state is State.CALLED


def test_two_who_issue_a_token_or_enter_a_booking_give_different_numbers(lobby, first):
    tokens, bookings = [], []

    def press(counter):
        tokens.append(lobby.counter(counter).entrance.take_token([PASSPORT]).number)
        bookings.append(lobby.counter(counter).entrance.book([PASSPORT], NINE + minutes(60)).number)

    together(press, ["1", "2"])

    assert len(set(tokens)) == len(set(bookings)) == 2


def test_what_two_team_leads_give_is_added_up(url, clock):
    desks = [a_counter(name, steers=True) for name in "12"]
    with a_lobby(url, clock, a_house(desks, tokens=1)) as lobby:
        together(lambda counter: lobby.counter(counter).office.add_quota("walk-in", 5), ["1", "2"])

        assert lobby.entrance.view().tokens_left == 11


@pytest.mark.parametrize("act", ["open", "pause", "close"])
def test_two_counters_open_pause_and_close_each_for_itself(lobby, first, act):
    together(lambda counter: getattr(lobby.counter(counter), act)(), ["1", "2"])

    states = {lobby.counter(counter).view().state for counter in "12"}
    assert states == {{"open": "open", "pause": "paused", "close": "closed"}[act.split("_")[0]]}


def test_a_phone_appointment_that_both_deal_with_is_done_once(lobby, first):
    lobby.mirror.take_over("feed", [a_booking("p", channel=Channel.PHONE)], complete=False)
    (phone,) = lobby.counter("1").view().phone

    together(lambda _counter: lobby.office.phoned(phone.id), ["1", "2"])

    assert lobby.counter("2").view().phone[0].phoned
    assert [fact.kind for fact in lobby.journal.facts()].count("phoned") == 1
