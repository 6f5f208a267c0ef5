"""Numbers: series letters and digits, from 001, never wrapping."""

from __future__ import annotations

import re
from typing import Final

from lobby.domain.names import Number
from lobby.domain.values.codes import normalise

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CALLABLE: Final = re.compile(r"[A-Z]{0,3}[0-9]{1,5}")
_LONGEST_CALLED: Final = 5


def format_number(series: str, ordinal: int) -> Number:
    """The number of this place in a series: ``A017``; after 999 comes 1000."""
    return Number(f"{series}{ordinal:03d}")


def possible_numbers(text: str) -> tuple[Number, ...]:
    """Every number that a person may mean, the likeliest first: ``t 38`` is ``T38`` or ``T038``."""
    typed = normalise(text)
    digits = typed.lstrip(_LETTERS)
    series = typed.removesuffix(digits)
    padded = format_number(series, int(digits)) if _CALLABLE.fullmatch(typed) and series else typed
    return tuple(dict.fromkeys((Number(typed), Number(padded))))


def short(number: str) -> str:
    """A number as people say it, without its leading zeros: ``T38``."""
    digits = number.lstrip(_LETTERS)
    return number.removesuffix(digits) + digits.lstrip("0")


def callable_number(booking_number: str | None) -> Number | None:
    """A booking's own number if it can be called: letters then digits, at most five characters."""
    number = normalise(booking_number or "")
    if len(number) > _LONGEST_CALLED or not _CALLABLE.fullmatch(number):
        return None
    return Number(number)
