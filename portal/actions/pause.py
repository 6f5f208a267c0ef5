"""The office stops selling for a while; what is booked stays booked."""

from __future__ import annotations

from typing import Final

from portal.actions.ports import BeginWork

PAUSED: Final = "paused"
"""The switch that stops selling; it holds the reason."""


class PauseSelling:
    """Sell nothing new until it is resumed; cancelling goes on."""

    def __init__(self, begin: BeginWork) -> None:
        self._begin = begin

    def __call__(self, reason: str) -> None:
        """Stop it; ``reason`` is for the office, no page shows it."""
        self._put(" ".join(reason.split()) or "yes")

    def resume(self) -> None:
        """Sell again."""
        self._put("")

    def reason(self) -> str:
        """Why it is stopped; empty if it is not."""
        with self._begin() as work:
            return work.switches.get(PAUSED)

    def _put(self, value: str) -> None:
        with self._begin() as work:
            work.switches.put(PAUSED, value)
            work.commit()
