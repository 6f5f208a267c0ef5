"""The feed: how soon a booking of the portal is in the house, over real processes."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.table import Row, at_most, note, percentile
from tests.portal.feed.mirroring import MirroredPortal, a_mirrored_portal
from tests.portal.portals import a_portal_database
from tests.portal.waiting import until

_BOOKINGS: Final = 40
_PAUSE: Final = 0.37
"""Seconds between two, so that they come at any moment of the mirror's second of rest."""


def measure() -> Iterable[Row]:
    """Book here, serve in a second process, mirror in a third."""
    with (
        TemporaryDirectory() as name,
        a_mirrored_portal(Path(name), a_portal_database(Path(name))) as both,
    ):
        booked, cancelled = zip(*_delays(both), strict=True)
    yield at_most("confirmed until in the house's mirror, p95", percentile(booked, 95), 2, "s")
    yield note("the same, median", percentile(booked, 50), "s")
    yield at_most("cancelled until in the house's mirror, p95", percentile(cancelled, 95), 2, "s")


def _delays(both: MirroredPortal) -> Iterable[tuple[float, float]]:
    first, *times = islice(both.times(), _BOOKINGS + 1)
    ready = both.booked(0, first)
    until(lambda: ready in both.heard())
    for number, starts_at in enumerate(times, 1):
        time.sleep(_PAUSE)
        name = both.booked(number, starts_at)
        came = _seconds_until(lambda name=name: name in both.heard())
        both.portal.cancel(int(name))
        went = _seconds_until(lambda name=name: both.heard()[name][0] != "booked")
        yield came, went


def _seconds_until(condition) -> float:
    began = time.monotonic()
    until(condition)
    return time.monotonic() - began
