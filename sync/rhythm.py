"""When a source is looked at again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from sync.backoff import Backoff
from sync.bell import Bell


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """From the begin of one look to the begin of the next: later in trouble, sooner if rung for."""

    interval: float = 20
    """Seconds."""
    backoff: Backoff = field(default_factory=Backoff)
    bell: Bell = field(default_factory=Bell)
    ticks: Callable[[], float] = time.monotonic
    """Seconds since whenever; an answer's own time counts into the interval."""
