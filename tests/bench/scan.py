"""From a picture to the code in it: how long one look takes, and how often it sees the code."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import product
from statistics import mean
from typing import Final

import numpy as np

from hardware.scanner.decode import decode
from hardware.scanner.phone import HEIGHT, WIDTH, Pose, hall, hold, modules, screen
from hardware.scanner.vision import Gray, cv2
from tests.bench.table import Row, at_most, note, percentile, seconds

_TEXT: Final = "LB-7QK2-M4ZC-9XWP"
_DISTANCES: Final = (3.5, 5.0, 7.0, 10.0)
"""Pixels a module: from a phone at arm's length to one close to the glass."""
_TURNS: Final = (-30.0, 4.0, 45.0)
_TILTS: Final = (0.0, 20.0)
_EMPTY: Final = 60


def measure() -> Iterable[Row]:
    """Decode phones as they are held, then halls without one; each as 1280 x 720 gray."""
    rng = np.random.default_rng(7)
    phones = [_phone(rng, *how) for how in product(_DISTANCES, _TURNS, _TILTS, (False, True))]
    read = [_TEXT in decode(picture).texts for picture in phones]
    times = _milliseconds(phones)
    empty = _milliseconds([_as_seen(rng, hall(rng)) for _ in range(_EMPTY)])
    yield note("codes read, of all phones shown", 100 * mean(read), "%")
    yield at_most("a look at a phone, mean", mean(times), 8, "ms")
    yield note("a look at a phone, p95", percentile(times, 95), "ms")
    yield at_most("a look at an empty hall, mean", mean(empty), 25, "ms")


def _milliseconds(pictures: Iterable[Gray]) -> list[float]:
    return [1000 * seconds(partial(decode, picture)) for picture in pictures]


def _phone(
    rng: np.random.Generator,
    module: float,
    turn: float,
    tilt: float,
    dark: bool,  # noqa: FBT001 - one of a product
) -> Gray:
    shake = rng.normal(0, 1, 4)
    pose = Pose(
        x=WIDTH / 2 + 60 * shake[0],
        y=HEIGHT / 2 + 20 * shake[1],
        module=module,
        turn=turn + shake[2],
        yaw=tilt + shake[3],
        pitch=tilt / 2,
    )
    phone = screen(modules(_TEXT), dark_mode=dark)
    return _as_seen(rng, hold(hall(rng), phone, pose))


def _as_seen(rng: np.random.Generator, scene: np.ndarray) -> Gray:
    """Give the scene a sensor's noise and take its colour."""
    noisy = np.clip(scene + rng.normal(0, 4, scene.shape), 0, 255).astype(np.uint8)
    return cv2.cvtColor(noisy, cv2.COLOR_BGR2GRAY)
