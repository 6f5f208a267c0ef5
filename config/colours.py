"""Can text of one colour be read on another, as WCAG 2.2 measures it?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

ENOUGH: Final = 7.0
"""The contrast that WCAG 2.2 asks for at level AAA (1.4.6)."""
WHITE: Final = "#FFFFFF"
PAPER: Final = "#F3F5F8"
"""What the pages of the portal are laid on."""
_SOFT: Final = 0.11
"""How much of the town's colour is in what is chosen."""
_DARKER: Final = 0.97
_DARKEST_BEND: Final = 0.04045
"""Below this share of light, sRGB is a straight line."""


def contrast(ink: str, ground: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(ink), _luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


def soft(brand: str) -> str:
    """A light tint of a town's colour, for what is chosen."""
    return _written(255 + _SOFT * (part - 255) for part in _parts(brand))


def least_contrast(brand: str) -> float:
    """How a town's colour reads on white, on paper and on its own tint: the least of the three."""
    return min(contrast(brand, ground) for ground in (WHITE, PAPER, soft(brand)))


def readable(brand: str) -> str:
    """The colour itself, or as much of a darker one as reaches 7:1 on all three."""
    shade = brand
    while least_contrast(shade) < ENOUGH:
        shade = _written(part * _DARKER for part in _parts(shade))
    return shade


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _written(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part):02X}" for part in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARKEST_BEND else float(((part + 0.055) / 1.055) ** 2.4)
