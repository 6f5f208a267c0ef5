"""The public surface, one part: what a team lead does for the whole house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.names import CounterId
from lobby.entry.built import Built

if TYPE_CHECKING:
    pass


class Steering(Built):
    """What a team lead does for the whole house."""

    def close_walk_ins(self) -> None:
        """No more tokens today."""
        self._steer.close_walk_ins()

    def open_walk_ins(self) -> None:
        """Tokens again."""
        self._steer.open_walk_ins()

    def add_quota(self, group: str, tokens: int) -> None:
        """Give a service group so many tokens more today."""
        self._steer.add_quota(group, tokens)

    def set_notice(self, text: str) -> None:
        """Show a notice on the monitors; an empty one takes it away."""
        self._steer.set_notice(text)

    def mute(self, *, muted: bool) -> None:
        """Silence the voice, or let it speak again."""
        self._steer.mute(muted=muted)

    def test_call(self, counter: str) -> None:
        """Let the monitors announce a test."""
        self._steer.test_call(CounterId(counter))

    def close_day(self) -> int:
        """End the day and erase what names a person; how many still waited."""
        return self._close_day()
