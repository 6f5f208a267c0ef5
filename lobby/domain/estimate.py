"""How long is the wait? (the forward simulation follows)"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """A range of minutes, rounded outward to five; ``low`` 0 and ``high`` 5 reads "under 5"."""

    low: int
    high: int
