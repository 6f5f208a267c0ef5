"""Outcomes go back in order, at least once, and each only once in its effect."""

from __future__ import annotations

import json
from threading import Event

import pytest

from lobby.domain.mirror import OutcomeKind
from sync.pusher import Pusher
from sync.schedule import Backoff
from tests.builders import a_booking
from tests.sync.upstream import says


def arrive(lobby, *names):
    """Bookings of the portal are mirrored and checked in, in this order."""
    lobby.mirror.take_over("portal", [a_booking(name) for name in names], complete=False)
    for name in names:
        lobby.entrance.check_in(f"CODE-{name}")


def accepts(verdict="ok", at_most=100):
    """Answer as the portal does."""

    def behave(call):
        told = call.json()["outcomes"][:at_most]
        results = [{"key": one["key"], "result": verdict} for one in told]
        says(200, json.dumps({"results": results}).encode())(call)

    return behave


@pytest.fixture
def pusher(feed, lobby):
    return Pusher("portal", feed, lobby.mirror, backoff=Backoff(first=0.02, longest=0.02))


def pushed(upstream, what="booking"):
    return [one[what] for call in upstream.calls for one in call.json()["outcomes"]]


def waiting(lobby):
    return [outcome.external_id for outcome in lobby.mirror.outcomes("portal")]


def test_outcomes_go_back_in_the_order_of_the_journal(pusher, lobby, upstream):
    arrive(lobby, "b-3", "b-1", "b-2")
    upstream.always = accepts()

    pusher.turn(Event())

    assert pushed(upstream) == ["b-3", "b-1", "b-2"]
    assert waiting(lobby) == []


def test_nothing_to_tell_asks_nobody(pusher, upstream):
    assert pusher.turn(Event()) == 5
    assert upstream.calls == []


@pytest.mark.parametrize("fault", [says(500), says(200, b"<html>"), says(200, b'{"results": []}')])
def test_what_got_no_answer_is_told_again_with_the_same_key(pusher, lobby, upstream, fault):
    arrive(lobby, "b-1")
    upstream.then.append(fault)
    upstream.always = accepts("duplicate")

    pusher.turn(Event())

    assert waiting(lobby) == ["b-1"]

    pusher.turn(Event())

    first, second = pushed(upstream, "key")
    assert first == second
    assert waiting(lobby) == []


def test_results_for_some_leave_the_rest_for_the_next_time(pusher, lobby, upstream):
    arrive(lobby, "b-1", "b-2", "b-3")
    upstream.always = accepts(at_most=2)

    pusher.turn(Event())

    assert waiting(lobby) == ["b-3"]


@pytest.mark.parametrize("verdict", ["unknown-booking", "rejected"])
def test_an_outcome_that_is_not_wanted_is_logged_and_never_blocks_the_next(
    pusher, lobby, upstream, caplog, verdict
):
    arrive(lobby, "b-1")
    upstream.always = accepts(verdict)

    pusher.turn(Event())

    assert waiting(lobby) == []
    assert f"verdict={verdict}" in caplog.text


def test_a_long_absence_is_caught_up_portion_by_portion(feed, lobby, upstream):
    arrive(lobby, *(f"b-{n}" for n in range(7)))
    upstream.always = accepts()

    pusher = Pusher("portal", feed, lobby.mirror, portion=3)
    pauses = [pusher.turn(Event()) for _ in range(4)]

    assert [len(call.json()["outcomes"]) for call in upstream.calls] == [3, 3, 1]
    assert pauses == [1, 1, 1, 5]


def test_outcomes_that_a_source_cannot_take_are_passed_over(pusher, feed, lobby, upstream):
    class OnlyArrivals:
        can_push = frozenset({OutcomeKind.ARRIVED})
        push = feed.push

    lobby.counter("1").open()
    arrive(lobby, "b-1")
    lobby.counter("1").call_next()
    upstream.always = accepts()

    Pusher("portal", OnlyArrivals(), lobby.mirror).turn(Event())

    assert pushed(upstream) == ["b-1"]
    assert waiting(lobby) == []
