"""Eight processes hold times of the same four weeks at once: how many a second, none twice."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Final

from portal.actions.hold import WantedTime
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.store import migrate
from tests.bench.portal_house import SERVICES, a_large_portal, four_weeks
from tests.bench.table import Row, at_most, note
from tests.portal.portals import a_portal_database
from tests.postgres import a_server

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier

_PROCESSES: Final = 8
_PRESSES: Final = 20
_ready: Barrier


def measure() -> Iterable[Row]:
    """Let each process hold times of its own share, then let all want the first one there is."""
    processes = multiprocessing.get_context("spawn")
    with ExitStack() as borrowed:
        folder = Path(borrowed.enter_context(TemporaryDirectory()))
        server = borrowed.enter_context(a_server())
        for first in (False, True):
            url = borrowed.enter_context(server.database())
            migrate.upgrade(url)
            (folder / str(first)).mkdir()
            urls = {"SQLite": a_portal_database(folder / str(first)), "PostgreSQL": url}
            ready = processes.Barrier(_PROCESSES)
            with processes.Pool(_PROCESSES, _remember, (ready,)) as pool:
                for kind, where in urls.items():
                    work = partial(_press, where, first)
                    shifts = pool.map(work, range(_PROCESSES), chunksize=1)
                    what = f"{kind}, all want the first time" if first else f"{kind}, any time"
                    yield from _rows(what, where, shifts)


def _rows(what: str, url: str, shifts: list[tuple[int, float, float]]) -> Iterator[Row]:
    held = sum(count for count, _, _ in shifts)
    lasted = max(end for _, _, end in shifts) - min(begin for _, begin, _ in shifts)
    portal = a_large_portal(url, four_weeks())
    booked, ticks = portal.rows("booking"), portal.rows("occupancy")
    portal.engine.dispose()
    places = {(row["resource"], row["starts_at"]) for row in booked}
    yield note(f"holds: {what}", held / lasted, "a second")
    yield at_most(f"holds doubled: {what}", len(booked) - len(places), 0, "times")
    yield at_most(f"holds lost: {what}", abs(3 * held - len(ticks)), 0, "ticks")


def _remember(ready: Barrier) -> None:
    global _ready  # noqa: PLW0603 - a barrier reaches a pool's processes only at their start
    _ready = ready


def _press(url: str, first: bool, number: int) -> tuple[int, float, float]:  # noqa: FBT001 - mapped over processes
    portal = a_large_portal(url, four_weeks())
    wish = portal.selling.wish((SERVICES[0],), 1, accessible=False)
    times = [moment for day in portal.free_times(wish).values() for moment in day]
    mine = times if first else times[number::_PROCESSES]
    _ready.wait()
    began, held = monotonic(), 0
    for starts_at in mine[:_PRESSES]:
        try:
            portal.hold(WantedTime(services=(SERVICES[0],), starts_at=starts_at))
            held += 1
        except BookingRefused as refused:
            if refused.code is not BookingRefusal.TAKEN:
                raise
    ended = monotonic()
    portal.engine.dispose()
    return held, began, ended
