"""Good, bad, hostile and slow sources in any mixture: the good ones are told, nothing ends."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from sync.daemon import Daemon
from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable, Problem
from sync.pusher import Pusher
from sync.schedule import Backoff, PollSchedule, WakeableSleep
from sync.sources.contract import Batch, ReadOnlySource
from sync.sources.feed.source import Feed
from tests.builders import Clock, a_booking, a_database, a_lobby
from tests.sync.builders import EIGHT, a_puller, booked, on_wire
from tests.sync.upstream import Upstream, hangs, page, resets, says

PERSON = "Zzyzx-Quastenflosser"


def a_person(**given):
    return replace(a_booking(PERSON, at=EIGHT), name=PERSON, code=PERSON, **given)


RAISES = [
    KeyError(PERSON),
    ZeroDivisionError(PERSON),
    RecursionError(PERSON),
    MemoryError(PERSON),
    OverflowError(PERSON),
    UnicodeEncodeError("utf-8", f"{PERSON}\ud800", 0, 1, PERSON),
    MirrorUnavailable(Problem.OFFLINE),
]
TELLS = [
    a_person(starts_at=datetime.max.replace(tzinfo=UTC)),
    a_person(starts_at=datetime(2026, 11, 23, 8)),  # noqa: DTZ001 - that is what is wrong with it
    a_person(minutes=2**40, persons=-(2**40)),
    a_person(services=(f"{PERSON}\0",)),
    a_person(place=f"{PERSON}\ud800" * 90, counter_hint="x" * 900),
    replace(a_person(), external_id=f"{PERSON}\udfff" * 90),
    replace(a_person(), external_id=""),
]
SAYS = [hangs, resets, says(500), says(200, b"<html>"), says(200, b"[" * 100_000)]


class Bad(ReadOnlySource):
    """A source that raises what nobody foresaw, or tells what nobody can keep."""

    def __init__(self, what):
        self._what = what

    def fetch(self, window, cursor):
        if isinstance(self._what, BaseException):
            raise self._what
        return Batch(bookings=(self._what,), complete=True, cursor=f"{PERSON}")

    def push(self, outcomes):
        raise KeyError(PERSON)

    def cut(self):
        pass


class Good(ReadOnlySource):
    """A source with one booking, which says when it was looked at twice, and what was told then."""

    def __init__(self, name, lobby):
        self._booking = a_booking(name, at=EIGHT)
        self._lobby = lobby
        self._looks = 0
        self.told = set()
        self.twice = Event()

    def fetch(self, window, cursor):
        self._looks += 1
        if self._looks == 2:
            self.told = booked(self._lobby)
            self.twice.set()
        return Batch(bookings=(self._booking,), complete=True, cursor="c")

    def cut(self):
        pass


@pytest.fixture(scope="module")
def town():
    with (
        tempfile.TemporaryDirectory() as folder,
        a_lobby(a_database(Path(folder)), Clock(EIGHT)) as lobby,
    ):
        yield lobby


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    bad=some.lists(some.sampled_from([*RAISES, *TELLS]), min_size=1, max_size=6),
    hostile=some.lists(some.sampled_from(SAYS), max_size=2),
    number=some.uuids(),
)
def test_the_good_ones_are_always_told_and_nothing_about_a_person_is_logged(
    town, caplog, capfd, bad, hostile, number
):
    with ExitStack() as opened:
        good = [Good(f"good-{number}-{n}", town) for n in range(2)]
        slow = [a_feed(opened, behaviour) for behaviour in hostile]
        sources = [*map(Bad, bad), *good, *slow]
        often = PollSchedule(interval=1, backoff=Backoff(first=0.02, longest=0.02))
        pullers = [
            a_puller(one, town, name=f"{number}-{n}", schedule=replace(often, rest=WakeableSleep()))
            for n, one in enumerate(sources)
        ]
        pushers = [Pusher(f"{number}-{n}", one, town.mirror) for n, one in enumerate(sources)]
        daemon = Daemon([*pullers, *pushers], sources, notify=lambda _: None)
        running = Thread(target=daemon.run)
        running.start()

        assert all(one.twice.wait(60) for one in good)
        assert all(f"good-{number}-{n}" in one.told for n, one in enumerate(good))
        assert running.is_alive()

        daemon.stop()
        running.join(60)
        assert not running.is_alive()

    assert {f"good-{number}-0", f"good-{number}-1"} <= booked(town)
    assert PERSON not in caplog.text + "".join(capfd.readouterr())


def a_feed(opened, behaviour):
    server = opened.enter_context(Upstream())
    server.always = behaviour
    return Feed(HttpClient(server.url, limits=Limits(connect=1, read=0.3, total=0.5)))


def test_of_one_source_the_good_bookings_are_told(feed, upstream, lobby):
    upstream.always = page(on_wire("b-1"), {"id": PERSON, "name": PERSON}, 7, None, on_wire("b-2"))

    a_puller(feed, lobby).turn(Event())

    assert booked(lobby) == {"b-1", "b-2"}
