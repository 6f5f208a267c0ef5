"""A list that fills several leaves of a screen, of which one is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.phrases import leaf_of

T = TypeVar("T")


@dataclass(slots=True)
class Leaves(Generic[T]):
    """So many things fit beside each other; more are leafed through, and leave room for that."""

    items: Sequence[T]
    on_one_page: int
    of_several: int
    at: int = 0
    """Which leaf is shown, from 0."""

    @property
    def count(self) -> int:
        """How many leaves there are, at least one."""
        return max(1, -(-len(self.items) // self._size))

    @property
    def shown(self) -> Sequence[T]:
        """What stands on the present leaf."""
        return self.items[self.at * self._size : (self.at + 1) * self._size]

    @property
    def name(self) -> str:
        """Which leaf of how many, in words."""
        return leaf_of(self.at + 1, self.count)

    def turn(self, leaf: int) -> None:
        """Show another leaf; none lies before the first or after the last."""
        self.at = min(max(0, leaf), self.count - 1)

    @property
    def _size(self) -> int:
        return self.on_one_page if len(self.items) <= self.on_one_page else self.of_several
