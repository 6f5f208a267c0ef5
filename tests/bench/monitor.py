"""From Next, pressed in another process, to the picture and the sound of the waiting room."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Final

from tests.bench.databases import Lend, databases
from tests.bench.hearing import NoSound, a_loudspeaker
from tests.bench.stand import SERVICE, Running, Stand, a_program, a_stand, until, wait
from tests.bench.table import Row, at_most, note, percentile

_PRESSES: Final = 200
_PAUSE: Final = 0.1
_CHIMES: Final = 8
_BOUNDS: Final = {"SQLite": 150, "PostgreSQL": 100}
_PAINTED: Final = re.compile(r"call=painted ticket=(\d+)$")
_SCREEN: Final = ("--geometry", "1920x1080")


def measure() -> Iterable[Row]:
    """Watch and listen to a real monitor while this process is the clerk."""
    with databases() as lenders:
        for name, lend in lenders.items():
            yield from _pictures(name, lend)
        yield from _sounds(lenders["SQLite"])


def _pictures(name: str, lend: Lend) -> Iterator[Row]:
    with (
        TemporaryDirectory() as folder,
        a_stand(Path(folder), lend()) as stand,
        a_program(stand, "monitor", "--silent", *_SCREEN) as program,
    ):
        pressed = dict(_press(stand) for _ in range(_PRESSES))
        until(lambda: len(_painted(program)) == _PRESSES, 10)
    painted = _painted(program)
    times = [1000 * (painted[ticket] - at) for ticket, at in pressed.items()]
    yield note(f"{name}: Next pressed → painted, median", median(times), "ms")
    yield at_most(
        f"{name}: Next pressed → painted, p99", percentile(times, 99), _BOUNDS[name], "ms"
    )


def _press(stand: Stand) -> tuple[int, float]:
    """Call one more visitor; which ticket, and when Next was pressed."""
    wait(_PAUSE)
    stand.lobby.entrance.take_token([SERVICE], override=True)
    pressed = monotonic()
    ticket = stand.lobby.counter("1").call_next()
    assert ticket is not None
    stand.lobby.counter("1").serve()
    stand.lobby.counter("1").finish()
    return ticket.id, pressed


def _painted(program: Running) -> dict[int, float]:
    """Every ticket that was seen on the screen, and since when."""
    return {int(found[1]): at for at, line in list(program.log) if (found := _PAINTED.search(line))}


def _sounds(lend: Lend) -> Iterator[Row]:
    try:
        with (
            TemporaryDirectory() as folder,
            a_loudspeaker(Path(folder)) as ear,
            a_stand(Path(folder), lend()) as stand,
            a_program(stand, "monitor", *_SCREEN, **ear.environment),
        ):
            times = [1000 * ear.heard_after(partial(_press, stand)) for _ in range(_CHIMES)]
    except NoSound:
        return
    yield note("Next pressed → first sound, median", median(times), "ms")
    yield at_most("Next pressed → first sound, the slowest", max(times), 400, "ms")
