"""What is on the paper: a slip in the visitor's language, free of anything a printer could obey."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LONGEST_LINE: Final = 300
"""Characters a single text may have; more would be a misuse of the paper."""

MOST_DOCUMENTS: Final = 30

LONGEST_CODE: Final = 200
"""Characters of QR text that still print in modules a phone or a scanner can read."""

_JOINERS: Final = frozenset("\u200c\u200d")
"""Invisible, but letters of several scripts join or part by them."""

_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Control characters, marks that reorder a line, and what is no character at all."""

_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One visitor's printed token; the program that issues it composes the words.

    It never holds a name or a concern. Every text is made safe for paper when the slip is made.

    Raises:
        ValueError: the number is empty, or the QR text is not short printable ASCII.
    """

    town: str
    number: str
    """As it is shown: ``T 038``."""
    time: str
    """When it was issued, day and time in words."""
    area: str
    """Where to wait."""
    wait: tuple[str, ...] = ()
    """How many are before the visitor and the estimated range, one line each."""
    calling: str = ""
    """How calling works, in one sentence."""
    missed: str = ""
    """What to do after a missed call."""
    documents_heading: str = ""
    documents: tuple[str, ...] = ()
    """What to have at hand; printed on request."""
    qr: str = ""
    """The ticket's opaque token; without it no QR code is printed."""
    right_to_left: bool = False
    """Whether the language is written from right to left."""
    logo: Path | None = None
    """A picture of the town's coat of arms or logo, in any format that Pillow reads."""

    def __post_init__(self) -> None:
        """Make the texts safe, whoever wrote them."""
        for name in ("town", "number", "time", "area", "calling", "missed", "documents_heading"):
            object.__setattr__(self, name, plain(getattr(self, name)))
        object.__setattr__(self, "wait", _plain_lines(self.wait))
        object.__setattr__(self, "documents", _plain_lines(self.documents)[:MOST_DOCUMENTS])
        if not self.number:
            raise ValueError("a slip needs a number")
        if len(self.qr) > LONGEST_CODE or not (self.qr.isascii() and self.qr.isprintable()):
            raise ValueError(f"QR text must be printable ASCII, at most {LONGEST_CODE} letters")


def plain(text: str) -> str:
    """Give the text as one line of composed, visible characters.

    Control characters would command the printer, bidi marks would reorder the line, and
    decomposed umlauts would lose their dots.
    """
    visible = "".join(map(_visible, text))
    line = unicodedata.normalize("NFC", " ".join(visible.split()))
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1].rstrip() + "…"


def _plain_lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in map(plain, texts) if line)


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category in _SPACES or character in "\t\n\r\v\f\x85":
        return " "
    if category in _DROPPED and character not in _JOINERS:
        return ""
    return character
