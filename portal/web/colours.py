"""A town's colour as the pages use it, dark enough to be read."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from typing import Final

_WHITE: Final = (255, 255, 255)
_INK: Final = (14, 27, 44)
_PAPER: Final = (243, 245, 248)
_ENOUGH: Final = 7.0
"""The ratio that WCAG 1.4.6 asks of text."""
_TINT_LIGHTNESS: Final = 0.93
_TINT_SATURATION: Final = 0.6
_STEP: Final = 0.02

Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class TownColours:
    """The three colours that a town sets by one."""

    brand: str
    """Of the one action, of links, and of what is chosen."""
    brand_ink: str
    """Of what is written on it."""
    soft: str
    """A tint of it."""

    @classmethod
    def of(cls, colour: str) -> TownColours:
        """The colours of a town whose colour is written ``#0B4F8A``.

        A colour too pale for links is darkened, step by step, until it has 7:1 on white, on the
        page and on its own tint.
        """
        wished = _rgb(colour)
        soft = _tint(wished)
        brand = _darkened(wished, (soft, _PAPER))
        return cls(_hex(brand), _hex(_WHITE), _hex(soft))


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    return _contrast(_rgb(one), _rgb(other))


def _tint(colour: Rgb) -> Rgb:
    """The pale one of the same hue; a grey stays grey."""
    hue, _, saturation = rgb_to_hls(*(channel / 255 for channel in colour))
    tint = hls_to_rgb(hue, _TINT_LIGHTNESS, min(saturation, _TINT_SATURATION))
    red, green, blue = (round(share * 255) for share in tint)
    return red, green, blue


def _darkened(colour: Rgb, behind: tuple[Rgb, ...]) -> Rgb:
    darker, share = colour, 0.0
    while share < 1 and min(_contrast(darker, paper) for paper in behind) < _ENOUGH:
        share += _STEP
        darker = _mixed(colour, _INK, share)
    return darker


def _contrast(one: Rgb, other: Rgb) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = map(_linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - of the standard


def _mixed(colour: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (
        round(of * (1 - share) + to * share) for of, to in zip(colour, other, strict=True)
    )
    return red, green, blue


def _rgb(colour: str) -> Rgb:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(colour: Rgb) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)
