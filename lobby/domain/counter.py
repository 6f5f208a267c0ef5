"""A counter: where a visitor is called to, and what it offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Final

from lobby.domain.names import AreaId, CounterId, ServiceId


class CounterState(StrEnum):
    """Whether a counter calls visitors."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Permission(StrEnum):
    """What not every counter may do."""

    ISSUE = "issue"
    """Tokens, bookings made by phone, check-in without a code, slips."""
    MARK = "mark"
    WITHDRAW = "withdraw"
    CALL = "call"
    """Out of order."""
    STEER = "steer"
    """For the whole house: walk-ins, tokens, notice, sound, the end of the day."""


EVERYDAY: Final = frozenset(Permission) - {Permission.STEER}
"""What every counter may do unless the settings say otherwise."""


@dataclass(frozen=True, slots=True)
class Break:
    """A planned break, local time, from inclusive, until exclusive; for the estimate alone."""

    begins: time
    ends: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One counter as the settings describe it."""

    id: CounterId
    label: str
    """What the monitor shows: ``Schalter 3``."""
    speech_label: str
    """What the voice says: ``Schalter drei``."""
    area: AreaId
    primary: frozenset[ServiceId]
    """What it is there for."""
    help_out: frozenset[ServiceId] = frozenset()
    """What it takes when nobody waits for a primary service."""
    accessible: bool = False
    """Whether a wheelchair reaches it."""
    direction: str = ""
    """The arrow on the monitor: ``left``, ``right``, ``ahead``, ``up``, ``down`` or none."""
    steers: bool = False
    """Whether its clerk leads the team: close walk-ins, add quota, end the day."""
    may: frozenset[Permission] = EVERYDAY
    """What else it may do; ``steers`` decides about steering."""
    breaks: tuple[Break, ...] = ()
    """Its planned breaks of every day, in order."""

    def has_break(self, local: time) -> bool:
        """Whether a planned break of it lasts at this local time."""
        return any(pause.begins <= local < pause.ends for pause in self.breaks)

    def permits(self, permission: Permission) -> bool:
        """Whether this counter may do that."""
        return self.steers if permission is Permission.STEER else permission in self.may
