"""The key of a press, by which the lobby knows it again after an answer that got lost."""

from __future__ import annotations

from uuid import uuid4


class PressKey:
    """The same key as long as the same is wanted and nobody has answered; else a new one."""

    def __init__(self) -> None:
        self._pressed: tuple[tuple[object, ...], str] = ((), "")

    def of(self, *wanted: object) -> str:
        """The key for what is wanted now."""
        if self._pressed[0] != wanted:
            self._pressed = (wanted, uuid4().hex)
        return self._pressed[1]

    def forget(self) -> None:
        """It was answered: what is wanted next is another press, even if it is the same."""
        self._pressed = ((), "")
