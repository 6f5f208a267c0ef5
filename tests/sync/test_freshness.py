"""How soon the kiosk knows what changed upstream: the real rhythm, in a time that only passes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from config import mirror
from lobby.domain.mirror import SourceState
from sync.problems import MirrorUnavailable, Problem
from sync.schedule import PollSchedule, WakeableSleep
from sync.sources.contract import Batch, ReadOnlySource
from sync.sources.zms.source import Zms
from tests.builders import BERLIN, a_booking, a_house
from tests.sync.builders import EIGHT, a_puller
from tests.sync.passing_time import Passing, Seconds
from tests.sync.peers import ZmsPeer

DEFAULT = mirror.SourceSection(url="https://bookings.town.example/feed")
LOOKS = 8


class Kept:
    """The lobby's side of the mirror, which ends a run as soon as the booking is told."""

    house = a_house()

    def __init__(self, seconds):
        self._seconds = seconds
        self._state = SourceState()

    def until(self, wanted):
        """What stops the run when this booking is told."""
        self._wanted = wanted
        self._stop = Passing(self._seconds)
        return self._stop

    def now(self):
        return EIGHT + timedelta(seconds=self._seconds.now)

    @property
    def mirror(self):
        return self

    def state(self, source):
        return self._state

    def failed(self, source, problem):
        pass

    def take_over(self, source, bookings, *, cursor=None, **_):
        self._state = SourceState(cursor=cursor or "")
        if self._wanted in {booking.external_id for booking in bookings}:
            self._stop.set()


class Slow(ReadOnlySource):
    """A booking system that takes its time, and tells what was true when it was asked."""

    def __init__(self, changes_at, takes, fails=None):
        self.seconds = Seconds()
        self._changes_at = changes_at
        self._takes = list(takes)
        self._fails = fails
        self._looks = 0

    def fetch(self, window, cursor):
        changed = self.seconds.now >= self._changes_at
        self._looks += 1
        if self._looks == self._fails:
            raise MirrorUnavailable(Problem.UNAVAILABLE)
        self.seconds.now += self._takes[self._looks]
        return Batch(bookings=(a_booking("new"),) if changed else (), complete=True)

    def cut(self):
        pass


def a_default_puller(source, lobby, seconds):
    """A puller at default settings, in the time that only passes."""
    rhythm = PollSchedule(
        interval=DEFAULT.interval, rest=WakeableSleep(Passing(seconds)), ticks=seconds
    )
    return a_puller(source, lobby, days=DEFAULT.days, schedule=rhythm)


def known_at(source):
    """When the booking ``new`` is there, in seconds since the first look."""
    lobby = Kept(source.seconds)
    a_default_puller(source, lobby, source.seconds).run(lobby.until("new"))
    return source.seconds.now


def looks(longest):
    """So many answers, each of which takes at most so many seconds."""
    return some.lists(some.floats(0, longest), min_size=LOOKS, max_size=LOOKS)


@given(changes_at=some.floats(0, 60), takes=looks(9.5))
def test_a_change_upstream_is_at_the_kiosk_within_thirty_seconds(changes_at, takes):
    assert changes_at <= known_at(Slow(changes_at, takes)) <= changes_at + 30


@given(changes_at=some.floats(0, 60), takes=looks(7.5), fails=some.integers(1, 5))
def test_a_look_that_fails_does_not_delay_it_beyond_that(changes_at, takes, fails):
    assert known_at(Slow(changes_at, takes, fails)) <= changes_at + 30


@pytest.mark.parametrize(
    ("day", "longest"), [("2026-11-24", 30), ("2026-11-25", 240), ("2026-12-21", 240)]
)
def test_a_later_day_of_zms_is_at_the_kiosk_within_four_minutes(web, upstream, day, longest):
    upstream.serve(peer := ZmsPeer(base=""))
    zms = Zms(web, BERLIN, user="lobby", password="secret", scopes=["141"])
    seconds = Seconds()
    lobby = Kept(seconds)
    puller = a_default_puller(zms, lobby, seconds)
    peer.book("1")
    puller.run(lobby.until("1"))
    began = seconds.now
    peer.book("2", f"{day}T09:00")

    puller.run(lobby.until("2"))

    pause_after_the_first_run = DEFAULT.interval
    assert pause_after_the_first_run + seconds.now - began <= longest
