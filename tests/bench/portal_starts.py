"""Free times of four weeks at ten counters, for any of fifty services."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from portal.actions.hold import WantedTime
from tests.bench.portal_house import SERVICES, a_large_portal, four_weeks
from tests.bench.table import Row, at_most, percentile, seconds
from tests.portal.portals import Portal, a_portal_database

_ASKED: Final = 300
_COLD: Final = 40
_CHANCE: Final = random.Random(7)  # noqa: S311 - not a secret


def measure() -> Iterable[Row]:
    """Ask when nothing has changed, after each booking, and with a portal just opened."""
    with TemporaryDirectory() as name:
        url, settings = a_portal_database(Path(name)), four_weeks()
        portal = a_large_portal(url, settings)
        _ask(portal)
        kept = [_milliseconds(partial(_ask, portal)) for _ in range(_ASKED)]
        yield at_most("free starts, nothing changed, p99", percentile(kept, 99), 5, "ms")
        booked = [_after_a_booking(portal) for _ in range(_ASKED)]
        yield at_most("free starts, after one booking, p99", percentile(booked, 99), 10, "ms")
        fresh = [a_large_portal(url, settings) for _ in range(_COLD)]
        cold = [_milliseconds(partial(_ask, portal)) for portal in fresh]
        yield at_most("free starts, cold, p99", percentile(cold, 99), 150, "ms")


def _ask(portal: Portal) -> None:
    portal.free_times(portal.selling.wish((_CHANCE.choice(SERVICES),), 1, accessible=False))


def _after_a_booking(portal: Portal) -> float:
    service = _CHANCE.choice(SERVICES)
    wish = portal.selling.wish((service,), 1, accessible=False)
    days = [times for times in portal.free_times(wish).values() if times]
    portal.hold(WantedTime(services=(service,), starts_at=_CHANCE.choice(_CHANCE.choice(days))))
    return _milliseconds(partial(_ask, portal))


def _milliseconds(work: Callable[[], object]) -> float:
    return 1000 * seconds(work)
