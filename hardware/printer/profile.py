"""What a printer model can do; the installer names one in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One kind of thermal printer with its paper."""

    name: str
    model: str = "TM-T20II"
    """The python-escpos profile that numbers the code pages."""
    dots: int
    """Printable width in dots, 8 to the millimetre."""
    columns: int
    """Characters of font A in a line."""
    code_page: str = "CP1252"
    drawn: bool = False
    """Send every line as a picture, because the code pages of this kind cannot be relied on."""
    native_qr: bool = True
    confirms: bool = True
    """Says when the slip is on paper (GS ( H)."""
    clears: bool = True
    """Can forget its buffer while offline (DLE DC4 8)."""
    answers: bool = True
    """Says how it is (DLE EOT)."""
    cuts: bool = True


_EPSON: Final = Profile(name="epson-80", dots=576, columns=48)
_GENERIC: Final = Profile(
    name="generic-80",
    dots=576,
    columns=48,
    drawn=True,
    native_qr=False,
    confirms=False,
    clears=False,
)

_ALL: Final = (
    _EPSON,
    replace(_EPSON, name="epson-58", dots=384, columns=32),
    replace(_EPSON, name="epson-t88", model="TM-T88V", dots=512, columns=42),
    _GENERIC,
    replace(_GENERIC, name="generic-58", dots=384, columns=32),
    replace(_GENERIC, name="generic-80-mute", answers=False),
    replace(_GENERIC, name="generic-58-mute", dots=384, columns=32, answers=False),
)

PROFILES: Final[Mapping[str, Profile]] = {profile.name: profile for profile in _ALL}
"""``epson-80`` fits TM-T20II/III, TM-m30 and alike, ``generic-*`` any other with raster."""


def profile_named(name: str) -> Profile:
    """Find a profile.

    Raises:
        ValueError: there is none of this name; the message lists those that there are.
    """
    try:
        return PROFILES[name]
    except KeyError:
        raise ValueError(f"no printer profile {name!r}; there are {', '.join(PROFILES)}") from None
