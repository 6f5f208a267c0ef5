"""What every new ticket gets: a time of arrival, a text for its slip, a number."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from lobby.domain.numbers import in_series

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from lobby.actions.ports import Work
    from lobby.domain.house import House
    from lobby.domain.names import Number

_ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWX"
"""No letters that look alike, none that a keyboard layout moves."""
_LENGTH: Final = 12


def arrival(work: Work, house: House) -> datetime:
    """When somebody who comes now arrived: never before those who are already here.

    A clock that was set back would let everybody who comes after that go first.
    """
    last = work.tickets.last_arrival(house.day(work.now))
    return max(work.now, last) if last else work.now


def new_token() -> str:
    """An opaque text for a slip's QR code, some 58 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def free_numbers(work: Work, day: date, series: str) -> Iterator[Number]:
    """The next numbers of a series that no ticket of the day has; each is used up when it is taken.

    A booking that brings its own number may have taken one of the series.
    """
    while True:
        number = in_series(series, work.tickets.next_ordinal(day, series))
        if not work.tickets.by_number(day, number):
            yield number
