"""The town's colour, as dark as text in an e-mail has to be."""

from __future__ import annotations

from typing import Final

_INK: Final = (14, 27, 44)
_ENOUGH: Final = 7.0
"""The ratio that WCAG 1.4.6 asks of text."""
_STEPS: Final = 50


def readable_brand(colour: str) -> str:
    """This colour, mixed with ink until it has 7:1 beside white, written ``#0B4F8A``."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    shades = (
        [
            round(of + (ink - of) * step / _STEPS)
            for of, ink in zip((red, green, blue), _INK, strict=True)
        ]
        for step in range(_STEPS + 1)
    )
    dark = next(shade for shade in shades if _beside_white(*shade) >= _ENOUGH)
    return "#{:02X}{:02X}{:02X}".format(*dark)


def _beside_white(red: int, green: int, blue: int) -> float:
    """The ratio of white to this colour (WCAG 2.2, "contrast ratio")."""
    luminance = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return 1.05 / (luminance + 0.05)


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - of the standard
