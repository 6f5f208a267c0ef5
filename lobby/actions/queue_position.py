"""How the queue stands now, where a ticket stands in it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from lobby.actions.action import Action
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import todays_ticket
from lobby.domain.counter import Counter
from lobby.domain.errors import Refusal, Refused
from lobby.domain.forecast.snapshot import PendingBooking, QueuedTicket, QueueSnapshot
from lobby.domain.house import House
from lobby.domain.priority import ahead_of
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import CheckedIn
from lobby.domain.why import PriorityExplanation, PriorityReason, why


class QueuePosition(Action):
    """Tell of one ticket who goes before it, and what decided."""

    def of(self, number: str) -> CheckedIn:
        """What the holder of this number is answered who asks for it again.

        Raises:
            Refused: ``unknown-number``.
        """
        with self.start() as work:
            ticket = todays_ticket(work, self.house, number)
            return CheckedIn(
                ticket=ticket, ahead=ahead(work, self.house, ticket), at=work.now, again=True
            )

    def why(self, number: str) -> PriorityExplanation:
        """Why a waiting ticket stands where it stands, or why a called one was called.

        A waiting one is seen from the counter that would call it first.

        Raises:
            Refused: ``unknown-number``, or ``wrong-state`` if it neither waits nor was called.
        """
        with self.start() as work:
            ticket = todays_ticket(work, self.house, number)
            if ticket.state is not State.WAITING:
                return self._why_called(work, ticket)
            zone = self.house.opening.zone
            counters = _calling(work, self.house)
            waiting = work.tickets.in_state(self.house.day(work.now), State.WAITING)
            explanations = [
                why(ticket, waiting, counter, counters, work.now, zone) for counter in counters
            ]
            return min(explanations, key=_nearness)

    def _why_called(self, work: UnitOfWork, ticket: Ticket) -> PriorityExplanation:
        fact = work.journal.last_call(ticket.id)
        explanation = PriorityExplanation.of_call(fact) if fact else None
        if explanation is None:
            raise Refused(Refusal.WRONG_STATE, ticket=ticket)
        return explanation


def ahead(
    work: UnitOfWork,
    house: House,
    ticket: Ticket,
    waiting: Sequence[Ticket | QueuedTicket] | None = None,
) -> int:
    """How many go before this one at a counter that may call it, as of now; 0 unless it waits.

    ``waiting`` spares reading who waits once more in the same transaction.
    """
    if ticket.state is not State.WAITING:
        return 0
    others = work.tickets.standing(ticket.day) if waiting is None else waiting
    return ahead_of(ticket, others, _calling(work, house), work.now)


def _calling(work: UnitOfWork, house: House) -> tuple[Counter, ...]:
    """The counters that call; before any does, all of the house."""
    states = work.counters.states()
    return house.open_counters(states) or tuple(house.counters.values())


def _nearness(why: PriorityExplanation) -> tuple[bool, bool, bool]:
    """The best answer of several counters comes first: it is next, or this counter may call it."""
    return (
        why.because is PriorityReason.NO_COUNTER,
        why.before is not None,
        why.because is PriorityReason.HELP_OUT,
    )


def queue_snapshot(work: UnitOfWork, house: House) -> QueueSnapshot:
    """Who waits, who is served where, and which bookings are still to come today."""
    day = house.day(work.now)
    served = {visitor.counter: visitor for visitor in work.tickets.visiting(day)}
    counters = house.counters_today(work.counters.states(), work.now)
    begin, _ = house.opening.whole(day)
    return QueueSnapshot(
        now=work.now,
        counters=tuple((counter, served.get(counter.id)) for counter in counters),
        waiting=work.tickets.standing(day),
        coming=_coming(work, house),
        turnout=work.bookings.turnout(begin, work.now - house.rules.grace),
        history=work.experience(day),
    )


def _coming(work: UnitOfWork, house: House) -> tuple[PendingBooking, ...]:
    """Bookings of the rest of the day that nobody has checked in, late ones within their grace."""
    closes = house.opening.closes_at(work.now)
    begin = work.now - house.rules.grace
    if closes is None or closes <= begin:
        return ()
    return tuple(
        booking
        for booking in work.bookings.expected(begin, closes + timedelta(minutes=1))
        if all(service in house.services for service in booking.services)
    )
