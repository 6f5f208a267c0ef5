"""What a booking system is still to be told of its bookings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lobby.actions.ports import UnitOfWork
from lobby.actions.queries.mirror_status import state_of
from lobby.domain.facts import Fact
from lobby.domain.mirror import Outcome, outcome_of


def outcomes(work: UnitOfWork, source: str, limit: int) -> tuple[Outcome, ...]:
    """What happened to this source's bookings and has not been brought back, in order."""
    after = state_of(work, source).pushed
    while facts := work.journal.outcomes(source, after, limit):
        pending = tuple(_outcomes(source, facts))
        if pending:
            return pending
        after = facts[-1][0].seq
    return ()


def _outcomes(source: str, facts: Iterable[tuple[Fact, str]]) -> Iterator[Outcome]:
    for fact, external_id in facts:
        kind, undone = outcome_of(fact)
        if kind is not None:
            yield Outcome(
                seq=fact.seq,
                key=f"{source}-{fact.seq}-{fact.at:%Y%m%dT%H%M%S}",
                external_id=external_id,
                kind=kind,
                at=fact.at,
                undone=undone,
            )
