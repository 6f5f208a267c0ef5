"""What an action asks before it begins: is the counter open, is it the ticket meant, may it?"""

from __future__ import annotations

from datetime import date

from lobby.actions.ports import UnitOfWork
from lobby.domain.counter import Counter, CounterState, Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.domain.ticket import Ticket
from lobby.domain.values.numbers import possible_numbers


def free_counter(work: UnitOfWork, house: House, counter: CounterId) -> Counter:
    """The counter, open and without a visitor.

    Raises:
        Refused: ``unknown-counter``, ``counter-closed`` or ``counter-busy`` (with its ticket).
    """
    here = calling_counter(work, house, counter)
    current = work.tickets.at_counter(counter)
    if current:
        raise Refused(Refusal.COUNTER_BUSY, ticket=current)
    return here


def calling_counter(work: UnitOfWork, house: House, counter: CounterId) -> Counter:
    """The counter, open; whoever may be there.

    Raises:
        Refused: ``unknown-counter`` or ``counter-closed``.
    """
    here = house.counter(counter)
    if work.counters.states().get(counter) is not CounterState.OPEN:
        raise Refused(Refusal.COUNTER_CLOSED)
    return here


def current_ticket(
    work: UnitOfWork, house: House, counter: CounterId, seen: Ticket | None = None
) -> Ticket:
    """The ticket called to or served at this counter.

    Raises:
        Refused: ``unknown-counter``, ``counter-empty``, or ``stale-view`` unless the clerk has
            ``seen`` this ticket in this version.
    """
    house.counter(counter)
    ticket = work.tickets.at_counter(counter)
    if ticket is None:
        raise Refused(Refusal.COUNTER_EMPTY)
    require_version(ticket, seen)
    return ticket


def require_version(ticket: Ticket, seen: Ticket | None) -> None:
    """Let an action go on only with the ticket that was ``seen``, in that version; or unseen.

    Raises:
        Refused: ``stale-view``.
    """
    if seen is not None and (ticket.id, ticket.version) != (seen.id, seen.version):
        raise Refused(Refusal.STALE_VIEW, ticket=ticket)


def todays_ticket(work: UnitOfWork, house: House, number: str) -> Ticket:
    """Today's ticket of this number, however it was typed.

    Raises:
        Refused: ``unknown-number``.
    """
    ticket = ticket_of(work, house.day(work.now), number)
    if ticket is None:
        raise Refused(Refusal.UNKNOWN_NUMBER)
    return ticket


def ticket_of(work: UnitOfWork, day: date, number: str) -> Ticket | None:
    """The ticket that a person means by this number on a day."""
    every = (work.tickets.by_number(day, possible) for possible in possible_numbers(number))
    return next(filter(None, every), None)


def require_permission(house: House, counter: CounterId | None, permission: Permission) -> None:
    """Let only a counter with this permission go on; nobody's counter is the administrator.

    Raises:
        Refused: ``unknown-counter`` or ``not-permitted``.
    """
    if counter is not None and not house.counter(counter).permits(permission):
        raise Refused(Refusal.NOT_PERMITTED)
