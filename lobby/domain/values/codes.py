"""What a scanner reads or a hand types: the key of a booking, or of a slip."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 256
"""Longer texts are no keys."""

_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015_.]+")


def lookup_keys(text: str, pattern: str = "") -> tuple[str, ...]:
    """Every key that this text may mean, the likeliest first; none if it cannot be one.

    ``pattern`` is a regular expression that finds the code in a longer text such as a link: its
    group ``code``, else its first group, else the whole match.
    """
    cleaned = unicodedata.normalize("NFC", text).strip()
    if not cleaned or len(cleaned) > LONGEST or not cleaned.isprintable():
        return ()
    match = re.search(pattern, cleaned) if pattern else None
    candidates = [_code_of(match)] if match else []
    return tuple(dict.fromkeys(key for key in map(normalise, [*candidates, cleaned]) if key))


def normalise(text: str) -> str:
    """One key in its only form: upper case, without spaces and dashes."""
    # Marks that a space kept apart come together, in an order that only NFC settles.
    return unicodedata.normalize("NFC", _SEPARATORS.sub("", text).upper())


def _code_of(match: re.Match[str]) -> str:
    if "code" in match.re.groupindex:
        return match["code"] or ""
    return (match[1] if match.re.groups else match[0]) or ""
