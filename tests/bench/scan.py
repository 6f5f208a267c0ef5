"""From a phone held up to its code: how often it is read, how long a look takes, and how soon."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from hardware.scanner.camera import Camera
from hardware.scanner.decode import Decoder
from hardware.scanner.scans import Scans
from hardware.scanner.source import CameraOptions
from tests.bench.frames import Showing, empty_halls, showings
from tests.bench.table import Row, at_least, at_most, note, percentile

_EMPTY: Final = 60
_HELD_UP: Final = 30
_WATCHED: Final = 10_000
"""Milliseconds for which an empty hall is watched."""

_ROOT: Final = Path(__file__).parents[2]


class Tally:
    """What became of all showings."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.shown: Counter[str] = Counter()
        self.at_once: Counter[str] = Counter()
        self.read: Counter[str] = Counter()
        self.wrong = 0
        self.times: list[float] = []

    def show(self, showing: Showing) -> None:
        """Look at the pictures of a showing in turn until its code is read."""
        decoder = Decoder()
        self.shown[showing.condition] += 1
        for place, picture in enumerate(showing.pictures):
            begin = time.thread_time()
            texts = decoder.decode(picture).texts
            self.times.append(1000 * (time.thread_time() - begin))
            self.wrong += any(text != showing.text for text in texts)
            if showing.text in texts:
                self.read[showing.condition] += 1
                self.at_once[showing.condition] += place == 0
                return

    def share(self, read: Counter[str], condition: str | None = None) -> float:
        """How many in a hundred were read, of one condition or of all."""
        if condition is not None:
            return 100 * read[condition] / self.shown[condition]
        return 100 * read.total() / self.shown.total()


def measure() -> Iterable[Row]:
    """Hold phones before a camera, then show 420 of them in 14 conditions, then empty halls."""
    yield from _camera()
    yield from _codes()


def _codes() -> Iterator[Row]:
    tally = Tally()
    for showing in showings():
        tally.show(showing)
    yield at_least("phones read within three pictures", tally.share(tally.read), 88, "%")
    yield note("phones read at the first picture", tally.share(tally.at_once), "%")
    for condition in tally.shown:
        yield _of_condition(tally, condition)
    yield at_most("phones read wrongly", tally.wrong, 0, "")
    yield at_most("a look at a phone, mean, of one core", mean(tally.times), 8, "ms")
    yield note("a look at a phone, p95", percentile(tally.times, 95), "ms")
    empty = [_milliseconds(picture) for picture in empty_halls(_EMPTY)]
    yield at_most("a look at an empty hall, mean, of one core", mean(empty), 25, "ms")


def _of_condition(tally: Tally, condition: str) -> Row:
    share = tally.share(tally.read, condition)
    if condition == "clean":
        return at_least("  clean", share, 100, "%")
    return note(f"  {condition}", share, "%")


def _milliseconds(picture: object) -> float:
    decoder = Decoder()
    begin = time.thread_time()
    decoder.decode(picture)
    return 1000 * (time.thread_time() - begin)


def _camera() -> Iterator[Row]:
    app = QCoreApplication.instance() or QCoreApplication([])
    with _a_fake_camera() as address:
        scans = Scans()
        camera = Camera(CameraOptions(source=address), scans)
        camera.start()
        yield _idle(app)
        yield _how_soon(address, scans)
        camera.close()


def _idle(app: QCoreApplication) -> Row:
    """What this process, which does nothing else, needs while the camera sees nobody."""
    _wait(app, 3000)
    used, begin = time.process_time(), time.perf_counter()
    _wait(app, _WATCHED)
    share = 100 * (time.process_time() - used) / (time.perf_counter() - begin)
    return at_most("of a core while nobody is there, camera and all", share, 10, "%")


def _how_soon(address: str, scans: Scans) -> Row:
    times: list[float] = []
    for number in range(_HELD_UP):
        loop = QEventLoop()
        scans.scanned.connect(loop.quit)
        _order(address, {"text": f"LB-7QK2-{number:04d}"})
        begin = time.perf_counter()
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
        times.append(1000 * (time.perf_counter() - begin))
        scans.scanned.disconnect(loop.quit)
    return at_most(
        "in view → scanned, at 15 pictures a second, p95", percentile(times, 95), 300, "ms"
    )


def _order(address: str, order: dict[str, str]) -> None:
    url = address.replace("/video", "/show")
    request = urllib.request.Request(url, json.dumps(order).encode(), method="POST")  # noqa: S310 - our own
    urllib.request.urlopen(request, timeout=10).close()  # noqa: S310


def _wait(app: QCoreApplication, milliseconds: int) -> None:
    loop = QEventLoop(app)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def _a_fake_camera() -> Iterator[str]:
    command = [sys.executable, "-m", "hardware.scanner.fake"]
    fake = subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)
    try:
        if fake.stdout is None:
            raise OSError("the camera does not say where it is")
        yield fake.stdout.readline().strip()
    finally:
        fake.terminate()
        fake.wait()
