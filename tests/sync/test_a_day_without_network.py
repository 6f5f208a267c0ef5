"""The line dies in the night: the lobby works all day, and tells everything afterwards."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event, Thread

import pytest
from werkzeug.serving import make_server

from sync.http.client import HttpClient, Limits
from sync.pusher import Pusher
from sync.sources.feed.source import Feed
from tests.builders import Clock
from tests.sync.builders import EIGHT, a_puller, booked
from tests.sync.feed_portal.app import portal
from tests.sync.feed_portal.plan import Plan

VISITORS = 60


@pytest.fixture
def app(clock):
    return portal(Plan(), clock=Clock(EIGHT))


@contextmanager
def on_line(app, port=0):
    server = make_server("127.0.0.1", port, app, threaded=True)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_whole_day_without_the_portal_and_every_outcome_in_order_afterwards(app, lobby, clock):
    visitors = app.test_client()
    for n in range(VISITORS):
        minute = f"2026-11-23T{8 + n // 12:02}:{n % 12 * 5:02}:00+01:00"
        told = {"id": f"b-{n}", "services": ["id-card"], "starts_at": minute}
        assert visitors.post("/visitor/bookings", json=told).status_code == 201
    codes = {one["id"]: one["code"] for one in visitors.get("/visitor/bookings").json["bookings"]}

    with on_line(app) as port:
        web = HttpClient(
            f"http://127.0.0.1:{port}/feed",
            headers={"Authorization": "Bearer demo"},
            limits=Limits(connect=1, read=5, total=10),
        )
        feed = Feed(web)
        puller, pusher = a_puller(feed, lobby), Pusher("portal", feed, lobby.mirror)
        puller.turn(Event())
        web.close()

    lobby.counter("1").open()
    for n in range(VISITORS):
        puller.turn(Event())
        pusher.turn(Event())
        lobby.entrance.check_in(codes[f"b-{n}"])
        lobby.counter("1").call_next()
        lobby.counter("1").serve()
        lobby.counter("1").finish()
        clock.forward(5)

    assert lobby.mirror.state("portal").problem == "offline"
    assert lobby.entrance.view().mirror.stale
    assert len(booked(lobby)) == VISITORS

    with on_line(app, port):
        puller.turn(Event())
        pauses = []
        while lobby.mirror.outcomes("portal"):
            pauses.append(pusher.turn(Event()))

    told = visitors.get("/visitor/outcomes").json["outcomes"]
    assert [(one["booking"], one["kind"]) for one in told] == [
        (f"b-{n}", kind) for n in range(VISITORS) for kind in ("arrived", "called", "served")
    ]
    assert len(told) / sum(pauses) <= 50
    assert lobby.mirror.state("portal").problem == ""
    assert not lobby.entrance.view().mirror.stale
