"""The clerk's window: from the key to the window that shows it, a long queue, start and memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from counter.view_models import ViewModels
from lobby.domain.names import Language
from lobby.ui.background import Background
from lobby.ui.journal import JournalSignal
from lobby.ui.program import use_fonts
from tests.bench.databases import databases
from tests.bench.slow_network import slowly
from tests.bench.stand import SERVICE, Stand, a_program, a_stand
from tests.bench.table import Row, at_most, note, percentile
from tests.screens.counter.builders import Window, a_window

_PRESSES: Final = 60
_PAUSE: Final = 600
"""Milliseconds between two presses: more than what counts as one press."""
_NETWORK: Final = 0.005
"""Seconds that a question to the database is on its way, there and back."""
_WAITING: Final = 500
_FRAMES: Final = 120
_PATIENCE: Final = 60.0
"""Seconds: on a busy machine a press is slow, and its time is the figure."""
_STARTS: Final = 3
_WINDOW: Final = ("--geometry", "1180x760", "--counter", "1")
_SMOOTH: Final = 1000 / 30
"""Milliseconds: thirty pictures a second look like movement."""


def measure() -> Iterable[Row]:
    """Press Next in a real window on each database, scroll, start the program a few times."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    with databases() as lenders:
        yield from _keys("SQLite", lenders["SQLite"]())
        near = lenders["PostgreSQL"]()
        with slowly(near, _NETWORK) as far:
            yield from _keys("PostgreSQL 5 ms away", near, far)
    with TemporaryDirectory() as folder, a_stand(Path(folder)) as stand:
        yield from _scrolling(stand)
        starts = [_start(stand) for _ in range(_STARTS)]
    yield at_most("start to first picture, 500 waiting", median(s for s, _ in starts), 2.0, "s")
    yield at_most("resident, 500 waiting", max(size for _, size in starts), 220, "MB")
    del application


def _keys(name: str, near: str, far: str = "") -> Iterator[Row]:
    """Let a clerk press Next again and again, on a database far away if there is one."""
    with TemporaryDirectory() as folder, a_stand(Path(folder), near) as stand:
        for _ in range(_PRESSES + 30):
            stand.lobby.entrance.take_token([SERVICE], override=True)
    with (
        TemporaryDirectory() as folder,
        a_stand(Path(folder), far or near) as stand,
        _a_clerk(stand) as (models, window),
    ):
        _wait(1000)
        times = [_press(models, window) for _ in range(_PRESSES)]
    yield note(f"{name}: F12 → window updated, median", median(times), "ms")
    yield at_most(f"{name}: F12 → window updated, p95", percentile(times, 95), 80, "ms")


@contextmanager
def _a_clerk(stand: Stand) -> Iterator[tuple[ViewModels, Window]]:
    """The window as the program wires it, in this process."""
    worker = Background("counter")
    models = ViewModels(stand.lobby.counter("1"), stand.lobby.journal, worker, Language("de"))
    journal = JournalSignal(stand.lobby.journal)
    journal.moved.connect(models.client.refresh)
    models.client.refresh()
    try:
        with a_window(models, language="de") as window:
            yield models, window
    finally:
        journal.close()
        worker.close()


def _press(models: ViewModels, window: Window) -> float:
    """Milliseconds from F12 to the picture with the next visitor in it."""
    _until(lambda: models.client.ready)
    models.counter.serve()
    _until(lambda: not models.counter.visitor.present or models.counter.visitor.here)
    _wait(_PAUSE)
    before, seen = models.counter.visitor.number, []
    window.window.afterRendering.connect(
        lambda: (
            seen.append(time.perf_counter()) if models.counter.visitor.number != before else None
        ),
        Qt.ConnectionType.DirectConnection,
    )
    pressed = time.perf_counter()
    QTest.keyClick(window.window, Qt.Key.Key_F12)
    _until(lambda: seen)
    window.window.afterRendering.disconnect()
    return 1000 * (seen[0] - pressed)


def _scrolling(stand: Stand) -> Iterator[Row]:
    """Turn through a long list, picture by picture."""
    for _ in range(_WAITING):
        stand.lobby.entrance.take_token([SERVICE], override=True)
    with _a_clerk(stand) as (_models, window):
        _until(lambda: window.item("waitingList").property("count") == _WAITING)
        times = [_turn(window.window, window.item("waitingList")) for _ in range(_FRAMES)]
    yield note("a picture while 500 waiting are scrolled, median", median(times), "ms")
    yield at_most("the same, p95", percentile(times, 95), _SMOOTH, "ms")


def _turn(window: QQuickWindow, waiting: QQuickItem) -> float:
    began = time.perf_counter()
    waiting.setProperty("contentY", waiting.property("contentY") + 60)
    window.grabWindow()
    return 1000 * (time.perf_counter() - began)


def _start(stand: Stand) -> tuple[float, float]:
    with a_program(stand, "counter", *_WINDOW) as program:
        _wait(1000)
        return program.ready_after, program.resident()


def _until(true: Callable[[], object]) -> None:
    """Let the window live until something holds.

    Raises:
        TimeoutError: it does not.
    """
    deadline = time.monotonic() + _PATIENCE
    loop = QEventLoop()
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
