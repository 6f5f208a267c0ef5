"""A clerk sends a visitor on, to another service or another counter."""

from __future__ import annotations

from lobby.actions.action import Action
from lobby.actions.preconditions import current_ticket
from lobby.domain import transitions, walk_ins
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId, ServiceId
from lobby.domain.priority import can_be_served
from lobby.domain.ticket import Ticket


class Transfer(Action):
    """Put a visitor back into the queue for somewhere else; the seniority is kept."""

    def __call__(
        self,
        counter: CounterId,
        *,
        service: ServiceId | None = None,
        to_counter: CounterId | None = None,
        note: str = "",
        seen: Ticket | None = None,
    ) -> Ticket:
        """Send on to a service, a counter, or both; the visitor waits and is called in its area.

        Raises:
            Refused: ``counter-empty``, ``stale-view``, ``unknown-service``, ``unknown-counter``,
                ``not-step-free`` if the visitor cannot reach that counter, or ``no-service`` if
                neither is named or no counter could ever serve the visitor there.
        """
        with self.start() as work:
            before = current_ticket(work, self.house, counter, seen)
            services = walk_ins.chosen(self.house, [service] if service else before.services)
            there = self.house.counter(to_counter) if to_counter else None
            if there and before.accessible and not there.accessible:
                raise Refused(Refusal.NOT_STEP_FREE, ticket=before)
            area = there.area if there else self.house.services[services[0]].area
            reserved = there.id if there else None
            after = transitions.transfer(before, services, area, reserved, note, work.now)
            if not (service or to_counter) or not can_be_served(after.line, self.house):
                raise Refused(Refusal.NO_SERVICE)
            work.advance(before, after, FactKind.TRANSFERRED, by=counter)
            work.commit()
        return after
