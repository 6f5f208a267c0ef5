"""The end of the day: nobody waits any more, and what names a person is erased."""

from __future__ import annotations

from datetime import date

from lobby.actions.action import Action
from lobby.actions.draft import CLOSED
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import require_permission
from lobby.domain import transitions
from lobby.domain.counter import CounterState, Permission
from lobby.domain.day import last_ended, nothing_happened, refuse_doubtful_end
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId
from lobby.domain.ticket import State, Ticket


class CloseDay(Action):
    """End the day; its bookings and how many came teach the estimate of the days to come."""

    def __call__(
        self, by: CounterId | None = None, *, ended: bool = False, sure: bool = False
    ) -> int:
        """Withdraw who waits or was only called, finish who is served; how many waited.

        ``ended`` closes the newest day whose opening hours are over, which in the morning is
        yesterday; else it is today. ``sure`` says that the clock is right whatever the journal
        holds. A day of which nothing is known is not closed, nor is one a second time.

        Raises:
            Refused: ``not-permitted`` if the counter ``by`` does not lead the team, or
                ``clock-in-doubt`` if the journal does not agree with the clock.
        """
        require_permission(self.house, by, Permission.STEER)
        with self.start() as work:
            day = self._day(work, ended=ended)
            newest = work.journal.newest()
            if newest is None or (nothing_happened(newest, day) and not sure):
                return 0
            if ended and work.flags.get(CLOSED) >= day.isoformat():
                return 0
            if not sure:
                refuse_doubtful_end(newest, self.house.day(work.now), work.now)
            waited = self._close(work, day, by)
            work.commit()
        return waited

    def _day(self, work: UnitOfWork, *, ended: bool) -> date:
        if ended:
            return last_ended(self.house.opening, work.now)
        return self.house.day(work.now)

    def _close(self, work: UnitOfWork, day: date, by: CounterId | None) -> int:
        today = self.house.day(work.now)
        begin, end = self.house.opening.whole(day)
        waited = _end_tickets(work, day)
        turnout = work.bookings.turnout(begin, end)
        if day == today:
            _close_counters(work)
        work.tickets.forget_persons(day, end)
        work.flags.set(CLOSED, day.isoformat())
        work.journal.record(
            FactKind.DAY_CLOSED,
            counter=by,
            waited=waited,
            booked=turnout.cases,
            came=int(turnout.total),
        )
        return waited


def _end_tickets(work: UnitOfWork, day: date) -> int:
    """End every ticket of this day and of those before; how many of this day still waited."""
    served = work.tickets.in_state(day, State.SERVING)
    aside = work.tickets.in_state(day, State.WAITING, State.PARKED, State.MISSED)
    for ticket in served:
        _end(work, ticket, transitions.finish(ticket, work.now), FactKind.FINISHED)
    for ticket in aside:
        _end(work, ticket, transitions.withdraw(ticket, work.now), FactKind.WITHDRAWN)
    called = work.tickets.in_state(day, State.CALLED)
    for ticket in (*called, *work.tickets.left_over(day)):
        ended = transitions.abandon(ticket, work.now)
        _end(work, ticket, ended, FactKind.WITHDRAWN)
    return sum(ticket.state is State.WAITING for ticket in aside)


def _end(work: UnitOfWork, before: Ticket, after: Ticket, kind: FactKind) -> None:
    work.advance(before, after, kind, undoable=False, because=FactKind.DAY_CLOSED)


def _close_counters(work: UnitOfWork) -> None:
    for counter, state in work.counters.states().items():
        if state is not CounterState.CLOSED:
            work.counters.set(counter, CounterState.CLOSED, work.now)
            work.journal.record(FactKind.COUNTER_CLOSED, counter=counter)
