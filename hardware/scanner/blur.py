"""Undoes what a lens out of focus or a moving hand did to a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hardware.scanner.vision import Gray, cv2

_DIRECTIONS: Final = np.linspace(0, np.pi, 8, endpoint=False)

_STEEPEST: Final = 0.997
"""The slope that so large a share of all slopes stays below counts as the steepest."""

_SHARP: Final = 1.9
"""Up to this width, in pixels, an edge is as sharp as a picture of half size can show it."""

_MOVED: Final = 1.45
"""So many times wider than across, an edge was widened by motion and not by the lens."""

_NOISE: Final = 0.003
"""The power of the noise against that of the picture, which bounds what is amplified."""


@dataclass(frozen=True, slots=True)
class Blur:
    """What a point became: a disc, or a streak if it has an angle."""

    size: float
    """The radius of the disc or the length of the streak, in pixels."""
    angle: float | None = None
    """Of the streak, in radians."""


def blur_of(gray: Gray) -> Blur | None:
    """Judge the blur of a picture of a code by its steepest edges; nothing if it is sharp.

    A step of height A that was smeared over a disc of radius r rises by 2A/(pi r) a pixel at most,
    one that was drawn out over a length l by A/l.
    """
    smooth = cv2.GaussianBlur(gray, (0, 0), 0.8)
    across = cv2.Scharr(smooth, cv2.CV_32F, 1, 0)[::2, ::2].ravel() / 32
    down = cv2.Scharr(smooth, cv2.CV_32F, 0, 1)[::2, ::2].ravel() / 32
    light = gray[::4, ::4].ravel()
    step = _highest(light, 0.99) - _highest(light, 0.01)
    slopes = [
        _highest(np.abs(across * np.cos(angle) + down * np.sin(angle)), _STEEPEST)
        for angle in _DIRECTIONS
    ]
    if not min(slopes):
        return None
    radius = 2 * step / np.pi / max(slopes)
    if max(slopes) > _MOVED * min(slopes):
        return Blur(step / min(slopes), float(_DIRECTIONS[int(np.argmin(slopes))]))
    return Blur(radius - 0.3) if radius > _SHARP else None


def _highest(values: NDArray[np.generic], share: float) -> float:
    """The value that this share of the values stays below."""
    place = int(share * (len(values) - 1))
    return float(np.partition(values, place)[place])


def undone(gray: Gray, blur: Blur) -> Gray:
    """The picture as it was before, by Wiener's filter."""
    spectrum = cv2.dft(_point(gray.shape, blur), flags=cv2.DFT_COMPLEX_OUTPUT)
    power = np.square(spectrum).sum(axis=2, keepdims=True)
    seen = cv2.dft(gray.astype(np.float32) - 128, flags=cv2.DFT_COMPLEX_OUTPUT)
    clear = cv2.mulSpectrums(seen, spectrum / (power + _NOISE), 0, conjB=True)
    picture = cv2.idft(clear, flags=cv2.DFT_REAL_OUTPUT | cv2.DFT_SCALE) + 128
    return np.clip(picture, 0, 255).astype(np.uint8)


def _point(shape: tuple[int, ...], blur: Blur) -> NDArray[np.float32]:
    """What a point at the origin becomes, wrapped around the edges of the picture."""
    spread = _disc(blur.size) if blur.angle is None else _streak(blur.size, blur.angle)
    half = spread.shape[0] // 2
    picture = np.zeros(shape[:2], np.float32)
    picture[: spread.shape[0], : spread.shape[1]] = spread
    return np.roll(picture, (-half, -half), (0, 1))


def _disc(radius: float) -> NDArray[np.float32]:
    half = int(np.ceil(radius))
    rows, columns = np.mgrid[-half : half + 1, -half : half + 1]
    disc = np.clip(radius + 0.5 - np.hypot(rows, columns), 0, 1)
    return np.asarray(disc / disc.sum(), np.float32)


def _streak(length: float, angle: float) -> NDArray[np.float32]:
    half = int(np.ceil(length / 2)) + 1
    rows, columns = np.mgrid[-half : half + 1, -half : half + 1]
    along = np.abs(columns * np.cos(angle) + rows * np.sin(angle))
    beside = np.abs(rows * np.cos(angle) - columns * np.sin(angle))
    streak = np.clip(length / 2 + 0.5 - along, 0, 1) * np.clip(1 - beside, 0, 1)
    return np.asarray(streak / streak.sum(), np.float32)
