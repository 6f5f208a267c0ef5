"""Whatever is lost, repeated or comes late: in the end the lobby has what the portal has."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from werkzeug.serving import make_server

from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable, Problem
from sync.sources.feed.source import Feed
from tests.builders import Clock, a_database, a_lobby
from tests.sync.builders import EIGHT, a_puller, mirrored
from tests.sync.feed_portal.app import portal
from tests.sync.feed_portal.plan import Plan

IDS = st.sampled_from([f"b-{n}" for n in range(6)])
MINUTES = st.integers(0, 400)


class Unsteady:
    """A source whose answers get lost on the way, or are the ones of some time ago."""

    def __init__(self, source):
        self._source = source
        self._earlier = []
        self.faults = []

    def fetch(self, window, cursor):
        fault = self.faults.pop() if self.faults else None
        if fault == "lost":
            raise MirrorUnavailable(Problem.TIMEOUT)
        if fault == "repeated":
            cursor = self._earlier[0] if self._earlier else None
        if fault == "afresh":
            cursor = None
        batch = self._source.fetch(window, cursor)
        if fault == "lost on the way back":
            raise MirrorUnavailable(Problem.HALF_ANSWER)
        self._earlier.append(batch.cursor)
        return batch

    def cut(self):
        self._source.cut()


class AnyOrder(RuleBasedStateMachine):
    """Visitors book, move and cancel while the mirror looks through a bad line."""

    def __init__(self):
        super().__init__()
        self.opened = ExitStack()
        folder = Path(self.opened.enter_context(tempfile.TemporaryDirectory()))
        self.clock = Clock(EIGHT)
        self.lobby = self.opened.enter_context(a_lobby(a_database(folder), self.clock))
        app = portal(Plan(), clock=self.clock)
        server = make_server("127.0.0.1", 0, app, threaded=True)
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self.opened.callback(server.server_close)
        self.opened.callback(server.shutdown)
        self.visitors = app.test_client()
        web = HttpClient(
            f"http://127.0.0.1:{server.server_port}/feed",
            headers={"Authorization": "Bearer demo"},
            limits=Limits(read=5, total=10),
        )
        self.source = Unsteady(Feed(web, limit=2))
        self.puller = a_puller(self.source, self.lobby)
        self.at = {}
        self.cancelled = set()

    @rule(name=IDS, minute=MINUTES)
    def book_or_move(self, name, minute):
        starts_at = (EIGHT + timedelta(minutes=minute)).isoformat()
        if name in self.at:
            self.visitors.patch(f"/visitor/bookings/{name}", json={"starts_at": starts_at})
        else:
            told = {"id": name, "services": ["id-card"], "starts_at": starts_at}
            self.visitors.post("/visitor/bookings", json=told)
        self.at[name] = minute
        self.cancelled.discard(name)

    @rule(name=IDS)
    def cancel(self, name):
        if name in self.at:
            self.visitors.delete(f"/visitor/bookings/{name}")
            self.cancelled.add(name)

    @rule(fault=st.sampled_from(["", "lost", "lost on the way back", "repeated", "afresh"]))
    def look(self, fault):
        self.source.faults = [fault] if fault else []
        self.puller.turn(Event())

    @precondition(lambda self: self.at)
    @rule()
    def look_at_last(self):
        self.source.faults = []
        self.puller.turn(Event())

        found = {
            name: (one.starts_at - EIGHT) / timedelta(minutes=1)
            for name, one in mirrored(self.lobby).items()
            if one.status == "booked"
        }
        assert found == {
            name: minute for name, minute in self.at.items() if name not in self.cancelled
        }

    @invariant()
    def never_two_of_one(self):
        bookings = self.lobby.counter("1").view().bookings
        assert len({one.external_id for one in bookings}) == len(bookings)

    def teardown(self):
        self.opened.close()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=15, stateful_step_count=20)
