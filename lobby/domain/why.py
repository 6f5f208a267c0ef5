"""Why does this number stand where it stands? The values that decided; screens make them words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from lobby.domain.counter import Counter
from lobby.domain.facts import Fact
from lobby.domain.names import Number
from lobby.domain.priority import Eligibility, eligibility, next_ticket
from lobby.domain.ticket import Ticket


class PriorityReason(StrEnum):
    """What decided."""

    URGENT = "urgent"
    RESERVED = "reserved"
    BOOKING = "booking"
    LATE_BOOKING = "late-booking"
    WALK_IN = "walk-in"
    EARLY = "early"
    HELP_OUT = "help-out"
    NO_COUNTER = "no-counter"
    OUT_OF_ORDER = "out-of-order"


class Precedence(StrEnum):
    """What puts another ticket first, in the order in which the rule compares."""

    DUE = "due"
    """Its time has come."""
    OWN = "own"
    """The counter is there for it, not only helping out."""
    URGENT = "urgent"
    EARLIER = "earlier"
    """Both are early, and its booking is earlier."""
    WAITED = "waited"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityExplanation:
    """The reason why one ticket is the next of a counter, or who is before it."""

    because: PriorityReason
    waited: int
    """Minutes that the ticket counts as having waited."""
    slot: str = ""
    """The local time of its booking, ``10:15``."""
    runner_up: Number | None = None
    """Who would be called otherwise; nothing if this ticket is not the next."""
    runner_up_waited: int = 0
    before: Number | None = None
    """Who is called first; nothing if this ticket is the next."""
    before_by: Precedence = Precedence.WAITED
    before_waited: int = 0
    reason: str = ""
    """What the clerk wrote who called it out of order; erased at the end of the day."""

    @classmethod
    def of_call(cls, fact: Fact) -> PriorityExplanation | None:
        """The reason of a call, from its fact; nothing if it was never kept."""
        details = fact.details
        if details.get("because") not in set(PriorityReason):
            return None
        return cls(
            because=PriorityReason(str(details["because"])),
            waited=int(details.get("waited") or 0),
            slot=str(details.get("slot") or ""),
            reason=fact.reason,
        )


def why(
    ticket: Ticket,
    others: Iterable[Ticket],
    counter: Counter,
    open_counters: Iterable[Counter],
    now: datetime,
    zone: ZoneInfo,
) -> PriorityExplanation:
    """Say why ``counter`` calls ``ticket`` before all ``others``, or whom it calls first."""
    counters = tuple(open_counters)
    rest = [other for other in others if other.id != ticket.id]
    because = reason(ticket, counter, counters, now)
    runner_up = next_ticket(rest, counter, counters, now)
    own = PriorityExplanation(because=because, waited=counted(ticket, now), slot=slot(ticket, zone))
    if runner_up is None or because is PriorityReason.NO_COUNTER:
        return own
    if next_ticket([ticket, runner_up], counter, counters, now) is ticket:
        return replace(own, runner_up=runner_up.number, runner_up_waited=counted(runner_up, now))
    return replace(
        own,
        before=runner_up.number,
        before_by=_precedence(ticket, runner_up, counter, counters, now),
        before_waited=counted(runner_up, now),
    )


def counted(ticket: Ticket, now: datetime) -> int:
    """The minutes that a ticket counts as having waited."""
    return max(0, int((now - ticket.waiting_since).total_seconds() // 60))


def slot(ticket: Ticket, zone: ZoneInfo) -> str:
    """The local time of its booking, empty if it has none."""
    return ticket.slot.astimezone(zone).strftime("%H:%M") if ticket.slot else ""


def reason(
    ticket: Ticket, counter: Counter, counters: tuple[Counter, ...], now: datetime
) -> PriorityReason:
    """What gives a ticket its claim on a counter."""
    claim = eligibility(ticket, counter, counters, now)
    if claim is not None and ticket.urgent:
        return PriorityReason.URGENT
    if claim is not Eligibility.PRIMARY:
        return _CLAIMS[claim]
    if ticket.reserved_for:
        return PriorityReason.RESERVED
    if ticket.slot is None:
        return PriorityReason.WALK_IN
    return (
        PriorityReason.BOOKING
        if ticket.waiting_since < ticket.slot
        else PriorityReason.LATE_BOOKING
    )


_EARLY: Final = frozenset({Eligibility.EARLY_PRIMARY, Eligibility.EARLY_HELP_OUT})
_CLAIMS: Final = {
    None: PriorityReason.NO_COUNTER,
    Eligibility.HELP_OUT: PriorityReason.HELP_OUT,
    Eligibility.EARLY_PRIMARY: PriorityReason.EARLY,
    Eligibility.EARLY_HELP_OUT: PriorityReason.EARLY,
}


def _precedence(
    ticket: Ticket, first: Ticket, counter: Counter, counters: tuple[Counter, ...], now: datetime
) -> Precedence:
    own, other = (eligibility(waiting, counter, counters, now) for waiting in (ticket, first))
    if own in _EARLY and other not in _EARLY:
        return Precedence.DUE
    if own is not other:
        return Precedence.OWN
    if first.urgent and not ticket.urgent:
        return Precedence.URGENT
    return Precedence.EARLIER if own in _EARLY else Precedence.WAITED
