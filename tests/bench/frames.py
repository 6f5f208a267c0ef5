"""Pictures of phones as a camera at the entrance sees them, in fourteen kinds of trouble."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from hardware.scanner.phone import HEIGHT, WIDTH, Pose, hall, hold, modules, screen
from hardware.scanner.vision import Gray, cv2

SEED: Final = 20261121
EACH: Final = 30
"""Showings in every condition."""

IN_A_ROW: Final = 3
"""Pictures of every showing, a fifteenth of a second apart."""

_DIGITS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWX"


@dataclass(frozen=True, slots=True)
class Showing:
    """One phone held up once: what it says, and what the camera saw."""

    condition: str
    text: str
    pictures: tuple[Gray, ...]
    """Of shape (720, 1280); the same trouble, another shake of the hand and other noise."""


Trouble = Callable[[Gray, Pose, np.random.Generator, np.random.Generator], Gray]
"""Spoils a picture of a phone held so; what stays for a showing is drawn from the first generator,
what changes from picture to picture from the second."""


def showings(seed: int = SEED, each: int = EACH) -> Iterator[Showing]:
    """The same showings for the same seed; one by one, for together they fill a gigabyte."""
    for number, (condition, (posed, trouble)) in enumerate(CONDITIONS.items()):
        for turn in range(each):
            fixed = (seed, number, turn)
            yield _showing(condition, posed, trouble, fixed)


def empty_halls(count: int, seed: int = SEED) -> Iterator[Gray]:
    """Pictures without a phone."""
    for turn in range(count):
        rng = np.random.default_rng((seed, 1000, turn))
        yield _sensor(_gray(hall(rng)), rng)


def _showing(
    condition: str, posed: Callable[..., Pose], trouble: Trouble, fixed: tuple[int, ...]
) -> Showing:
    rng = np.random.default_rng(fixed)
    text, level = _text(rng), str(rng.choice(["L", "M", "Q"]))
    phone = _gray(screen(modules(text, level), dark_mode=condition == "inverse"))
    scene, pose = _gray(hall(rng)), posed(rng)
    pictures = []
    for shake in range(IN_A_ROW):
        moment = np.random.default_rng((*fixed, shake))
        held = _shaken(pose, moment)
        picture = trouble(hold(scene, phone, held), held, np.random.default_rng(fixed), moment)
        pictures.append(_sensor(picture, moment))
    return Showing(condition, text, tuple(pictures))


def _gray(picture: Gray) -> Gray:
    return cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)


def _text(rng: np.random.Generator) -> str:
    """A bare code, a link, or a signed link: 16, about 60, or 113 characters."""
    code = "".join(rng.choice(list(_DIGITS), 16))
    signature = "".join(rng.choice(list(_DIGITS), 53))
    link = f"https://termine.stadt.example/anmeldung?nummer={code}"
    return [code, link[:60], f"{link[:60]}{signature}"][rng.integers(3)]


def _shaken(pose: Pose, rng: np.random.Generator) -> Pose:
    x, y, turn, yaw, pitch = rng.normal(0, 1, 5)
    return replace(
        pose,
        x=pose.x + 3 * x,
        y=pose.y + 3 * y,
        turn=pose.turn + turn,
        yaw=pose.yaw + yaw,
        pitch=pose.pitch + pitch,
    )


def _sensor(picture: Gray, rng: np.random.Generator) -> Gray:
    """The noise of a sensor in a lit room, and the camera's compression."""
    noisy = np.clip(picture + 2.5 * _grain(rng, picture.shape), 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    return cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)


# How the phone is held


def _held(rng: np.random.Generator, **other: float) -> Pose:
    x, y = WIDTH * rng.uniform(0.35, 0.65), HEIGHT * rng.uniform(0.42, 0.58)
    turn, yaw, pitch = rng.uniform(-10, 10, 3)
    pose = Pose(x=x, y=y, module=rng.uniform(4, 8), turn=turn, yaw=yaw, pitch=pitch)
    return replace(pose, **other)


def _tilted(rng: np.random.Generator) -> Pose:
    yaw, pitch = rng.uniform(20, 48), rng.uniform(-15, 15)
    if rng.random() < 0.5:
        yaw, pitch = pitch, yaw
    return _held(rng, yaw=yaw * rng.choice([-1, 1]), pitch=pitch * rng.choice([-1, 1]))


def _turned(rng: np.random.Generator) -> Pose:
    return _held(rng, turn=rng.uniform(0, 360))


def _far(rng: np.random.Generator) -> Pose:
    return _held(rng, module=rng.uniform(1.7, 3.2))


# What happens to the picture


