"""What stands where on a slip, from top to bottom, for any paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hardware.printer.slip import Slip

LARGEST: Final = 8
"""ESC/POS enlarges a character at most eight times."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text that may wrap, ``centred`` or else at the side where reading starts."""

    text: str
    large: bool = False
    bold: bool = False
    centred: bool = True


@dataclass(frozen=True, slots=True)
class Headline:
    """The number: as large as the paper allows, never wrapped."""

    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty paper, in dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class Ruler:
    """A thin line across the paper."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file, at most as wide as the paper."""

    path: Path


Element = TextLine | Headline | Gap | Ruler | Code | Picture


def arrange(slip: Slip) -> Iterator[Element]:
    """Set the slip: who and when, the number, where to wait, how long, what to bring, the code."""
    if slip.logo is not None:
        yield Picture(slip.logo)
        yield Gap(12)
    if slip.town:
        yield TextLine(slip.town, bold=True)
    yield Gap(16)
    yield Headline(slip.number)
    yield Gap(16)
    yield from _where_and_how_long(slip)
    yield from _documents(slip)
    if slip.qr:
        yield Gap(12)
        yield Code(slip.qr)
    if slip.time:
        yield TextLine(slip.time)


def _where_and_how_long(slip: Slip) -> Iterator[Element]:
    if slip.area:
        yield TextLine(slip.area, large=True, bold=True)
    for text in slip.wait:
        yield TextLine(text, large=True)
    if slip.calling:
        yield Gap(16)
        yield Ruler()
        yield Gap(12)
        yield TextLine(slip.calling, centred=False)
    if slip.missed:
        yield TextLine(slip.missed, centred=False)


def _documents(slip: Slip) -> Iterator[Element]:
    if not slip.documents:
        return
    yield Gap(16)
    yield Ruler()
    yield Gap(12)
    if slip.documents_heading:
        yield TextLine(slip.documents_heading, bold=True, centred=False)
    for text in slip.documents:
        yield TextLine(f"- {text}", centred=False)
