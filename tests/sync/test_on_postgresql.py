"""What must hold of the mirror, on the other database."""

from __future__ import annotations

from threading import Event

import pytest

from sync.pusher import Pusher
from tests.builders import a_lobby
from tests.sync.builders import a_puller, booked, mirrored, on_wire
from tests.sync.test_pusher import accepts, pushed
from tests.sync.upstream import page, says

pytestmark = pytest.mark.postgres


@pytest.fixture
def lobby(migrated_postgres_url, clock):
    with a_lobby(migrated_postgres_url, clock) as opened:
        yield opened


@pytest.fixture
def puller(feed, lobby):
    return a_puller(feed, lobby)


def test_bookings_come_move_vanish_and_come_back(puller, upstream, lobby):
    upstream.then.extend(
        [
            page(*(on_wire(f"b-{n}") for n in range(5))),
            page(*(on_wire(f"b-{n}", minutes=30) for n in range(4))),
            says(500),
            page(*(on_wire(f"b-{n}") for n in range(5))),
        ]
    )
    puller.turn(Event())
    puller.turn(Event())

    assert booked(lobby) == {"b-0", "b-1", "b-2", "b-3"}
    assert mirrored(lobby)["b-1"].minutes == 30

    puller.turn(Event())
    puller.turn(Event())

    assert len(booked(lobby)) == 5


def test_more_than_half_vanishing_asks_a_human(puller, upstream, lobby):
    upstream.then.append(page(*(on_wire(f"b-{n}") for n in range(6))))
    upstream.always = page()
    puller.turn(Event())
    puller.turn(Event())

    assert len(booked(lobby)) == 6

    lobby.mirror.accept("portal")
    puller.turn(Event())

    assert booked(lobby) == set()


def test_a_thousand_bookings_and_a_small_change(puller, upstream, lobby):
    upstream.then.append(page(*(on_wire(f"b-{n}") for n in range(1000)), cursor="c1"))
    change = on_wire("b-7", status="cancelled", revision=2)
    upstream.then.append(page(change, cursor="c2", complete=False))
    puller.turn(Event())
    puller.turn(Event())

    assert len(booked(lobby)) == 999


def test_outcomes_go_back_in_order(puller, upstream, feed, lobby):
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2")))
    puller.turn(Event())
    upstream.calls.clear()
    lobby.entrance.check_in("4711-b-2")
    lobby.entrance.check_in("4711-b-1")
    upstream.always = accepts()

    Pusher("portal", feed, lobby.mirror).turn(Event())

    assert pushed(upstream) == ["b-2", "b-1"]
    assert lobby.mirror.outcomes("portal") == ()
