"""A town's colour as the pages use it, dark enough to be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from config import colours

_WHITE: Final = "#FFFFFF"


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

        A colour too pale for links is darkened until it has 7:1 on white, on the page and on its
        own tint.
        """
        brand = colours.readable(colour)
        return cls(brand, _WHITE, colours.soft(brand))
