"""The mirror: ten thousand bookings for the first time, a poll without change, a small change."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

from sync.http.client import HttpClient
from sync.sources.calendars.events import Reading, read
from sync.sources.feed.source import Feed
from tests.bench.table import Row, at_most, note
from tests.builders import BERLIN, a_database, a_lobby
from tests.sync.builders import EIGHT, a_puller, four_weeks, on_wire
from tests.sync.radicale import a_calendar, an_event
from tests.sync.upstream import Call, Upstream, page, says

_BOOKINGS: Final = 10_000
_PAGE: Final = 500
_POLLS: Final = 50
_EVENTS: Final = 1000


def measure() -> Iterable[Row]:
    """Serve from here, and mirror in a process of its own, whose time and size are ours alone."""
    with Upstream() as upstream:
        upstream.always = _Portal()
        command = [sys.executable, "-m", "tests.bench.mirror", upstream.url]
        found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    yield at_most("first mirror of 10,000 bookings, own time", found["first"], 5, "s")
    yield note("the same by the clock on the wall", found["wall"], "s")
    yield at_most("largest size of the process by then", found["resident"], 150, "MB")
    yield at_most("a poll without change, own time, median", found["quiet"] * 1000, 20, "ms")
    yield note("one changed booking among 10,000, own time", found["change"] * 1000, "ms")
    yield note("1,000 calendar events read, own time", found["events"], "s")


class _Portal:
    """Pages of a month of bookings, then polls without change, then one change."""

    def __init__(self) -> None:
        self._pages = [_page(first) for first in range(0, _BOOKINGS, _PAGE)]
        self._quiet = 0

    def __call__(self, call: Call) -> None:
        cursor = call.query.get("cursor", "0")
        if cursor != str(_BOOKINGS):
            return self._pages[int(cursor) // _PAGE](call)
        self._quiet += 1
        if self._quiet <= _POLLS:
            return says(304)(call)
        changed = _booking(17) | {"minutes": 40, "revision": 2}
        return page(changed, complete=False, cursor="end")(call)


def _page(first: int) -> Callable[[Call], None]:
    after = first + _PAGE
    bookings = [_booking(number) for number in range(first, after)]
    return page(*bookings, more=after < _BOOKINGS, cursor=str(after))


def _booking(number: int) -> dict[str, object]:
    starts_at = EIGHT + timedelta(days=number % 28, minutes=number % 480)
    return on_wire(f"b-{number}", starts_at=starts_at.isoformat(), code=f"CODE-{number}")


def _mirror(url: str) -> dict[str, float]:
    with TemporaryDirectory() as folder, a_lobby(a_database(Path(folder)), lambda: EIGHT) as lobby:
        puller = a_puller(Feed(HttpClient(url)), lobby)

        def turn() -> float:
            return _own_time(lambda: puller.turn(Event()))

        began = time.monotonic()
        found = {"first": turn(), "wall": time.monotonic() - began}
        assert not lobby.mirror.state("portal").problem
        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        found["resident"] = kilobytes / 1024
        found["quiet"] = median(turn() for _ in range(_POLLS))
        found["change"] = turn()
    text = a_calendar(*(an_event(f"e-{n}") for n in range(_EVENTS))).encode()
    reading = Reading(zone=BERLIN)
    found["events"] = _own_time(lambda: read(text, four_weeks(), reading))
    return found


def _own_time(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_mirror(sys.argv[1])))
