"""The ticket that a person means by a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.errors import Refused
from lobby.domain.numbers import as_number
from lobby.domain.refusals import Refusal

if TYPE_CHECKING:
    from lobby.actions.ports import Work
    from lobby.domain.house import House
    from lobby.domain.ticket import Ticket


def todays_ticket(work: Work, house: House, number: str) -> Ticket:
    """Today's ticket of this number, however it was typed.

    Raises:
        Refused: ``unknown-number``.
    """
    found = work.tickets.by_number(house.day(work.now), as_number(number))
    if found is None:
        raise Refused(Refusal.UNKNOWN_NUMBER)
    return found
