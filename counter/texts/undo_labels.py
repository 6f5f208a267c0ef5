"""The last action at the counter, as the undo names it."""

from __future__ import annotations

from counter.texts.phrases import tr
from lobby.domain.facts import FactKind


def undo_labels() -> dict[FactKind | None, str]:
    """What a clerk calls the deed behind each fact."""
    return {
        FactKind.CALLED: tr("the call"),
        FactKind.RECALLED: tr("the second call"),
        FactKind.RESUMED: tr("the call"),
        FactKind.SERVED: tr("“is there”"),
        FactKind.FINISHED: tr("“finished”"),
        FactKind.MISSED: tr("“no-show”"),
        FactKind.PARKED: tr("“parked”"),
        FactKind.TRANSFERRED: tr("the transfer"),
        FactKind.WITHDRAWN: tr("“withdrawn”"),
        FactKind.REINSTATED: tr("“back in the queue”"),
        FactKind.MARKED: tr("the mark"),
    }
