"""The mirror as a process: it starts, works on every thread, and stops at once."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from sync.daemon import Daemon
from sync.http import Limits, Web
from sync.sources.feed import Feed
from tests.sync.builders import a_puller
from tests.sync.upstream import hangs, telling


def test_it_stops_within_two_seconds_while_a_source_keeps_it_waiting(upstream, lobby):
    asked = Event()
    upstream.always = telling(asked, hangs)
    feed = Feed(Web(upstream.url, limits=Limits(read=60, total=60)))
    told = []
    daemon = Daemon([a_puller(feed, lobby)], [feed], notify=told.append)
    running = Thread(target=daemon.run)
    running.start()
    assert asked.wait(50)

    daemon.stop()
    running.join(50)

    assert not running.is_alive()
    assert told == ["READY=1", "STOPPING=1"]
    assert not lobby.mirror_state("portal").problem


def test_a_bug_on_one_thread_ends_the_process():
    class Broken:
        def run(self, stop):
            raise ZeroDivisionError

        def ring(self):
            pass

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
