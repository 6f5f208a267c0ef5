"""The mirror: taking over 10,000 bookings of the portal, and a look at which nothing is new."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from lobby.entry import Lobby
from sync.door import Door
from sync.http import Web
from sync.puller import Puller
from sync.sources.feed import Feed
from tests.bench.stand import ROOT
from tests.bench.table import Row, at_least, at_most, note, seconds
from tests.builders import ID_CARD, a_database, a_lobby

_BOOKINGS: Final = 10_000
_DAYS: Final = 28
_POLLS: Final = 50
_ONE: Final = '[[bookings]]\ndays = {days}\nat = 10:{minute:02}:00\nservices = ["{service}"]\n'


def measure() -> Iterable[Row]:
    """Mirror the portal, which runs as a process of its own, then look again and again."""
    with (
        TemporaryDirectory() as name,
        _a_portal(Path(name)) as address,
        a_lobby(a_database(Path(name))) as lobby,
    ):
        puller = _a_puller(address, lobby)
        began = time.perf_counter()
        batch = puller.once()
        first = time.perf_counter() - began
        polls = [_poll(puller) for _ in range(_POLLS)]
    own, whole = (median(column) for column in zip(*polls, strict=True))
    yield at_least("bookings in the first answer", len(batch.bookings), _BOOKINGS, "bookings")
    yield at_most("first mirror of them", first, 5, "s")
    yield at_most("a poll without change, our own time", 1000 * own, 20, "ms")
    yield note("the same with the portal's time", 1000 * whole, "ms")


def _a_puller(address: str, lobby: Lobby) -> Puller:
    web = Web(f"{address}feed", headers={"Authorization": "Bearer demo"})
    services = lobby.house.services
    door = Door("portal", services, other=next(iter(services)))
    return Puller("portal", Feed(web), lobby, door, days=_DAYS + 1)


def _poll(puller: Puller) -> tuple[float, float]:
    """Look once; the seconds of this processor, and those of the clock on the wall."""
    began = time.process_time()
    whole = seconds(puller.once)
    return time.process_time() - began, whole


@contextmanager
def _a_portal(folder: Path) -> Iterator[str]:
    """Run the portal with its book full, and lend its address."""
    plan = folder / "plan.toml"
    days = (1 + n % _DAYS for n in range(_BOOKINGS))
    plan.write_text(
        "\n".join(
            _ONE.format(days=day, minute=n % 60, service=ID_CARD) for n, day in enumerate(days)
        )
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "demo.portal", "--port", "0", "--day-plan", str(plan)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().split()[-1]
    finally:
        process.terminate()
        process.wait()
