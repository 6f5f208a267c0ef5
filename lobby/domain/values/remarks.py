"""What staff write down about a visit or the day: one short line of plain text."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 200
"""Characters of a note, a reason or a notice."""


def clean_line(text: str) -> str:
    """The text as one line, without characters that nobody sees, and no longer than ``LONGEST``."""
    seen = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(seen.split())[:LONGEST].rstrip()
