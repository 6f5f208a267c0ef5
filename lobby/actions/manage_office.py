"""What a team lead sets for the whole house."""

from __future__ import annotations

from contextlib import AbstractContextManager

from lobby.actions.action import Action
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import require_permission
from lobby.domain.counter import Permission
from lobby.domain.errors import ClosingReason
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId
from lobby.domain.values.remarks import clean_line


class ManageOffice(Action):
    """Walk-ins, quota, notice, sound, test call: one transaction each.

    ``by`` is the counter that asks; nothing stands for the administrator. Every method raises
    ``Refused`` with ``not-permitted`` if that counter does not lead the team.
    """

    def close_walk_ins(
        self, by: CounterId | None = None, reason: ClosingReason | None = None
    ) -> None:
        """No more tokens today; the terminal tells the reason, if one is given."""
        with self._permitted(by) as work:
            day = self.house.day(work.now).isoformat()
            work.flags.set("walk-ins-closed", f"{day} {reason}" if reason else day)
            work.journal.record(FactKind.WALK_INS_CLOSED, counter=by, because=reason)
            work.commit()

    def open_walk_ins(self, by: CounterId | None = None) -> None:
        """Tokens again."""
        with self._permitted(by) as work:
            work.flags.set("walk-ins-closed", "")
            work.journal.record(FactKind.WALK_INS_OPENED, counter=by)
            work.commit()

    def add_quota(self, group: str, tokens: int, by: CounterId | None = None) -> None:
        """Give today's quota of a service group so many tokens more."""
        with self._permitted(by) as work:
            work.flags.add_quota(self.house.day(work.now), group, tokens)
            work.journal.record(FactKind.QUOTA_ADDED, counter=by, group=group, tokens=tokens)
            work.commit()

    def set_notice(self, text: str, by: CounterId | None = None) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        with self._permitted(by) as work:
            work.flags.set("notice", clean_line(text))
            work.journal.record(FactKind.NOTICE_SET, counter=by)
            work.commit()

    def mute(self, *, muted: bool, by: CounterId | None = None) -> None:
        """Silence the voice, or let it speak again; the picture goes on."""
        with self._permitted(by) as work:
            work.flags.set("muted", "yes" if muted else "")
            work.journal.record(FactKind.MUTED if muted else FactKind.UNMUTED, counter=by)
            work.commit()

    def test_call(self, counter: CounterId, by: CounterId | None = None) -> None:
        """Let the monitors announce a test at this counter."""
        with self._permitted(by) as work:
            here = self.house.counter(counter)
            work.journal.record(FactKind.TEST_CALLED, counter=here.id, area=here.area)
            work.commit()

    def _permitted(self, by: CounterId | None) -> AbstractContextManager[UnitOfWork]:
        require_permission(self.house, by, Permission.STEER)
        return self.start()
