"""The monitor through a week of 3,000 tickets a day: nothing missed, nothing doubled, no growth."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QGuiApplication

from lobby.ui.program import use_fonts
from tests.bench.table import Row, at_most, note
from tests.screens.monitor.week import play

_CALLS: Final = 7 * 3000


def measure() -> Iterable[Row]:
    """Play the week."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    began = time.monotonic()
    played = play(_CALLS)
    said = set(played.said)
    yield note("a week of calls", time.monotonic() - began, "s")
    yield at_most("calls missed", len(set(played.called) - said), 0, "")
    yield at_most("calls doubled", len(played.said) - len(said), 0, "")
    yield note("resident memory in the end", played.memory[-1], "MiB")
    yield at_most("growth of the memory", 100 * played.growth, 3, "%")
    del application
