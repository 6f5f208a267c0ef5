"""Numbers: series letters and digits, from 001, never wrapping."""

from __future__ import annotations

import re
from typing import Final

from lobby.domain.codes import normalise
from lobby.domain.names import Number

_CALLABLE: Final = re.compile(r"[A-Z]{0,3}[0-9]{1,5}")
_LONGEST_CALLED: Final = 5


def format_number(series: str, ordinal: int) -> Number:
    """The number of this place in a series: ``A017``; after 999 comes 1000."""
    return Number(f"{series}{ordinal:03d}")


def parse_number(text: str) -> Number:
    """The number a person means by ``t 038``."""
    return Number(normalise(text))


def callable_number(booking_number: str | None) -> Number | None:
    """A booking's own number if it can be called: letters then digits, at most five characters."""
    number = normalise(booking_number or "")
    if len(number) > _LONGEST_CALLED or not _CALLABLE.fullmatch(number):
        return None
    return Number(number)
