"""A clerk takes back the last change of the counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from lobby.actions.action import Action
from lobby.actions.ports import Change, UnitOfWork
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import CounterId, Seq
from lobby.domain.ticket import AT_COUNTER, Ticket


class Undo(Action):
    """Take back the last change by a compensating fact; what others built upon stays."""

    def __call__(self, counter: CounterId, seen: Seq | None = None) -> Ticket:
        """Restore the ticket as it was before the counter's last change.

        Raises:
            Refused: ``nothing-to-undo`` (none within the time), ``stale-view`` unless that change
                is the fact that the clerk has ``seen``, or ``counter-busy`` if another visitor
                stands where this one would come back to.
        """
        with self.start() as work:
            last = work.journal.last_change(self.house.counter(counter).id)
            change = fresh(last, self.house, work.now)
            if change is None:
                raise Refused(Refusal.NOTHING_TO_UNDO)
            if seen is not None and change.fact.seq != seen:
                raise Refused(Refusal.STALE_VIEW)
            present = work.tickets.get(change.before.id)
            restored = replace(change.before, version=present.version + 1)
            self._refuse_busy(work, restored)
            work.advance(
                present,
                restored,
                FactKind.UNDONE,
                by=counter,
                undoable=False,
                undoes=change.fact.seq,
                undone=change.fact.kind,
                again=change.fact.details.get("undone"),
            )
            work.commit()
        return restored

    def _refuse_busy(self, work: UnitOfWork, restored: Ticket) -> None:
        if restored.state not in AT_COUNTER or restored.counter is None:
            return
        current = work.tickets.at_counter(restored.counter)
        if current and current.id != restored.id:
            raise Refused(Refusal.COUNTER_BUSY, ticket=current)


def fresh(change: Change | None, house: House, now: datetime) -> Change | None:
    """The change, if there is one and it is so new that it can still be undone."""
    return change if change and now - change.fact.at <= house.rules.undo_within else None
