"""Every page of the entrance terminal in every language, size, theme and shape: can it be read?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from tests.bench.table import Row, at_most, note
from tests.screens.kiosk.matrix import everything, wrong


def measure() -> Iterable[Row]:
    """Draw them all, and count what is cut off, overlapping, pale, too small or off the screen."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    looks = list(everything())
    with TemporaryDirectory() as folder:
        faults = list(wrong(looks, Path(folder), _Waiting()))
    application.processEvents()
    print(*faults, sep="\n")
    yield note("pages drawn", len(looks), "pages")
    yield at_most("of them faults", len(faults), 0, "faults")


class _Waiting:
    """What a screen needs of pytest-qt, outside a test."""

    def waitUntil(self, holds: Callable[[], bool]) -> None:
        while not holds():
            QGuiApplication.processEvents()
