"""How the mirror of the bookings stands, and what a source is still to be told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from lobby.actions.ports import UnitOfWork
from lobby.domain import views
from lobby.domain.facts import Fact
from lobby.domain.house import House
from lobby.domain.mirror import Outcome, SourceState, is_outage, outcome_of


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


def outcomes(work: UnitOfWork, source: str, limit: int) -> tuple[Outcome, ...]:
    """What happened to this source's bookings and has not been brought back, in order."""
    after = state_of(work, source).pushed
    while facts := work.journal.outcomes(source, after, limit):
        pending = tuple(_outcomes(source, facts))
        if pending:
            return pending
        after = facts[-1][0].seq
    return ()


def _outages_first(problem: str) -> bool:
    return not is_outage(problem)


def _outcomes(source: str, facts: Iterable[tuple[Fact, str]]) -> Iterator[Outcome]:
    for fact, external_id in facts:
        kind, undone = outcome_of(fact)
        if kind is not None:
            yield Outcome(
                seq=fact.seq,
                idempotency_key=f"{source}-{fact.seq}-{fact.at:%Y%m%dT%H%M%S}",
                external_id=external_id,
                kind=kind,
                at=fact.at,
                undone=undone,
            )
