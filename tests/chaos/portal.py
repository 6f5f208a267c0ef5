"""The booking system of a bad day: it answers late, in halves, in nonsense, or as it should."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Event, Lock

from lobby.api.lobby import Lobby
from sync.booking_filter import BookingFilter
from sync.http.client import HttpClient, Limits
from sync.puller import Puller
from sync.pusher import Pusher
from sync.sources.feed.source import Feed
from tests.builders import ID_CARD, LOST, NINE, PASSPORT, minutes
from tests.sync import upstream
from tests.sync.upstream import Call, Upstream, page, says

NAME = "feed"
BOOKINGS = 400
_GOOD = 0.5
"""How often it answers as it should."""
_IMPATIENT = Limits(connect=1, read=0.2, total=0.4, size=1024 * 1024)


def _on_wire(number: int) -> dict[str, object]:
    return {
        "id": f"b-{number}",
        "number": f"4711-b-{number}",
        "code": f"CODE-b-{number}",
        "starts_at": (NINE + minutes(number % 60)).isoformat(),
        "minutes": 15,
        "services": [PASSPORT],
        "status": "booked",
        "revision": 1,
    }


_ALL = [_on_wire(number) for number in range(BOOKINGS)]
_NONSENSE: tuple[Callable[[Call], None], ...] = (
    says(500),
    says(503, Retry_After="1"),
    says(401),
    says(404),
    says(410),
    says(200),
    says(200, b"<html>Wartungsarbeiten</html>", Content_Type="text/html"),
    says(200, b'{"bookings": ' + b"[" * 100_000),
    says(200, b'{"results": [{"key": 1}], "bookings": [null, 7, {}], "server_time": "gestern"}'),
    page({"id": "b-1", "services": [ID_CARD]}, *_ALL[2:9]),
    page(),
    upstream.hangs,
    upstream.resets,
    upstream.halves,
    upstream.halves_chunks,
    upstream.drips_a_body,
    upstream.drips_headers,
    upstream.sends_broken_gzip,
    upstream.announces("-1"),
    upstream.redirects("/for/ever"),
)


class Portal:
    """What it was told, in the order of first hearing, and how often it answered badly."""

    def __init__(self, seed: int, clock: Callable[[], datetime]) -> None:
        self.told: dict[str, None] = {}
        self.asked = 0
        self.bad = 0
        self.well = False
        self.forgetful = False
        self._clock = clock
        self._chance = random.Random(seed)  # noqa: S311 - a fixed seed
        self._lock = Lock()

    def answer(self, call: Call) -> None:
        """Answer well or badly; what it was told it may have understood in either case."""
        with self._lock:
            good = self.well or self._chance.random() < _GOOD
            nonsense = self._chance.choice(_NONSENSE)
            part = self._chance.sample(_ALL, 50) if self._chance.random() < 0.3 else None
            hears = good or self._chance.random() < 0.5
            keys = self._hear(call, listens=hears) if call.path.endswith("outcomes") else None
            self.asked += 1
            self.bad += not good
        if not good:
            nonsense(call)
        elif keys is not None:
            results = [{"key": key, "result": "ok"} for key in keys]
            says(200, json.dumps({"results": results}).encode())(call)
        else:
            now = self._clock().isoformat()
            told = [] if self.forgetful else part or _ALL
            page(*told, complete=part is None or self.forgetful, server_time=now)(call)

    def _hear(self, call: Call, *, listens: bool) -> list[str]:
        keys = [outcome["key"] for outcome in call.json()["outcomes"]]
        if listens:
            self.told |= dict.fromkeys(keys)
        return keys


@contextmanager
def a_portal(seed: int, clock: Callable[[], datetime]) -> Iterator[tuple[str, Portal]]:
    """Run one; its address."""
    portal = Portal(seed, clock)
    with Upstream() as server:
        server.always = portal.answer
        yield server.url, portal


def mirror(lobby: Lobby, address: str) -> None:
    """Look at the booking system once and tell it once, as ``lobby-sync`` does."""
    web = HttpClient(address, limits=_IMPATIENT)
    feed = Feed(web)
    try:
        Puller(
            NAME, feed, lobby.mirror, BookingFilter(NAME, lobby.house.services, other=LOST)
        ).turn(Event())
        Pusher(NAME, feed, lobby.mirror).turn(Event())
    finally:
        web.close()
