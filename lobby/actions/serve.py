"""A visitor at a counter: called again, there, done, not there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lobby.actions.action import Action
from lobby.actions.preconditions import current_ticket
from lobby.domain import transitions
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId
from lobby.domain.ticket import Ticket


class Serve(Action):
    """Everything a clerk does with the visitor of the counter, one transaction each.

    Every method raises ``Refused``: ``unknown-counter``, ``counter-empty``, ``stale-view`` unless
    the clerk has ``seen`` this ticket in its present version, or ``wrong-state``; ``finish`` also
    ``not-there`` while the visitor was only called, ``no_show`` also ``called-too-seldom``.
    """

    def recall(self, counter: CounterId, seen: Ticket | None = None) -> Ticket:
        """Ask the visitor to come, again."""
        return self._change(counter, seen, FactKind.RECALLED, transitions.recall)

    def serve(self, counter: CounterId, seen: Ticket | None = None) -> Ticket:
        """The visitor is there."""
        return self._change(counter, seen, FactKind.SERVED, transitions.serve)

    def finish(self, counter: CounterId, seen: Ticket | None = None) -> Ticket:
        """The visitor is done."""
        return self._change(counter, seen, FactKind.FINISHED, transitions.finish)

    def no_show(self, counter: CounterId, seen: Ticket | None = None) -> Ticket:
        """The visitor did not come."""
        return self._change(
            counter,
            seen,
            FactKind.MISSED,
            lambda ticket, _now: transitions.miss(ticket, self.house.rules.calls_before_no_show),
        )

    def park(self, counter: CounterId, note: str = "", seen: Ticket | None = None) -> Ticket:
        """Set the visitor aside."""
        return self._change(
            counter, seen, FactKind.PARKED, lambda ticket, now: transitions.park(ticket, note, now)
        )

    def _change(
        self,
        counter: CounterId,
        seen: Ticket | None,
        kind: FactKind,
        step: Callable[[Ticket, datetime], Ticket],
    ) -> Ticket:
        with self.start() as work:
            before = current_ticket(work, self.house, counter, seen)
            after = step(before, work.now)
            work.advance(before, after, kind, by=counter)
            work.commit()
        return after
