"""The public surface, one part: what a team lead does for the whole house."""

from __future__ import annotations

from lobby.domain.errors import ClosingReason
from lobby.domain.names import CounterId
from lobby.entry.built import Built, asking
from lobby.store.erasing import give_up_erased


class Steering(Built):
    """What a team lead does for the whole house.

    ``by`` is the counter that asks, which must be one that steers; without it the administrator
    does.
    """

    def close_walk_ins(self, *, by: str | None = None, reason: str = "") -> None:
        """No more tokens today; the terminal tells the reason, one of ``ClosingReason``."""
        self._steer.close_walk_ins(asking(by), ClosingReason(reason) if reason else None)

    def open_walk_ins(self, *, by: str | None = None) -> None:
        """Tokens again."""
        self._steer.open_walk_ins(asking(by))

    def add_quota(self, group: str, tokens: int, *, by: str | None = None) -> None:
        """Give a service group so many tokens more today."""
        self._steer.add_quota(group, tokens, asking(by))

    def set_notice(self, text: str, *, by: str | None = None) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        self._steer.set_notice(text, asking(by))

    def mute(self, *, muted: bool, by: str | None = None) -> None:
        """Silence the voice, or let it speak again."""
        self._steer.mute(muted=muted, by=asking(by))

    def test_call(self, counter: str, *, by: str | None = None) -> None:
        """Let the monitors announce a test."""
        self._steer.test_call(CounterId(counter), asking(by))

    def close_day(self, *, by: str | None = None, ended: bool = False, sure: bool = False) -> int:
        """End the day and erase what names a person; how many still waited.

        ``ended`` ends the newest day whose opening hours are over instead of today; ``sure`` says
        that the clock is right although the journal does not agree with it.
        """
        waited = self._close_day(asking(by), ended=ended, sure=sure)
        give_up_erased(self._engine)
        return waited
