"""A counter opens, pauses, closes."""

from __future__ import annotations

from lobby.actions.action import Action
from lobby.domain.counter import CounterState
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId

_FACTS = {
    CounterState.OPEN: FactKind.COUNTER_OPENED,
    CounterState.PAUSED: FactKind.COUNTER_PAUSED,
    CounterState.CLOSED: FactKind.COUNTER_CLOSED,
}


class OpenCounter(Action):
    """Set whether a counter calls visitors; nobody is told why it pauses."""

    def __call__(self, counter: CounterId, state: CounterState) -> None:
        """Open, pause or close; the same state again changes nothing.

        Raises:
            Refused: ``unknown-counter``, or ``counter-busy`` if it closes with a visitor.
        """
        with self.start() as work:
            here = self.house.counter(counter)
            current = work.tickets.at_counter(here.id)
            if current and state is CounterState.CLOSED:
                raise Refused(Refusal.COUNTER_BUSY, ticket=current)
            if work.counters.states().get(here.id, CounterState.CLOSED) is not state:
                work.counters.set(here.id, state, work.now)
                work.journal.record(_FACTS[state], counter=here.id, area=here.area)
            work.commit()
