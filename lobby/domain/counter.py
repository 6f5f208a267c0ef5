"""A counter: where a visitor is called to, and what it offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobby.domain.names import AreaId, CounterId, ServiceId


class CounterState(StrEnum):
    """Whether a counter calls visitors."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


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
    breaks: tuple[Break, ...] = ()
    """Its planned breaks of every day, in order."""
