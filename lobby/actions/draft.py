"""A new ticket before it is kept: when its visitor arrived, the text of its slip, its number."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from lobby.actions.ports import UnitOfWork
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import Language, Number, ServiceId, TicketId
from lobby.domain.ticket import Ticket
from lobby.domain.values.numbers import format_number

CLOSED: Final = "day-closed"
"""The switch that holds the day that was closed last."""
_BY_STAFF: Final = (FactKind.COUNTER_OPENED, FactKind.COUNTER_PAUSED, FactKind.COUNTER_CLOSED)
_ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWX"
"""No letters that look alike, none that a keyboard layout moves."""
_LENGTH: Final = 12


def draft_ticket(
    work: UnitOfWork,
    house: House,
    services: tuple[ServiceId, ...],
    persons: int,
    *,
    accessible: bool = False,
) -> Ticket:
    """The ticket of somebody who comes now without a booking; it has no number yet."""
    arrived = _arrival(work, house.day(work.now))
    return Ticket(
        id=TicketId(0),
        day=house.day(work.now),
        number=Number(""),
        services=services,
        persons=max(1, persons),
        area=house.services[services[0]].area,
        language=Language("de"),
        accessible=accessible,
        issued_at=arrived,
        waiting_since=arrived,
        competes_from=arrived,
    )


def refuse_doubtful_clock(work: UnitOfWork, house: House) -> None:
    """Give no ticket a date of which nobody is sure.

    Raises:
        Refused: ``clock-in-doubt``, see ``is_clock_in_doubt``.
    """
    if is_clock_in_doubt(work, house):
        raise Refused(Refusal.CLOCK_IN_DOUBT)


def is_clock_in_doubt(work: UnitOfWork, house: House) -> bool:
    """Whether nobody is sure which day it is.

    The clock is not set, the day of the newest ticket was not closed and is another one, and
    nobody has opened, paused or closed a counter since who sees the clock.
    """
    last = None if work.clock_is_set else work.tickets.last_arrival()
    today = house.day(work.now)
    if last is None or last[0] == today:
        return False
    opened = work.journal.newest(*_BY_STAFF)
    closed = work.flags.get(CLOSED) >= last[0].isoformat()
    return not closed and (opened is None or opened.day != today)


def _arrival(work: UnitOfWork, today: date) -> datetime:
    """When somebody who comes now arrived: never before those who are already here.

    A clock that was set back would let everybody who comes after that go first.
    """
    last = work.tickets.last_arrival()
    return max(work.now, last[1]) if last and last[0] == today else work.now


def new_slip_code() -> str:
    """An opaque text for a slip's QR code, some 58 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def free_numbers(work: UnitOfWork, day: date, series: str) -> Iterator[Number]:
    """The next numbers of a series that no ticket of the day has; each is used up when it is taken.

    A booking that brings its own number may have taken one of the series.
    """
    while True:
        number = format_number(series, work.tickets.next_ordinal(day, series))
        if not work.tickets.by_number(day, number):
            yield number
