"""What every action at a counter begins with: the counter is open, its visitor is the one seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.counter import CounterState
from lobby.domain.errors import Refused
from lobby.domain.refusals import Refusal

if TYPE_CHECKING:
    from lobby.actions.ports import Work
    from lobby.domain.counter import Counter
    from lobby.domain.house import House
    from lobby.domain.names import CounterId
    from lobby.domain.ticket import Ticket


def free_counter(work: Work, house: House, counter: CounterId) -> Counter:
    """The counter, open and without a visitor.

    Raises:
        Refused: ``unknown-counter``, ``counter-closed`` or ``counter-busy`` (with its ticket).
    """
    desk = calling_counter(work, house, counter)
    current = work.tickets.at_counter(counter)
    if current:
        raise Refused(Refusal.COUNTER_BUSY, ticket=current)
    return desk


def calling_counter(work: Work, house: House, counter: CounterId) -> Counter:
    """The counter, open; whoever may be there.

    Raises:
        Refused: ``unknown-counter`` or ``counter-closed``.
    """
    desk = house.counter(counter)
    if work.counters.states().get(counter) is not CounterState.OPEN:
        raise Refused(Refusal.COUNTER_CLOSED)
    return desk


def current_ticket(
    work: Work, house: House, counter: CounterId, seen: Ticket | None = None
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
    refuse_stale(ticket, seen)
    return ticket


def refuse_stale(ticket: Ticket, seen: Ticket | None) -> None:
    """Let an action go on only with the ticket that was ``seen``, in that version; or unseen.

    Raises:
        Refused: ``stale-view``.
    """
    if seen is not None and (ticket.id, ticket.version) != (seen.id, seen.version):
        raise Refused(Refusal.STALE_VIEW, ticket=ticket)
