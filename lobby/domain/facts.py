"""The journal's vocabulary: what happened, in the past tense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from lobby.domain.names import AreaId, CounterId, Number, Seq, TicketId

Scalar = str | int | float | bool | None
"""What a detail of a fact may be."""


class FactKind(StrEnum):
    """Everything that the journal records."""

    ISSUED = "issued"
    CHECKED_IN = "checked-in"
    CALLED = "called"
    RECALLED = "recalled"
    SERVED = "served"
    """The visitor is there."""
    FINISHED = "finished"
    MISSED = "missed"
    REINSTATED = "reinstated"
    PARKED = "parked"
    RESUMED = "resumed"
    TRANSFERRED = "transferred"
    WITHDRAWN = "withdrawn"
    MARKED = "marked"
    """Staff marked a ticket urgent or accessible."""
    UNDONE = "undone"
    PRINTED = "printed"
    PRINT_FAILED = "print-failed"
    SLIP_WANTED = "slip-wanted"
    """Staff want the slip of a ticket printed once more, at the terminal."""
    BOOKED = "booked"
    """Staff entered a booking that was made by phone."""
    REFUSED = "refused"
    """A visitor was refused check-in or a token; for the report."""
    HELP_WANTED = "help-wanted"
    HELP_GIVEN = "help-given"
    PHONED = "phoned"
    COUNTER_OPENED = "counter-opened"
    COUNTER_PAUSED = "counter-paused"
    COUNTER_CLOSED = "counter-closed"
    WALK_INS_CLOSED = "walk-ins-closed"
    WALK_INS_OPENED = "walk-ins-opened"
    QUOTA_ADDED = "quota-added"
    NOTICE_SET = "notice-set"
    MUTED = "muted"
    UNMUTED = "unmuted"
    TEST_CALLED = "test-called"
    DEVICE_FAILED = "device-failed"
    DEVICE_RECOVERED = "device-recovered"
    MIRROR_FAILED = "mirror-failed"
    MIRROR_RECOVERED = "mirror-recovered"
    BOOKING_CHANGED = "booking-changed"
    """A booking that is already checked in was moved or cancelled at its source."""
    DAY_CLOSED = "day-closed"


CALLS = frozenset({FactKind.CALLED, FactKind.RECALLED, FactKind.RESUMED, FactKind.TEST_CALLED})
"""The facts that a monitor announces."""

ENDINGS = frozenset({FactKind.FINISHED, FactKind.MISSED})
"""The facts that end a visit, and that a booking system is told."""

_EXACT_FOR: Final = timedelta(hours=1)
"""Also across midnight: a call is spoken within 20 s, and its fact must not look older."""
_COARSE: Final = 5
"""Minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One entry of the journal; never changed, holds no person and no clerk."""

    seq: Seq
    at: datetime
    day: date
    kind: FactKind
    ticket: TicketId | None = None
    number: Number | None = None
    counter: CounterId | None = None
    area: AreaId | None = None
    version: int | None = None
    """The ticket's version after this fact."""
    undoes: Seq | None = None
    """The fact that this one takes back."""
    details: Mapping[str, Scalar] = field(default_factory=dict)
    """What else belongs to it: ``because``, ``device``, ``problem``, ``code``."""
    reason: str = ""
    """What staff wrote about it, until the end of the day."""


def coarsened(fact: Fact, today: date, now: datetime) -> Fact:
    """The fact with its time rounded down to five minutes once its day is over.

    So no list tells how long somebody took for a visitor of an earlier day.
    """
    if fact.day == today or now - fact.at < _EXACT_FOR:
        return fact
    minute = fact.at.minute - fact.at.minute % _COARSE
    return replace(fact, at=fact.at.replace(minute=minute, second=0, microsecond=0))
