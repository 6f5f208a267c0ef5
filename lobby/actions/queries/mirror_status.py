"""How the mirror of the bookings stands, source by source and as a whole."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from lobby.actions.ports import UnitOfWork
from lobby.domain import views
from lobby.domain.house import House
from lobby.domain.mirror import SourceState, is_outage


def state_of(work: UnitOfWork, source: str) -> SourceState:
    """How the mirror of a source stands; of one that has never answered, as it begins."""
    return work.flags.sources().get(source, SourceState())


def freshness(sources: Collection[SourceState], house: House, now: datetime) -> views.MirrorStatus:
    """How fresh the bookings of these sources are; stale if one has not answered for too long."""
    times = [state.mirrored_at for state in sources]
    known = [moment for moment in times if moment is not None]
    problems = [state.problem for state in sources if state.problem]
    oldest = now - house.rules.mirror_stale_after
    return views.MirrorStatus(
        at=min(known) if known and len(known) == len(times) else None,
        stale=any(moment is None or moment < oldest for moment in times),
        problem=min(problems, key=_outages_first, default=""),
    )


def _outages_first(problem: str) -> bool:
    return not is_outage(problem)
