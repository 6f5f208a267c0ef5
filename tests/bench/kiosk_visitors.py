"""One visitor after the other inside one event loop: how soon pages come, what memory stays."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.connections import connect_window
from kiosk.devices.ports import Devices
from kiosk.options import Branding, KioskOptions
from kiosk.view_models import build
from lobby.ui.arguments import Geometry
from lobby.ui.background import Background
from lobby.ui.program import Program
from tests.bench.stand import ROOT, SERVICE, Stand, a_stand
from tests.bench.table import Row, at_most, note, percentile

_TIMED: Final = 50
"""Visitors at full size, whose touches are timed."""
_ALL: Final = 5_000
_FIRST: Final = 1_000
"""Visitors after which every cache is full: what grows from here on is a leak."""
_SMALL: Final = (270, 480)
_NOTHING: Final = ("", "home")
"""Touch nothing until the next picture."""

_WALK: Final = (
    ("tileNumber", "number"),
    ("back", "home"),
    ("tileWalkIn", "services"),
    (f"service:{SERVICE}", "services"),
    ("printToken", "done"),
    ("finish", "home"),
)
"""What is touched, and the page that it leads to."""


def served() -> Iterable[Row]:
    """Let a process of its own serve them, so that its memory is nobody else's."""
    told = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    times, before, after = json.loads(told)
    yield note("touch → next page painted, median", median(times), "ms")
    yield at_most("touch → next page painted, p95", percentile(times, 95), 100, "ms")
    yield at_most("resident after 5,000 visitors in one process", after, 250, "MB")
    yield at_most("growth over the last 4,000 of them", after - before, 5, "MB")


class Visitors:
    """Touch what visitors touch, each time as soon as the page before has been painted."""

    def __init__(self, window: QQuickWindow, stand: Stand) -> None:
        self.times: list[float] = []
        self.resident: list[float] = []
        self._window, self._stand = window, stand
        self._touches = self._all()
        self._wanted, self._touched = "", 0.0
        window.frameSwapped.connect(self._painted)

    def begin(self) -> None:
        """Let the first one come."""
        self._next()

    def _all(self) -> Iterator[tuple[str, str]]:
        for visitor in range(_ALL):
            yield from _WALK if visitor < _TIMED else _WALK[2:]
            self._stand.lobby.counter("1").call_next()
            self._stand.lobby.counter("1").serve()
            self._stand.lobby.counter("1").finish()
            if visitor == _TIMED:
                self._window.resize(*_SMALL)
                yield _NOTHING
            if visitor + 1 in {_FIRST, _ALL}:
                self.resident.append(_resident())

    def _next(self) -> None:
        touch = next(self._touches, None)
        if touch is None:
            QGuiApplication.exit()
            return
        name, self._wanted = touch
        if name:
            self._touch(_find(self._window.contentItem(), name))
        self._window.update()

    def _touch(self, item: QQuickItem) -> None:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._touched = time.perf_counter()
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def _painted(self) -> None:
        if self._wanted and self._window.property("page") == self._wanted:
            self.times.append(1000 * (time.perf_counter() - self._touched))
            self._wanted = ""
            QTimer.singleShot(0, self._next)


def serve() -> tuple[list[float], float, float]:
    """Milliseconds of every timed touch, and megabytes after the first and after all visitors."""
    with TemporaryDirectory() as folder, a_stand(Path(folder)) as stand:
        program = Program("kiosk", ROOT / "kiosk")
        with closing(Background("asking")) as asking, closing(Background("printing")) as printing:
            devices = Devices(printing=printing, reads_codes=False)
            models = build(
                stand.lobby.entrance,
                stand.lobby.office,
                stand.lobby.journal,
                asking,
                devices,
                KioskOptions(languages=("de", "en")),
            )
            properties = models.properties(Branding())
            size = Geometry(1080, 1920)
            window = program.open("Kiosk", "Main", properties, geometry=size)
            connect_window(models, window, program.translations)
            visitors = Visitors(window, stand)
            QTimer.singleShot(500, visitors.begin)
            program.run()
    return visitors.times[: _TIMED * len(_WALK)], visitors.resident[0], visitors.resident[-1]


def _find(item: QQuickItem, name: str) -> QQuickItem:
    """Find the visible item of this name.

    Raises:
        LookupError: it is not on the screen.
    """
    waiting = [item]
    while waiting:
        for child in waiting.pop().childItems():
            if child.isVisible():
                if child.objectName() == name:
                    return child
                waiting.append(child)
    raise LookupError(name)


def _resident() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1000


if __name__ == "__main__":
    sys.stdout.write(json.dumps(serve()))
