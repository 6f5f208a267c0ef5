"""What a printer model can do, from python-escpos's collection of models and the maker's manual."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, Final

from escpos.capabilities import CAPABILITIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One kind of thermal printer with its paper."""

    model: str
    """The python-escpos profile that numbers the code pages."""
    dots: int
    """Printable width in dots, 8 to the millimetre."""
    columns: int
    """Characters of font A in a line."""
    code_page: str = "CP1252"
    drawn: bool = False
    """Send every line as a picture, because the code pages of this kind cannot be relied on."""
    native_qr: bool = True
    confirms: bool = False
    """Says when the slip is on paper (GS ( H)."""
    clears: bool = False
    """Can forget its buffer while offline (DLE DC4 8)."""
    answers: bool = True
    """Says how it is (DLE EOT)."""
    cuts: bool = True


NARROW, WIDE = 58, 80
"""Millimetres of paper."""

_DOTS: Final = {NARROW: 384, WIDE: 576}
_CELL: Final = 12
"""Dots: the width of one character of font A."""

_CODE_PAGES: Final = ("CP1252", "CP858")
"""Best first; both have all German letters and the euro sign."""

_CONFIRMING: Final = frozenset(
    {"TM-T20II", "TM-T20II-42col", "TM-T88IV", "TM-T88V", "TM-L90", "TM-P80", "TM-P80-42col"}
)
"""Models that know GS ( H and DLE DC4 8 by Epson's command reference."""

_SMALLEST: Final = 300
"""Dots; what python-escpos lists with fewer is a customer display and has no paper."""

_ALIKE: Final = {
    "TM-m30": "TM-T20II",
    "TM-T20III": "TM-T20II",
    "TM-T88VI": "TM-T88V",
    "TM-T88VII": "TM-T88V",
    "XPrinter": "generic",
}
"""Models that python-escpos does not list, by the profile whose commands they obey."""

_OWN: Final = {
    "generic": Profile(
        model="default", dots=0, columns=0, code_page="CP858", drawn=True, native_qr=False
    ),
}
_OWN["generic-mute"] = replace(_OWN["generic"], answers=False)


def profile_names() -> list[str]:
    """Name every profile; ``generic`` prints on anything that knows ESC/POS raster pictures.

    ``generic-mute`` is for one that cannot say how it is, such as a write-only parallel adapter.
    """
    return [*_OWN, *sorted([*_printers(), *_ALIKE])]


def profile_named(name: str, paper: int = WIDE) -> Profile:
    """Find a profile for paper of 58 or 80 millimetres.

    Raises:
        ValueError: there is no profile of this name; the message lists those that there are.
    """
    known = _ALIKE.get(name, name)
    if known in _OWN:
        return _on_paper(_OWN[known], paper)
    if known not in _printers():
        raise ValueError(f"no printer profile {name!r}; there are {', '.join(profile_names())}")
    return _on_paper(_described(known, CAPABILITIES["profiles"][known]), paper)


def _printers() -> Collection[str]:
    """The models that have paper."""
    return [name for name, model in CAPABILITIES["profiles"].items() if not _is_display(model)]


def _is_display(model: dict[str, Any]) -> bool:
    width = model["media"]["width"].get("pixels")
    return isinstance(width, int) and width < _SMALLEST


def _described(name: str, model: dict[str, Any]) -> Profile:
    page = next((page for page in _CODE_PAGES if page in model["codePages"].values()), None)
    width, features = model["media"]["width"].get("pixels"), model["features"]
    return Profile(
        model=name,
        dots=width if isinstance(width, int) else 0,
        columns=model["fonts"]["0"]["columns"],
        code_page=page or model["codePages"]["0"],
        drawn=page is None,
        native_qr=features["qrCode"],
        confirms=name in _CONFIRMING,
        clears=name in _CONFIRMING,
        cuts=features["paperFullCut"] or features["paperPartCut"],
    )


def _on_paper(profile: Profile, paper: int) -> Profile:
    """Fit a profile to the paper, also where the collection does not know the width."""
    if 0 < profile.dots <= _DOTS[paper]:
        return profile
    return replace(profile, dots=_DOTS[paper], columns=_DOTS[paper] // _CELL)
