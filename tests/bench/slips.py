"""From the slip's text to the last byte that the printer has confirmed, its drawing included."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from statistics import median
from typing import Final

from hardware.printer.fake import FakePrinter
from hardware.printer.profile import profile_named
from tests.bench.table import Row, at_most, note, seconds
from tests.hardware.printer.builders import a_printer, a_slip, the_slip

_SLIPS: Final = 20
_WORDS: Final = {
    "German": {},
    "Arabic": {"area": "قاعة الانتظار 1", "calling": "يرجى الانتظار، رقمك T 038"},
}
"""Letters that stand for themselves, and letters that have to be joined."""


def measure() -> Iterable[Row]:
    """Print one slip after the other, as warm as the terminal is after its start."""
    with FakePrinter(dots=profile_named("TM-T20II", 80).dots) as fake:
        printer = a_printer(fake)
        for language, words in _WORDS.items():
            times = []
            for _ in range(_SLIPS):
                times.append(1000 * seconds(partial(printer.print_slip, a_slip(**words))))
                the_slip(fake)
            what = f"slip of 80 mm drawn, sent, confirmed, {language}"
            yield note(f"{what}, median", median(times[1:]), "ms")
            yield at_most(f"{what}, slowest", max(times[1:]), 1000, "ms")
