"""A clerk presses Next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from lobby.actions.action import Action
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import calling_counter, current_ticket, free_counter
from lobby.domain import transitions, why
from lobby.domain.counter import Counter
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.domain.priority import next_ticket
from lobby.domain.ticket import State, Ticket

_Step = tuple[FactKind, Callable[[Ticket, datetime], Ticket]]


def _came(ticket: Ticket, now: datetime) -> Ticket:
    return ticket if ticket.state is State.SERVING else transitions.was_there(ticket, now)


_CAME: Final[_Step] = (FactKind.SERVED, _came)
_DONE: Final[_Step] = (FactKind.FINISHED, transitions.finish)


class CallNext(Action):
    """Call whoever the rule says is next for a counter."""

    def __call__(self, counter: CounterId) -> Ticket | None:
        """Call the next visitor, or nobody if none waits for this counter.

        Raises:
            Refused: ``unknown-counter``, ``counter-closed`` or ``counter-busy``.
        """
        with self.start() as work:
            called = self._next(work, free_counter(work, self.house, counter))
            work.commit()
        return called

    def after_finishing(
        self, counter: CounterId, seen: Ticket | None = None, *, was_there: bool = False
    ) -> Ticket | None:
        """Finish the present visitor and call the next, in one transaction.

        ``was_there`` notes first that the visitor came, if nobody has.

        Raises:
            Refused: ``unknown-counter``, ``counter-empty``, ``not-there``, ``stale-view`` or
                ``counter-closed``.
        """
        return self._after(counter, seen, (*((_CAME,) if was_there else ()), _DONE))

    def after_missing(self, counter: CounterId, seen: Ticket | None = None) -> Ticket | None:
        """Note that the present visitor did not come and call the next, in one transaction.

        Raises:
            Refused: ``unknown-counter``, ``counter-empty``, ``wrong-state``, ``stale-view``,
                ``called-too-seldom`` or ``counter-closed``.
        """
        needed = self.house.rules.calls_before_no_show
        missed = (FactKind.MISSED, lambda ticket, _now: transitions.miss(ticket, needed))
        return self._after(counter, seen, (missed,))

    def _after(
        self, counter: CounterId, seen: Ticket | None, steps: Iterable[_Step]
    ) -> Ticket | None:
        with self.start() as work:
            ticket = current_ticket(work, self.house, counter, seen)
            for kind, step in steps:
                after = step(ticket, work.now)
                if after is not ticket:
                    ticket = work.advance(ticket, after, kind, by=counter)
            called = self._next(work, calling_counter(work, self.house, counter))
            work.commit()
        return called

    def _next(self, work: UnitOfWork, counter: Counter) -> Ticket | None:
        open_counters = self.house.open_counters(work.counters.states())
        ticket = next_for(work, self.house, counter, open_counters)
        if ticket is None:
            return None
        return work.advance(
            ticket,
            transitions.call(ticket, counter.id, work.now),
            FactKind.CALLED,
            by=counter.id,
            because=why.reason(ticket, counter, open_counters, work.now),
            waited=why.counted(ticket, work.now),
            slot=why.slot(ticket, self.house.opening.zone) or None,
        )


def next_for(
    work: UnitOfWork, house: House, counter: Counter, open_counters: tuple[Counter, ...]
) -> Ticket | None:
    """Whom this counter would call now: ``next_ticket`` of the first of each line.

    Early ones are asked for only if nobody's time has come, as the rule calls them last.
    """
    for early in (False, True):
        heads = work.tickets.heads(house.day(work.now), work.now, early=early)
        ticket = next_ticket(heads, counter, open_counters, work.now)
        if ticket is not None:
            return ticket
    return None
