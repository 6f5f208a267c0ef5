"""Where a ticket stands in the order, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.errors import Refused
from lobby.domain.refusals import Refusal
from lobby.domain.ticket import State
from lobby.domain.waiting import ahead_of
from lobby.domain.why import Because, Why, why

if TYPE_CHECKING:
    from lobby.actions.ports import Start, Work
    from lobby.domain.counter import Counter
    from lobby.domain.house import House
    from lobby.domain.ticket import Ticket


class Place:
    """Tell of one ticket who goes before it, and what decided."""

    def __init__(self, read: Start, house: House) -> None:
        self._read = read
        self._house = house

    def ahead(self, ticket: Ticket) -> int:
        """How many of those waiting go before this one at a counter that may call it, as of now."""
        with self._read() as work:
            waiting = work.tickets.in_state(self._house.day(work.now), State.WAITING)
            desks = self._desks(work)
        return ahead_of(ticket, waiting, desks, work.now)

    def why(self, ticket: Ticket) -> Why:
        """Why a waiting ticket stands where it stands, or why a called one was called.

        A waiting one is seen from the counter that would call it first.

        Raises:
            Refused: ``wrong-state`` if it neither waits nor was called.
        """
        with self._read() as work:
            if ticket.state is not State.WAITING:
                return self._why_called(work, ticket)
            zone = self._house.opening.zone
            desks = self._desks(work)
            waiting = work.tickets.in_state(self._house.day(work.now), State.WAITING)
            found = [why(ticket, waiting, desk, desks, work.now, zone) for desk in desks]
            return min(found, key=_nearness)

    def _why_called(self, work: Work, ticket: Ticket) -> Why:
        fact = work.journal.last_call(ticket.id)
        found = Why.of_call(fact) if fact else None
        if found is None:
            raise Refused(Refusal.WRONG_STATE, ticket=ticket)
        return found

    def _desks(self, work: Work) -> tuple[Counter, ...]:
        """The counters that call; before any does, all of the house."""
        states = work.counters.states()
        return self._house.open_counters(states) or tuple(self._house.counters.values())


def _nearness(why: Why) -> tuple[bool, bool, bool]:
    """The best answer of several counters comes first: it is next, or this counter may call it."""
    return (
        why.because is Because.NO_COUNTER,
        why.before is not None,
        why.because is Because.HELP_OUT,
    )
