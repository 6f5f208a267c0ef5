"""Draws what a camera sees when somebody holds up a phone: for the fake and the bench."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from hardware.scanner.vision import Gray, Picture, cv2

WIDTH: Final = 1280
HEIGHT: Final = 720

_QUIET_ZONE: Final = 4
"""Modules of empty ground around a code, as its standard asks."""

_BODY: Final = (36, 32, 30)
_SCREEN: Final = (250, 250, 250)


def modules(text: str | bytes, level: str = "M") -> Gray:
    """The code of this text, one pixel a module, 0 dark and 255 light, with its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ecLevel=level)
    drawn = np.array(code.to_image(scale=1, add_quiet_zones=False), dtype=np.uint8)
    return np.pad(drawn, _QUIET_ZONE, constant_values=255)


def hall(rng: np.random.Generator) -> Picture:
    """An entrance hall out of focus, of shape (720, 1280, 3): what is there without a phone."""
    coarse = (rng.integers(70, 190, (6, 10, 1)) + rng.integers(-18, 18, (6, 10, 3))).astype(
        np.uint8
    )
    scene = cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    for _ in range(14):
        corner = rng.integers(0, (WIDTH, HEIGHT))
        size = rng.integers(20, 320, 2)
        colour = (rng.integers(40, 215) + rng.integers(-25, 25, 3)).tolist()
        cv2.rectangle(scene, corner.tolist(), (corner + size).tolist(), colour, cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(scene, (0, 0), 3.0), dtype=np.uint8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """How the phone is held before the camera."""

    x: float = WIDTH / 2
    """The middle of the code, in pixels of the picture."""
    y: float = HEIGHT / 2
    module: float = 7.0
    """Pixels a module."""
    turn: float = 0.0
    """Degrees in the plane of the picture."""
    yaw: float = 0.0
    """Degrees around the upright axis."""
    pitch: float = 0.0
    """Degrees around the level axis."""


def screen(code: Gray, *, dark_mode: bool = False) -> Picture:
    """The phone itself, eight pixels a module: a body, a bright screen and the code on it."""
    scale = 8
    side = code.shape[0] * scale
    face = np.full((int(side * 1.7), int(side * 1.12), 3), _SCREEN, dtype=np.uint8)
    left, top = (face.shape[1] - side) // 2, (face.shape[0] - side) // 2
    big = cv2.resize(code, (side, side), interpolation=cv2.INTER_NEAREST)
    face[top : top + side, left : left + side] = big[:, :, None]
    if dark_mode:
        face = 255 - face
    return np.asarray(
        cv2.copyMakeBorder(face, 40, 40, 24, 24, cv2.BORDER_CONSTANT, value=_BODY), dtype=np.uint8
    )


def hold(scene: Picture, phone: Picture, pose: Pose, *, scale: int = 8) -> Picture:
    """The scene with the phone held before it, both in colour or both in gray."""
    matrix = _projection(phone, pose, scale)
    size = (scene.shape[1], scene.shape[0])
    # The warp looks at single points: a phone far away must be shrunk with care first.
    shrink = min(1.0, 1.5 * pose.module / scale)
    if shrink < 1.0:
        phone = np.asarray(
            cv2.resize(phone, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8
        )
        matrix = matrix @ np.diag([1 / shrink, 1 / shrink, 1.0])
    held = cv2.warpPerspective(phone, matrix, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(np.full(phone.shape[:2], 255, np.uint8), matrix, size)
    share = cover.astype(np.float32) / 255
    if scene.ndim > share.ndim:
        share = share[:, :, None]
    return (scene * (1 - share) + held * share).astype(np.uint8)


def _projection(phone: Picture, pose: Pose, scale: int) -> NDArray[np.float64]:
    height, width = phone.shape[:2]
    distance = 3.0 * width
    yaw, pitch, turn = np.radians([pose.yaw, pose.pitch, pose.turn])
    upright = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    level = np.array(
        [[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]]
    )
    plane = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    rotation = plane @ level @ upright
    centred = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 0], [0, 0, 1]])
    placed = np.eye(4)
    placed[:3, :3] = rotation
    placed[2, 3] = distance
    focal = distance * pose.module / scale
    lens = np.array([[focal, 0, pose.x, 0], [0, focal, pose.y, 0], [0, 0, 1, 0]])
    return np.asarray(lens @ placed @ centred)
