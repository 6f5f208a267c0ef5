"""How the whole house stands, in figures: for a status page, an alarm, an administrator."""

from __future__ import annotations

from lobby.actions.action import Action
from lobby.actions.queries.mirror_status import freshness
from lobby.domain.ticket import State
from lobby.domain.uncallable import uncallable
from lobby.domain.views import OfficeStatus


class OfficeStatusQuery(Action):
    """Read how the house stands, all of one moment."""

    def __call__(self) -> OfficeStatus:
        """Read it, and say of whom nobody can call."""
        with self.start() as work:
            waiting = work.tickets.in_state(self.house.day(work.now), State.WAITING)
            states = work.counters.states()
            return OfficeStatus(
                seq=work.journal.end(),
                at=work.now,
                waiting=len(waiting),
                open_counters=tuple(counter.id for counter in self.house.open_counters(states)),
                uncallable=uncallable(waiting, self.house, states),
                mirror=freshness(work.flags.sources().values(), self.house, work.now),
                devices=tuple(device for device in work.flags.devices() if device.problem),
                notice=work.flags.get("notice"),
            )
