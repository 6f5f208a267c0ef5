"""What a team lead sets for the whole house, and the end of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.actions.permission import refuse_unless
from lobby.domain import calling
from lobby.domain.counter import CounterState, Permission
from lobby.domain.facts import FactKind
from lobby.domain.remarks import remark
from lobby.domain.ticket import AT_COUNTER, State

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from lobby.actions.ports import Start, Work
    from lobby.domain.estimate import Tally
    from lobby.domain.house import House
    from lobby.domain.names import CounterId
    from lobby.domain.ticket import Ticket


class Steer:
    """Walk-ins, quota, notice, sound, test call: one transaction each.

    ``by`` is the counter that asks; nothing stands for the administrator. Every method raises
    ``Refused`` with ``not-permitted`` if that counter does not lead the team.
    """

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def close_walk_ins(self, by: CounterId | None = None) -> None:
        """No more tokens today."""
        with self._permitted(by) as work:
            work.switches.set("walk-ins-closed", self._house.day(work.now).isoformat())
            work.journal.record(FactKind.WALK_INS_CLOSED, counter=by)
            work.commit()

    def open_walk_ins(self, by: CounterId | None = None) -> None:
        """Tokens again."""
        with self._permitted(by) as work:
            work.switches.set("walk-ins-closed", "")
            work.journal.record(FactKind.WALK_INS_OPENED, counter=by)
            work.commit()

    def add_quota(self, group: str, tokens: int, by: CounterId | None = None) -> None:
        """Give today's quota of a service group so many tokens more."""
        with self._permitted(by) as work:
            work.switches.add_quota(self._house.day(work.now), group, tokens)
            work.journal.record(FactKind.QUOTA_ADDED, counter=by, group=group, tokens=tokens)
            work.commit()

    def set_notice(self, text: str, by: CounterId | None = None) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        with self._permitted(by) as work:
            work.switches.set("notice", remark(text))
            work.journal.record(FactKind.NOTICE_SET, counter=by)
            work.commit()

    def mute(self, *, muted: bool, by: CounterId | None = None) -> None:
        """Silence the voice, or let it speak again; the picture goes on."""
        with self._permitted(by) as work:
            work.switches.set("muted", "yes" if muted else "")
            work.journal.record(FactKind.MUTED if muted else FactKind.UNMUTED, counter=by)
            work.commit()

    def test_call(self, counter: CounterId, by: CounterId | None = None) -> None:
        """Let the monitors announce a test at this counter."""
        with self._permitted(by) as work:
            desk = self._house.counter(counter)
            work.journal.record(FactKind.TEST_CALLED, counter=desk.id, area=desk.area)
            work.commit()

    def _permitted(self, by: CounterId | None) -> AbstractContextManager[Work]:
        refuse_unless(self._house, by, Permission.STEER)
        return self._start()


class CloseDay:
    """End the day: nobody waits any more, and what names a person is erased."""

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def __call__(self, by: CounterId | None = None) -> int:
        """Withdraw who waits, finish who is at a counter, close the counters; how many waited.

        Raises:
            Refused: ``not-permitted`` if the counter ``by`` does not lead the team.
        """
        refuse_unless(self._house, by, Permission.STEER)
        with self._start() as work:
            waited = self._end_tickets(work)
            turnout = self._turnout(work)
            self._close_counters(work)
            today = self._house.day(work.now)
            work.tickets.forget_persons(today)
            _, tomorrow = self._house.opening.whole(today)
            work.bookings.forget(tomorrow)
            work.journal.record(
                FactKind.DAY_CLOSED,
                counter=by,
                waited=waited,
                booked=turnout.cases,
                came=int(turnout.total),
            )
            work.commit()
        return waited

    def _turnout(self, work: Work) -> Tally:
        """Today's bookings and how many came; it teaches the estimate of the days to come."""
        return work.bookings.turnout(*self._house.opening.whole(self._house.day(work.now)))

    def _end_tickets(self, work: Work) -> int:
        today = self._house.day(work.now)
        served = work.tickets.in_state(today, *AT_COUNTER)
        aside = work.tickets.in_state(today, State.WAITING, State.PARKED, State.MISSED)
        for ticket in served:
            self._end(work, ticket, calling.finish(ticket, work.now), FactKind.FINISHED)
        for ticket in aside:
            self._end(work, ticket, calling.withdraw(ticket, work.now), FactKind.WITHDRAWN)
        for ticket in work.tickets.left_over(today):
            ended = calling.abandon(ticket, work.now)
            self._end(work, ticket, ended, FactKind.WITHDRAWN)
        return sum(ticket.state is State.WAITING for ticket in aside)

    def _end(self, work: Work, before: Ticket, after: Ticket, kind: FactKind) -> None:
        work.tickets.change(before, after)
        work.journal.record(kind, after, because=FactKind.DAY_CLOSED)

    def _close_counters(self, work: Work) -> None:
        for counter, state in work.counters.states().items():
            if state is not CounterState.CLOSED:
                work.counters.set(counter, CounterState.CLOSED, work.now)
                work.journal.record(FactKind.COUNTER_CLOSED, counter=counter)
