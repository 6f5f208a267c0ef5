"""Not every counter may do everything, and an undo takes back what the clerk saw."""

from __future__ import annotations

import pytest

from lobby.domain.counter import EVERYDAY, Permission
from lobby.domain.ticket import State
from tests.builders import NINE, PASSPORT, a_booking, a_counter, a_house, a_lobby, minutes

STEERING = {
    "close walk-ins": lambda lobby, by: lobby.close_walk_ins(by=by),
    "open walk-ins": lambda lobby, by: lobby.open_walk_ins(by=by),
    "add tokens": lambda lobby, by: lobby.add_quota("walk-in", 5, by=by),
    "set a notice": lambda lobby, by: lobby.set_notice("Aufzug steht", by=by),
    "mute": lambda lobby, by: lobby.mute(muted=True, by=by),
    "test call": lambda lobby, by: lobby.test_call("1", by=by),
    "close the day": lambda lobby, by: lobby.close_day(by=by),
}


def the_booking(lobby):
    return lobby.desk("1").bookings[0].id


EVERYDAY_ACTS = {
    Permission.ISSUE: [
        lambda lobby, by: lobby.take_token([PASSPORT], by=by),
        lambda lobby, by: lobby.check_in_booking(the_booking(lobby), by=by),
        lambda lobby, by: lobby.book([PASSPORT], NINE + minutes(60), by=by),
        lambda lobby, by: lobby.want_slip("A001", by=by),
    ],
    Permission.MARK: [lambda lobby, by: lobby.mark("A001", accessible=True, by=by)],
    Permission.WITHDRAW: [lambda lobby, by: lobby.withdraw("A001", by=by)],
    Permission.CALL: [lambda lobby, by: lobby.call("A001", by, "ist fällig")],
}
CASES = [(permission, act) for permission, acts in EVERYDAY_ACTS.items() for act in acts]


@pytest.fixture
def lobby(url, clock):
    """Counter 1 steers and may do everything, counter 2 may only call in order."""
    desks = [a_counter("1", steers=True, accessible=True), a_counter("2", may=frozenset())]
    with a_lobby(url, clock, a_house(desks)) as opened:
        opened.mirror("feed", [a_booking("b-1")])
        for desk in desks:
            opened.open_counter(desk.id)
        opened.take_token([PASSPORT])
        yield opened


@pytest.mark.parametrize("act", STEERING.values(), ids=STEERING)
def test_only_a_counter_that_steers_decides_for_the_house(lobby, refused, act):
    before = lobby.facts()

    refused("not-permitted", act, lobby, "2")

    assert lobby.facts() == before
    act(lobby, "1")
    assert lobby.facts()[-1].counter == "1"


@pytest.mark.parametrize("act", STEERING.values(), ids=STEERING)
def test_the_administrator_needs_no_counter(lobby, act):
    before = lobby.facts()

    act(lobby, None)

    assert lobby.facts() != before


def test_an_unknown_counter_is_not_the_administrator(lobby, refused):
    refused("unknown-counter", lobby.mute, muted=True, by="99")


@pytest.mark.parametrize(("permission", "act"), CASES)
def test_a_counter_does_only_what_its_settings_permit(lobby, refused, permission, act):
    before = lobby.facts()

    refused("not-permitted", act, lobby, "2")

    assert lobby.facts() == before
    act(lobby, "1")
    assert len(lobby.facts()) == len(before) + 1


def test_every_permission_but_steering_is_an_everyday_one():
    desk = a_counter("1")

    assert EVERYDAY == frozenset(Permission) - {Permission.STEER} == EVERYDAY_ACTS.keys()
    assert all(desk.permits(permission) for permission in EVERYDAY)
    assert not desk.permits(Permission.STEER)


def test_an_undo_takes_back_what_the_clerk_saw_and_nothing_newer(lobby, refused):
    lobby.call_next("1")
    seen = lobby.desk("1").undo_seq
    lobby.serve("1")

    refused("stale-view", lobby.undo, "1", seen=seen)

    assert lobby.desk("1").current.state is State.SERVING
    assert lobby.undo("1", seen=lobby.desk("1").undo_seq).state is State.CALLED


def test_an_undo_that_was_undone_already_is_not_done_twice(lobby, refused):
    lobby.call_next("1")
    lobby.serve("1")
    seen = lobby.desk("1").undo_seq
    lobby.undo("1", seen=seen)

    refused("stale-view", lobby.undo, "1", seen=seen)

    assert lobby.desk("1").current.state is State.CALLED


@pytest.mark.parametrize(
    "act",
    [
        lambda lobby: lobby.withdraw("A001", by="1"),
        lambda lobby: lobby.mark("A001", urgent=True, reason="Notfall", by="1"),
    ],
)
def test_what_a_counter_did_with_somebody_in_the_queue_it_can_undo(lobby, act):
    before = lobby.ticket("A001")
    act(lobby)

    after = lobby.undo("1")

    assert (after.state, after.urgent) == (before.state, before.urgent)


def test_a_mark_is_taken_away_again(lobby):
    lobby.mark("A001", urgent=True, accessible=True, reason="Notfall", by="1")

    unmarked = lobby.mark("A001", urgent=False, accessible=False, by="1")

    assert (unmarked.urgent, unmarked.accessible) == (False, False)
