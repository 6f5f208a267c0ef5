"""The ticket that a person means by a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.errors import Refused
from lobby.domain.numbers import meant_by
from lobby.domain.refusals import Refusal

if TYPE_CHECKING:
    from datetime import date

    from lobby.actions.ports import Work
    from lobby.domain.house import House
    from lobby.domain.ticket import Ticket


def todays_ticket(work: Work, house: House, number: str) -> Ticket:
    """Today's ticket of this number, however it was typed.

    Raises:
        Refused: ``unknown-number``.
    """
    ticket = ticket_of(work, house.day(work.now), number)
    if ticket is None:
        raise Refused(Refusal.UNKNOWN_NUMBER)
    return ticket


def ticket_of(work: Work, day: date, number: str) -> Ticket | None:
    """The ticket that a person means by this number on a day."""
    every = (work.tickets.by_number(day, one) for one in meant_by(number))
    return next(filter(None, every), None)
