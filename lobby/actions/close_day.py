"""The end of the day: nobody waits any more, and what names a person is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lobby.actions.permission import refuse_unless
from lobby.domain import calling
from lobby.domain.counter import CounterState, Permission
from lobby.domain.facts import FactKind
from lobby.domain.ticket import State

if TYPE_CHECKING:
    from datetime import date

    from lobby.actions.ports import Start, Work
    from lobby.domain.house import House
    from lobby.domain.names import CounterId
    from lobby.domain.ticket import Ticket

CLOSED: Final = "day-closed"
"""The switch that holds the day that was closed last."""


class CloseDay:
    """End the day; its bookings and how many came teach the estimate of the days to come."""

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def __call__(self, by: CounterId | None = None) -> int:
        """Withdraw who waits or was only called, finish who is served; how many waited.

        Raises:
            Refused: ``not-permitted`` if the counter ``by`` does not lead the team.
        """
        refuse_unless(self._house, by, Permission.STEER)
        with self._start() as work:
            today = self._house.day(work.now)
            begin, end = self._house.opening.whole(today)
            waited = _end_tickets(work, today)
            turnout = work.bookings.turnout(begin, end)
            _close_counters(work)
            work.tickets.forget_persons(today)
            work.bookings.forget(end)
            work.switches.set(CLOSED, today.isoformat())
            work.journal.record(
                FactKind.DAY_CLOSED,
                counter=by,
                waited=waited,
                booked=turnout.cases,
                came=int(turnout.total),
            )
            work.commit()
        return waited


def _end_tickets(work: Work, today: date) -> int:
    """End every ticket; how many still waited."""
    served = work.tickets.in_state(today, State.SERVING)
    aside = work.tickets.in_state(today, State.WAITING, State.PARKED, State.MISSED)
    for ticket in served:
        _end(work, ticket, calling.finish(ticket, work.now), FactKind.FINISHED)
    for ticket in aside:
        _end(work, ticket, calling.withdraw(ticket, work.now), FactKind.WITHDRAWN)
    called = work.tickets.in_state(today, State.CALLED)
    for ticket in (*called, *work.tickets.left_over(today)):
        ended = calling.abandon(ticket, work.now)
        _end(work, ticket, ended, FactKind.WITHDRAWN)
    return sum(ticket.state is State.WAITING for ticket in aside)


def _end(work: Work, before: Ticket, after: Ticket, kind: FactKind) -> None:
    work.tickets.change(before, after)
    work.journal.record(kind, after, because=FactKind.DAY_CLOSED)


def _close_counters(work: Work) -> None:
    for counter, state in work.counters.states().items():
        if state is not CounterState.CLOSED:
            work.counters.set(counter, CounterState.CLOSED, work.now)
            work.journal.record(FactKind.COUNTER_CLOSED, counter=counter)
