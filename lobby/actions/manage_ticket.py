"""Back into the queue, or out of it: what staff do with a ticket that is not at a counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from lobby.actions.action import Action
from lobby.actions.preconditions import (
    free_counter,
    require_permission,
    require_version,
    todays_ticket,
)
from lobby.domain import transitions
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId
from lobby.domain.ticket import State, Ticket
from lobby.domain.values.remarks import clean_line
from lobby.domain.why import PriorityReason


class ManageTicket(Action):
    """Resume, reinstate, call out of order, withdraw and mark; one transaction each.

    Every method raises ``Refused``: ``unknown-number``, ``stale-view`` unless staff have ``seen``
    this ticket in its present version, or ``wrong-state``; those that call also ``counter-closed``
    and ``counter-busy``. ``by`` is the counter that does it, and may undo it.
    """

    def resume(self, number: str, counter: CounterId, seen: Ticket | None = None) -> Ticket:
        """Call a parked visitor back to this counter."""
        return self._call(number, counter, seen, State.PARKED, FactKind.RESUMED)

    def call(
        self, number: str, counter: CounterId, reason: str, seen: Ticket | None = None
    ) -> Ticket:
        """Call a waiting visitor out of order, for a reason that is kept today.

        Raises:
            Refused: also ``reason-needed`` and ``not-permitted``.
        """
        require_permission(self.house, counter, Permission.CALL)
        said = _needed(reason)
        return self._call(number, counter, seen, State.WAITING, FactKind.CALLED, said)

    def reinstate(
        self, number: str, by: CounterId | None = None, seen: Ticket | None = None
    ) -> Ticket:
        """The visitor came after all, or was ended by mistake; a told ending is taken back."""
        with self.start() as work:
            before = todays_ticket(work, self.house, number)
            require_version(before, seen)
            after = transitions.reinstate(before, work.now)
            ending = work.journal.ending(before.id)
            work.advance(before, after, FactKind.REINSTATED, by=by, undone=ending)
            work.commit()
        return after

    def withdraw(
        self,
        number: str,
        reason: str = "",
        by: CounterId | None = None,
        seen: Ticket | None = None,
    ) -> Ticket:
        """Take the ticket out of the queue.

        Raises:
            Refused: also ``not-permitted``.
        """
        require_permission(self.house, by, Permission.WITHDRAW)
        return self._change(
            number, seen, by, FactKind.WITHDRAWN, transitions.withdraw, clean_line(reason)
        )

    def mark(
        self,
        number: str,
        *,
        urgent: bool | None,
        accessible: bool | None,
        reason: str,
        by: CounterId | None = None,
        seen: Ticket | None = None,
    ) -> Ticket:
        """Put a waiting ticket first, keep it for counters that a wheelchair reaches, or neither.

        Raises:
            Refused: also ``reason-needed`` for an urgent one, and ``not-permitted``.
        """
        require_permission(self.house, by, Permission.MARK)
        said = _needed(reason) if urgent else clean_line(reason)
        return self._change(
            number,
            seen,
            by,
            FactKind.MARKED,
            lambda ticket, _now: transitions.mark(ticket, urgent=urgent, accessible=accessible),
            said,
        )

    def _change(
        self,
        number: str,
        seen: Ticket | None,
        by: CounterId | None,
        kind: FactKind,
        change: Callable[[Ticket, datetime], Ticket],
        reason: str = "",
    ) -> Ticket:
        with self.start() as work:
            before = todays_ticket(work, self.house, number)
            require_version(before, seen)
            after = change(before, work.now)
            if replace(after, version=before.version) == before:
                return before
            work.advance(before, after, kind, by=by, reason=reason)
            work.commit()
        return after

    def _call(
        self,
        number: str,
        counter: CounterId,
        seen: Ticket | None,
        state: State,
        kind: FactKind,
        reason: str = "",
    ) -> Ticket:
        with self.start() as work:
            here = free_counter(work, self.house, counter)
            before = todays_ticket(work, self.house, number)
            require_version(before, seen)
            if before.state is not state:
                raise Refused(Refusal.WRONG_STATE, ticket=before)
            after = transitions.call(before, here.id, work.now)
            because = PriorityReason.OUT_OF_ORDER if kind is FactKind.CALLED else None
            work.advance(before, after, kind, by=here.id, reason=reason, because=because)
            work.commit()
        return after


def _needed(reason: str) -> str:
    """The reason as it is kept.

    Raises:
        Refused: ``reason-needed``.
    """
    said = clean_line(reason)
    if not said:
        raise Refused(Refusal.REASON_NEEDED)
    return said
