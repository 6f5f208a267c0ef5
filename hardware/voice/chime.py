"""The chime before every call: two falling tones, made here so that nobody's rights are touched."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hardware.voice.sound import RATE, Samples

_TONES: Final = ((0.0, 659.26), (0.32, 523.25))
"""When each begins, in seconds, and its pitch in hertz: e'' and c''."""

_LENGTH: Final = 0.95
_DECAY: Final = 0.22
_OVERTONES: Final = ((1.0, 1.0), (2.0, 0.28), (3.01, 0.12), (4.2, 0.05))
"""Multiples of the pitch and their strength; slightly out of tune, as in a bell."""

_PEAK: Final = 0.35


@cache
def chime() -> Samples:
    """The sound, 0.95 s long."""
    time = np.arange(int(_LENGTH * RATE)) / RATE
    bells = sum((_bell(time - begin, pitch) for begin, pitch in _TONES), np.zeros_like(time))
    bells *= np.clip((_LENGTH - time) / 0.05, 0, 1)
    return np.asarray(bells / np.abs(bells).max() * _PEAK, np.float32)


def _bell(time: NDArray[np.float64], pitch: float) -> NDArray[np.float64]:
    struck = np.clip(time / 0.004, 0, 1) * np.exp(-np.maximum(time, 0) / _DECAY)
    tones = (share * np.sin(2 * np.pi * pitch * factor * time) for factor, share in _OVERTONES)
    return np.asarray(struck * sum(tones, np.zeros_like(time)))
