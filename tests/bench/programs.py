"""The programs themselves: from the start to the first picture, how large they get, how idle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.stand import Running, Stand, a_program, a_stand, wait
from tests.bench.table import Row, at_most, note

PROGRAMS: Final = {
    "kiosk": ("--geometry", "1080x1920"),
    "monitor": ("--geometry", "1920x1080", "--silent"),
    "counter": ("--geometry", "1180x760", "--counter", "1"),
}
_STARTS: Final = 3
_VISITORS: Final = 300
"""In each half of the day."""
_IDLE: Final = 10.0
"""Seconds."""


def measure() -> Iterable[Row]:
    """Start each program a few times, then let it live through a day."""
    for name, arguments in PROGRAMS.items():
        with TemporaryDirectory() as folder, a_stand(Path(folder)) as stand:
            starts = [_start(stand, name, arguments) for _ in range(_STARTS)]
            yield at_most(f"{name}: start to first picture", median(starts), 2.5, "s")
            yield from _a_day(stand, name, arguments)


def _start(stand: Stand, name: str, arguments: Iterable[str]) -> float:
    with a_program(stand, name, *arguments) as program:
        return program.ready_after


def _a_day(stand: Stand, name: str, arguments: Iterable[str]) -> Iterator[Row]:
    with a_program(stand, name, *arguments) as program:
        before = program.processor_seconds()
        wait(_IDLE)
        idle = (program.processor_seconds() - before) / _IDLE
        noon, evening = (_half_a_day(stand, program) for _ in range(2))
    yield at_most(f"{name}: resident after a day", evening, 250, "MB")
    yield at_most(f"{name}: growth in the second half of it", evening - noon, 5, "MB")
    yield note(f"{name}: idle, share of one core", 100 * idle, "%")


def _half_a_day(stand: Stand, program: Running) -> float:
    """Let visitors come and go; the megabytes when everything has been shown."""
    stand.visitors(_VISITORS)
    wait(_IDLE)
    return program.resident()
