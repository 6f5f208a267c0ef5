"""The mirror as a process: it starts, works on every thread, and stops at once."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from sync.daemon import Daemon
from sync.heartbeat import LONGEST_WORK, Heartbeat
from sync.http.budget import budget, counted, fetching
from sync.http.client import HttpClient, Limits
from sync.sources.feed.source import Feed
from tests.sync.builders import a_puller
from tests.sync.upstream import hangs, telling


class AWorker:
    """A worker that has nothing to do."""

    def __init__(self):
        self.pulse = Heartbeat()
        self.hung = Event()

    def run(self, stop):
        stop.wait()

    def wake(self):
        pass

    def hangs(self):
        self.hung.set()


def test_it_stops_within_two_seconds_while_a_source_keeps_it_waiting(upstream, lobby):
    asked = Event()
    upstream.always = telling(asked, hangs)
    feed = Feed(HttpClient(upstream.url, limits=Limits(read=60, total=60)))
    told = []
    daemon = Daemon([a_puller(feed, lobby)], [feed], notify=told.append)
    running = Thread(target=daemon.run)
    running.start()
    assert asked.wait(50)

    daemon.stop()
    running.join(50)

    assert not running.is_alive()
    assert told == ["READY=1", "STOPPING=1"]
    assert not lobby.mirror.state("portal").problem


def test_a_bug_on_one_thread_ends_the_process():
    class Broken(AWorker):
        def run(self, stop):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Daemon([Broken()], [], notify=lambda _: None).run()


def test_systemd_hears_that_it_is_alive():
    told = []

    def hear(state):
        told.append(state)
        if told.count("WATCHDOG=1") == 2:
            daemon.stop()

    daemon = Daemon([], [], notify=hear, watchdog=0.01)
    daemon.run()

    assert told == ["READY=1", "WATCHDOG=1", "WATCHDOG=1", "STOPPING=1"]


class Late(AWorker):
    """A worker whose beat is overdue until it is heard of."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        self.pulse = Heartbeat(lambda: self.now)
        self.pulse.beat()
        self.now = LONGEST_WORK + 1


def test_systemd_hears_nothing_while_a_worker_hangs_and_again_when_it_goes_on():
    worker, beats = Late(), Event()
    daemon = Daemon(
        [AWorker(), worker],
        [],
        notify=lambda state: beats.set() if state == "WATCHDOG=1" else None,
        watchdog=0.01,
    )
    running = Thread(target=daemon.run)
    running.start()

    assert worker.hung.wait(60)
    assert not beats.is_set()

    worker.pulse.beat()

    assert beats.wait(60)
    daemon.stop()
    running.join(60)


def test_a_source_that_hangs_is_named_and_left_for_last_after_the_start(feed, upstream, lobby):
    puller = a_puller(feed, lobby)
    puller.hangs()

    assert lobby.mirror.state("portal").problem == "hangs"

    stop, waited = Event(), []
    stop.wait = lambda seconds: waited.append(seconds) or stop.set()
    a_puller(feed, lobby).run(stop)

    assert waited == [300]
    assert upstream.calls == []


def test_reading_answering_and_writing_are_beats_and_a_pause_is_none():
    now = [0.0]
    pulse = Heartbeat(lambda: now[0])

    assert not pulse.is_late

    with fetching(pulse):
        list(counted([1]))
        now[0] = LONGEST_WORK + 1

        assert pulse.is_late

        budget().receive(1)

        assert not pulse.is_late

        budget().expect(1000)
        now[0] += 1000

        assert not pulse.is_late

    pulse.rest()
    now[0] += 100_000

    assert not pulse.is_late


def test_a_thread_that_computes_without_an_end_keeps_nobody_from_stopping():
    over = Event()

    class Busy(AWorker):
        def run(self, stop):
            while not over.is_set():
                pass

    daemon = Daemon([Busy()], [], notify=lambda _: None)
    daemon.stop()

    assert daemon.run() == 1

    over.set()