def _nothing(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    del pose, fixed, moment
    return picture


def _defocus(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """The disc that a lens makes of a point."""
    radius = pose.module * fixed.uniform(0.6, 1.4) + moment.uniform(-0.3, 0.3)
    return cv2.filter2D(picture, -1, _disc(radius))


def _motion(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    length = pose.module * fixed.uniform(0.7, 2.2) * moment.uniform(0.8, 1.2)
    return cv2.filter2D(picture, -1, _streak(length, moment.uniform(0, np.pi)))


def _noise(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """A dark hall, and a sensor that makes up for it."""
    del pose
    dim = picture * fixed.uniform(0.15, 0.45)
    return _clipped(dim + fixed.uniform(8, 20) * _grain(moment, picture.shape))


def _low_contrast(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    del pose, moment
    levels = fixed.uniform(18, 55)
    return _clipped(fixed.uniform(60, 190 - levels) + picture / 255 * levels)


def _glare(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """Lamps that are mirrored in the glass; they wander with the hand."""
    light = np.zeros(picture.shape, np.float32)
    for _ in range(fixed.integers(1, 4)):
        reach = 12 * pose.module
        x, y = fixed.uniform(-reach, reach, 2) + moment.normal(0, 6, 2)
        axes = (pose.module * fixed.uniform(2, 8), pose.module * fixed.uniform(1.5, 4))
        where = (int(pose.x + x), int(pose.y + y))
        size = (int(axes[0]), int(axes[1]))
        cv2.ellipse(light, where, size, fixed.uniform(0, 180), 0, 360, 1.0, cv2.FILLED)
    soft = cv2.GaussianBlur(light, (0, 0), 1.2 * pose.module)
    return _clipped(picture + 330 * soft)


def _moire(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """The grid of the screen against the grid of the sensor: two waves of a few pixels."""
    del pose
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]]
    waves = np.zeros(picture.shape)
    for _ in range(2):
        period, angle = fixed.uniform(2.5, 9), fixed.uniform(0, np.pi) + moment.normal(0, 0.02)
        along = columns * np.cos(angle) + rows * np.sin(angle)
        waves += np.sin(2 * np.pi * along / period + moment.uniform(0, 2 * np.pi))
    return _clipped(picture * (1 - fixed.uniform(0.3, 0.6) * (0.5 + waves / 4)) + 20 * waves)


def _cracked(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """Cracks that run from one point over the glass, dark or shining."""
    del moment
    broken = picture.copy()
    reach = 16 * pose.module
    centre = np.array([pose.x, pose.y]) + fixed.uniform(-0.6, 0.6, 2) * reach
    for angle in fixed.uniform(0, 2 * np.pi, fixed.integers(5, 12)):
        steps = np.cumsum(fixed.uniform(0.1, 0.35, 6)) * reach
        bends = angle + np.cumsum(fixed.normal(0, 0.15, 6))
        line = centre + steps[:, None] * np.stack([np.cos(bends), np.sin(bends)], axis=1)
        path = np.vstack([centre, line]).astype(np.int32)
        width = max(1, round(pose.module * fixed.uniform(0.2, 0.7)))
        shade = int(fixed.choice([35, 120, 235]))
        cv2.polylines(broken, [path], isClosed=False, color=shade, thickness=width)
    return broken


def _bands(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """A dimmed screen that flickers, read line by line: dark bands that wander."""
    del pose
    rows = np.arange(picture.shape[0]) / fixed.uniform(40, 160) + moment.uniform(0, 1)
    bright = fixed.uniform(0.25, 0.6) + 0.5 * (np.sin(2 * np.pi * rows) > 0)
    soft = cv2.GaussianBlur(bright[:, None].astype(np.float32), (0, 0), 2.0)
    return _clipped(picture * soft)


def _combined(
    picture: Gray, pose: Pose, fixed: np.random.Generator, moment: np.random.Generator
) -> Gray:
    """A tilted phone with two of the troubles of an ordinary day, each a little milder."""
    for trouble in fixed.choice(np.array([_defocus, _motion, _noise, _glare, _moire]), 2, False):
        spoilt = trouble(picture, pose, fixed, moment)
        picture = cv2.addWeighted(picture, 0.3, spoilt, 0.7, 0)
    return picture


CONDITIONS: Final = {
    "clean": (_held, _nothing),
    "perspective": (_tilted, _nothing),
    "rotation": (_turned, _nothing),
    "small": (_far, _nothing),
    "defocus": (_held, _defocus),
    "motion": (_held, _motion),
    "noise": (_held, _noise),
    "low contrast": (_held, _low_contrast),
    "glare": (_held, _glare),
    "inverse": (_held, _nothing),
    "moire": (_held, _moire),
    "cracked glass": (_held, _cracked),
    "flicker": (_held, _bands),
    "combined": (_tilted, _combined),
}
"""By name: how the phone is held, and what happens to the picture."""


def _grain(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    return rng.standard_normal(shape, np.float32)


def _clipped(picture: np.ndarray) -> Gray:
    return np.clip(picture, 0, 255).astype(np.uint8)


def _disc(radius: float) -> np.ndarray:
    half = int(np.ceil(radius))
    rows, columns = np.mgrid[-half : half + 1, -half : half + 1]
    disc = np.clip(radius + 0.5 - np.hypot(rows, columns), 0, 1)
    return disc / disc.sum()


def _streak(length: float, angle: float) -> np.ndarray:
    half = int(np.ceil(length / 2)) + 1
    line = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    for step in np.linspace(-length / 2, length / 2, 4 * half):
        x, y = half + step * np.cos(angle), half + step * np.sin(angle)
        line[round(y), round(x)] += 1
    line = cv2.GaussianBlur(line, (0, 0), 0.5)
    return line / line.sum()
