"""A visitor at a counter: called again, there, done, not there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lobby.actions.ports import Start
from lobby.actions.preconditions import current_ticket
from lobby.domain import transitions
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.domain.ticket import Ticket


class Serve:
    """Everything a clerk does with the visitor of the counter, one transaction each.

    Every method raises ``Refused``: ``unknown-counter``, ``counter-empty``, ``stale-view`` unless
    the clerk has ``seen`` this ticket in its present version, or ``wrong-state``; ``finish`` also
    ``not-there`` while the visitor was only called, ``no_show`` also ``called-too-seldom``.
    """

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

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
            lambda ticket, _now: transitions.miss(ticket, self._house.rules.calls_before_no_show),
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
        with self._start() as work:
            before = current_ticket(work, self._house, counter, seen)
            after = step(before, work.now)
            work.tickets.change(before, after)
            work.journal.record(kind, after, before=before, counter=counter)
            work.commit()
        return after
