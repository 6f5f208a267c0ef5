"""From Next, pressed in another process, to the picture on the waiting room's screen."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from lobby.store import migrate
from lobby.ui.background import Background
from lobby.ui.journal import JournalSignal
from lobby.ui.program import use_fonts
from tests.bench.table import Row, at_most, note
from tests.builders import ID_CARD, a_database, a_lobby
from tests.postgres import NoPostgres, a_server
from tests.screens.monitor.builders import AMonitor, a_display, a_window

PRESSES: Final = 200
_PAUSE: Final = 0.05
_WAITING: Final = 200
_IDLE: Final = 5.0


def measure() -> Iterable[Row]:
    """Measure on both databases, then how much an idle monitor works."""
    with TemporaryDirectory() as folder:
        url = a_database(Path(folder))
        yield from _rows("SQLite", _painted(url), 150)
    with TemporaryDirectory() as folder:
        idle = _idle(a_database(Path(folder)))
        yield at_most("idle monitor, share of one core", idle, 2, "%")
    try:
        with a_server() as server, server.database() as url:
            migrate.upgrade(url)
            yield from _rows("PostgreSQL", _painted(url), 100)
    except NoPostgres:
        return


def _rows(database: str, delays: list[float], bound: float) -> Iterable[Row]:
    delays.sort()
    yield note(f"Next pressed → painted, {database}, median", _at(delays, 0.5), "ms")
    yield at_most(f"Next pressed → painted, {database}, p99", _at(delays, 0.99), bound, "ms")


def _at(delays: list[float], share: float) -> float:
    return 1000 * delays[min(len(delays) - 1, int(share * len(delays)))]


def _painted(url: str) -> list[float]:
    """Let a clerk in another process press Next, and wait for each call to be on the screen."""
    with ExitStack() as ends:
        monitor = _a_monitor(url, ends)
        window = ends.enter_context(a_window(monitor, size=(1920, 1080)))
        seen: dict[str, float] = {}
        window.frameSwapped.connect(lambda: _note(monitor, seen))
        ours, theirs = multiprocessing.Pipe()
        clerk = multiprocessing.get_context("spawn").Process(target=_clerk, args=(url, theirs))
        clerk.start()
        _until(ours.poll, 600)
        pressed: list[tuple[str, float]] = ours.recv()
        _until(lambda: all(number in seen for number, _ in pressed), 10)
        clerk.join()
        return [seen[number] - at for number, at in pressed]


def _a_monitor(url: str, ends: ExitStack) -> AMonitor:
    QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    lobby = ends.enter_context(a_lobby(url))
    worker = ends.enter_context(closing(Background("monitor")))
    display = a_display(lobby.house)
    monitor = AMonitor(lobby, lobby.house, (display,), time.monotonic, runner=worker)
    journal = ends.enter_context(closing(JournalSignal(lobby)))
    journal.moved.connect(monitor.room.look)
    monitor.look()
    return monitor


def _note(monitor: AMonitor, seen: dict[str, float]) -> None:
    """Remember when a number was first part of a painted frame."""
    for line in monitor.stage.large:
        seen.setdefault(line.number.replace("\u2009", ""), time.monotonic())


def _clerk(url: str, told: Connection) -> None:
    """Press Next, finish, and again; tell when each press began."""
    with a_lobby(url) as lobby:
        for _ in range(_WAITING):
            lobby.take_token([ID_CARD], override=True)
        lobby.open_counter("1")
        pressed = []
        for _ in range(PRESSES):
            began = time.monotonic()
            ticket = lobby.finish_and_next("1") if pressed else lobby.call_next("1")
            pressed.append((ticket.number, began))
            time.sleep(_PAUSE)
    told.send(pressed)


def _idle(url: str) -> float:
    """Show a board on which nothing happens; the processor's time as a share of one core."""
    with ExitStack() as ends:
        monitor = _a_monitor(url, ends)
        ends.enter_context(a_window(monitor, size=(1920, 1080)))
        began, wall = time.process_time(), time.monotonic()
        _until(lambda: time.monotonic() - wall > _IDLE, 2 * _IDLE)
        return 100 * (time.process_time() - began) / (time.monotonic() - wall)


def _until(true: Callable[[], bool], seconds: float) -> None:
    """Run Qt's event loop, as the program does, until the condition holds."""
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: (true() or time.monotonic() > deadline) and loop.quit())
    timer.start()
    loop.exec()
    if not true():
        raise TimeoutError(seconds)
