"""Portal, feed, mirror and queue together: what visitors book is what the counters see."""

from __future__ import annotations

from threading import Event

import pytest
import requests

from sync.http.client import HttpClient, Limits
from sync.pusher import Pusher
from sync.sources.feed.source import Feed
from tests.sync.builders import a_puller, booked, mirrored

HALF_PAST = "2026-11-23T08:30:00+01:00"
NINE = "2026-11-23T09:00:00+01:00"
NEXT_YEAR = "2027-11-23T09:00:00+01:00"


class Visitors:
    """What people do at the portal."""

    def __init__(self, url):
        self._url = f"{url}/visitor/bookings"

    def book(self, name, at=HALF_PAST):
        told = {"id": name, "services": ["id-card"], "starts_at": at}
        assert requests.post(self._url, json=told, timeout=60).status_code == 201

    def move(self, name, to):
        told = {"starts_at": to}
        assert requests.patch(f"{self._url}/{name}", json=told, timeout=60).ok

    def cancel(self, name):
        assert requests.delete(f"{self._url}/{name}", timeout=60).ok


@pytest.fixture
def visitors(booking_portal):
    return Visitors(booking_portal)


@pytest.fixture
def feed(booking_portal):
    headers = {"Authorization": "Bearer demo"}
    web = HttpClient(f"{booking_portal}/feed", headers=headers, limits=Limits(read=2, total=4))
    return Feed(web, limit=3)


@pytest.fixture
def look(feed, lobby):
    puller = a_puller(feed, lobby)
    return lambda: puller.turn(Event())


def test_booked_moved_and_cancelled_appointments_follow(visitors, look, lobby):
    for name in ("b-1", "b-2", "b-3", "b-4", "b-5", "b-6", "b-7"):
        visitors.book(name)
    look()

    assert len(booked(lobby)) == 7

    visitors.move("b-1", NINE)
    visitors.cancel("b-2")
    visitors.book("b-8")
    look()

    assert booked(lobby) == {"b-1", "b-3", "b-4", "b-5", "b-6", "b-7", "b-8"}
    assert mirrored(lobby)["b-1"].starts_at.minute == 0
    assert mirrored(lobby)["b-2"].status == "cancelled-by-citizen"


def test_an_appointment_moved_out_of_the_window_is_not_expected_today(visitors, look, lobby):
    visitors.book("b-1")
    look()
    visitors.move("b-1", NEXT_YEAR)
    look()

    assert mirrored(lobby) == {}


def test_nothing_new_is_nothing_to_read(visitors, look, lobby):
    visitors.book("b-1")
    look()
    look()
    look()

    assert booked(lobby) == {"b-1"}


def test_the_portal_hears_what_became_of_an_appointment(
    visitors, booking_portal, feed, look, lobby
):
    visitors.book("b-1")
    look()
    number = requests.get(f"{booking_portal}/visitor/bookings", timeout=60).json()["bookings"][0]
    lobby.counter("1").open()
    lobby.entrance.check_in(number["code"])
    lobby.counter("1").call_next()
    lobby.counter("1").undo()
    lobby.counter("1").call_next()
    lobby.counter("1").serve()
    lobby.counter("1").finish()

    Pusher("portal", feed, lobby.mirror).turn(Event())

    told = requests.get(f"{booking_portal}/visitor/outcomes", timeout=60).json()["outcomes"]
    kinds = [one["kind"] for one in told]
    assert kinds == ["arrived", "called", "undone", "called", "served"]
    assert lobby.mirror.outcomes("portal") == ()
