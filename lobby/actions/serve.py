"""A visitor at a counter: called again, there, done, not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.actions.at_counter import current_ticket
from lobby.domain import calling
from lobby.domain.facts import FactKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lobby.actions.ports import Start
    from lobby.domain.house import House
    from lobby.domain.names import CounterId
    from lobby.domain.ticket import Ticket


class Serve:
    """Everything a clerk does with the visitor of the counter, one transaction each.

    Every method raises ``Refused``: ``unknown-counter``, ``counter-empty``, ``stale-view`` if ``version``
    is not the ticket's present one, or ``wrong-state``.
    """

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def recall(self, counter: CounterId, version: int | None = None) -> Ticket:
        """Ask the visitor to come, again."""
        return self._change(counter, version, FactKind.RECALLED, calling.recall)

    def serve(self, counter: CounterId, version: int | None = None) -> Ticket:
        """The visitor is there."""
        return self._change(counter, version, FactKind.SERVED, calling.serve)

    def finish(self, counter: CounterId, version: int | None = None) -> Ticket:
        """The visitor is done."""
        return self._change(counter, version, FactKind.FINISHED, calling.finish)

    def no_show(self, counter: CounterId, version: int | None = None) -> Ticket:
        """The visitor did not come."""
        return self._change(
            counter, version, FactKind.MISSED, lambda ticket, _now: calling.miss(ticket)
        )

    def park(self, counter: CounterId, note: str = "", version: int | None = None) -> Ticket:
        """Set the visitor aside."""
        return self._change(
            counter, version, FactKind.PARKED, lambda ticket, now: calling.park(ticket, note, now)
        )

    def _change(
        self,
        counter: CounterId,
        version: int | None,
        kind: FactKind,
        step: Callable[[Ticket, datetime], Ticket],
    ) -> Ticket:
        with self._start() as work:
            before = current_ticket(work, self._house, counter, version)
            after = step(before, work.now)
            work.tickets.change(before, after)
            work.journal.record(kind, after, before=before, counter=counter)
            work.commit()
        return after
