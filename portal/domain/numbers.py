"""Numbers of bookings: drawn by lot, as one that follows another could be guessed at the door."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from typing import Final

from lobby.domain.names import Number
from lobby.domain.values.numbers import format_number

_THREE_DIGITS: Final = range(1, 1000)
_FOUR_DIGITS: Final = range(1000, 10_000)
"""Without leading zeros: ``P482`` and ``P0482`` would be the same to who types it."""
_CROWDED: Final = 100
"""From so many bookings of a day on, one guess in ten would open one of three digits."""


def draw_number(
    series: str, taken: Collection[Number], below: Callable[[int], int] = secrets.randbelow
) -> Number:
    """A random number of this series that no other booking of the day has: ``P482``.

    ``below`` draws a whole number from 0 on below a limit.
    """
    digits = _THREE_DIGITS if len(taken) < _CROWDED else _FOUR_DIGITS
    free = [number for number in map(_formatter(series), digits) if number not in taken]
    return free[below(len(free))]


def _formatter(series: str) -> Callable[[int], Number]:
    return lambda ordinal: format_number(series, ordinal)
