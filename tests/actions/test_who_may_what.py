"""Not every counter may do everything, and an undo takes back what the clerk saw."""

from __future__ import annotations

import pytest

from lobby.domain.counter import EVERYDAY, Permission
from lobby.domain.ticket import State
from tests.builders import NINE, PASSPORT, a_booking, a_counter, a_house, a_lobby, minutes


def office(lobby, by):
    """Of this counter, or of the administrator."""
    return lobby.counter(by).office if by else lobby.office


STEERING = {
    "close walk-ins": lambda lobby, by: office(lobby, by).close_walk_ins(),
    "open walk-ins": lambda lobby, by: office(lobby, by).open_walk_ins(),
    "add tokens": lambda lobby, by: office(lobby, by).add_quota("walk-in", 5),
    "set a notice": lambda lobby, by: office(lobby, by).set_notice("Aufzug steht"),
    "mute": lambda lobby, by: office(lobby, by).mute(muted=True),
    "test call": lambda lobby, by: office(lobby, by).test_call("1"),
    "close the day": lambda lobby, by: office(lobby, by).close_day(),
}


def the_booking(lobby):
    return lobby.counter("1").view().bookings[0].id


EVERYDAY_ACTS = {
    Permission.ISSUE: [
        lambda lobby, by: lobby.counter(by).entrance.take_token([PASSPORT]),
        lambda lobby, by: lobby.counter(by).entrance.check_in_booking(the_booking(lobby)),
        lambda lobby, by: lobby.counter(by).entrance.book([PASSPORT], NINE + minutes(60)),
        lambda lobby, by: lobby.counter(by).entrance.want_slip("A001"),
    ],
    Permission.MARK: [lambda lobby, by: lobby.counter(by).office.mark("A001", accessible=True)],
    Permission.WITHDRAW: [lambda lobby, by: lobby.counter(by).office.withdraw("A001")],
    Permission.CALL: [lambda lobby, by: lobby.counter(by).call("A001", "ist fällig")],
}
CASES = [(permission, act) for permission, acts in EVERYDAY_ACTS.items() for act in acts]


@pytest.fixture
def lobby(url, clock):
    """Counter 1 steers and may do everything, counter 2 may only call in order."""
    desks = [a_counter("1", steers=True, accessible=True), a_counter("2", may=frozenset())]
    with a_lobby(url, clock, a_house(desks)) as opened:
        opened.mirror.take_over("feed", [a_booking("b-1")])
        for desk in desks:
            opened.counter(desk.id).open()
        opened.entrance.take_token([PASSPORT])
        yield opened


@pytest.mark.parametrize("act", STEERING.values(), ids=STEERING)
def test_only_a_counter_that_steers_decides_for_the_house(lobby, refused, act):
    before = lobby.journal.facts()

    refused("not-permitted", act, lobby, "2")

    assert lobby.journal.facts() == before
    act(lobby, "1")
    assert lobby.journal.facts()[-1].counter == "1"


@pytest.mark.parametrize("act", STEERING.values(), ids=STEERING)
def test_the_administrator_needs_no_counter(lobby, act):
    before = lobby.journal.facts()

    act(lobby, None)

    assert lobby.journal.facts() != before


def test_an_unknown_counter_is_not_the_administrator(lobby, refused):
    refused("unknown-counter", lobby.counter("99").office.mute, muted=True)


@pytest.mark.parametrize(("permission", "act"), CASES)
def test_a_counter_does_only_what_its_settings_permit(lobby, refused, permission, act):
    before = lobby.journal.facts()

    refused("not-permitted", act, lobby, "2")

    assert lobby.journal.facts() == before
    act(lobby, "1")
    assert len(lobby.journal.facts()) == len(before) + 1


def test_every_permission_but_steering_is_an_everyday_one():
    desk = a_counter("1")

    assert EVERYDAY == frozenset(Permission) - {Permission.STEER} == EVERYDAY_ACTS.keys()
    assert all(desk.permits(permission) for permission in EVERYDAY)
    assert not desk.permits(Permission.STEER)


def test_an_undo_takes_back_what_the_clerk_saw_and_nothing_newer(lobby, refused):
    lobby.counter("1").call_next()
    seen = lobby.counter("1").view().undo_seq
    lobby.counter("1").serve()

    refused("stale-view", lobby.counter("1").undo, seen=seen)

    assert lobby.counter("1").view().current.state is State.SERVING
    assert lobby.counter("1").undo(seen=lobby.counter("1").view().undo_seq).state is State.CALLED


def test_an_undo_that_was_undone_already_is_not_done_twice(lobby, refused):
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    seen = lobby.counter("1").view().undo_seq
    lobby.counter("1").undo(seen=seen)

    refused("stale-view", lobby.counter("1").undo, seen=seen)

    assert lobby.counter("1").view().current.state is State.CALLED


@pytest.mark.parametrize(
    "act",
    [
        lambda lobby: lobby.counter("1").office.withdraw("A001"),
        lambda lobby: lobby.counter("1").office.mark("A001", urgent=True, reason="Notfall"),
    ],
)
def test_what_a_counter_did_with_somebody_in_the_queue_it_can_undo(lobby, act):
    before = lobby.board.ticket("A001")
    act(lobby)

    after = lobby.counter("1").undo()

    assert (after.state, after.urgent) == (before.state, before.urgent)


def test_a_mark_is_taken_away_again(lobby):
    lobby.counter("1").office.mark("A001", urgent=True, accessible=True, reason="Notfall")

    unmarked = lobby.counter("1").office.mark("A001", urgent=False, accessible=False)

    assert (unmarked.urgent, unmarked.accessible) == (False, False)
