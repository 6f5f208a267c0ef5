"""Whose turn is it? The rule of the order, as pure functions over waiting tickets.

One dial: every ticket has ``waiting_since``, and the earliest goes first. A booking counts as
having waited ``head_start`` at its time (accumulating priority: Kleinrock 1964; Stanford, Taylor
and Ziedins 2014). The key is fixed when the visitor arrives, so nobody of the same class is ever
overtaken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Protocol

from lobby.domain.counter import Counter
from lobby.domain.house import House, Rules
from lobby.domain.names import ServiceId, TicketId
from lobby.domain.ticket import CustomerClass, Ticket


class Contender(Protocol):
    """What the rule needs to know of whoever waits: a ``Ticket`` or a ``QueuedTicket``."""

    @property
    def id(self) -> TicketId:
        """Its key."""

    @property
    def urgent(self) -> bool:
        """Whether it goes before all that are not."""

    @property
    def waiting_since(self) -> datetime:
        """Since when it counts as waiting, by ``seniority``."""

    @property
    def competes_from(self) -> datetime:
        """When its time has come."""

    @property
    def line(self) -> CustomerClass:
        """The line it waits in."""


class Eligibility(IntEnum):
    """How good a claim a ticket has on a counter; the lowest is called first."""

    PRIMARY = 0
    """It waits for what the counter is there for."""
    HELP_OUT = 1
    """The counter may help out, if nobody waits for a primary service."""
    EARLY_PRIMARY = 2
    """A booking before its time; called only if nobody else can be."""
    EARLY_HELP_OUT = 3


def seniority(
    slot: datetime, arrived: datetime, rules: Rules, head_start: timedelta | None = None
) -> datetime:
    """Since when a booking counts as waiting.

    Its slot minus the head start if the visitor is on time, else the arrival.
    """
    if arrived > slot + rules.grace:
        return arrived
    return slot - (rules.head_start if head_start is None else head_start)


def competes_from(slot: datetime, arrived: datetime, rules: Rules) -> datetime:
    """From when on a booking competes with everybody else."""
    return max(arrived, slot - rules.lead)


def calling_order(ticket: Contender) -> tuple[bool, datetime, int]:
    """What decides between two tickets with the same claim on a counter; the smaller goes first."""
    return (not ticket.urgent, ticket.waiting_since, ticket.id)


def next_ticket(
    waiting: Iterable[Ticket], counter: Counter, open_counters: Iterable[Counter], now: datetime
) -> Ticket | None:
    """Pick the ticket that this counter must call now, or nothing if nobody waits for it.

    Those whose time has come before those who are early; among each, whom the counter is there for
    before whom it only helps out with; then urgent ones; then the longest waiting.
    """
    counters = tuple(open_counters)
    claims = ((eligibility(ticket, counter, counters, now), ticket) for ticket in waiting)
    best = min(
        ((claim, calling_order(ticket), ticket) for claim, ticket in claims if claim is not None),
        key=lambda claim: claim[:2],
        default=None,
    )
    return best[2] if best else None


def ahead_of(
    ticket: Ticket,
    waiting: Iterable[Contender],
    open_counters: Iterable[Counter],
    now: datetime,
) -> int:
    """How many of those waiting go before this one at a counter that may call it, as of now."""
    counters = tuple(open_counters)
    own = {
        counter: claim
        for counter in counters
        if (claim := eligibility(ticket, counter, counters, now)) is not None
    }
    order = calling_order(ticket)

    def before(other: Contender) -> bool:
        claims = (
            (eligibility(other, counter, counters, now), claim) for counter, claim in own.items()
        )
        return any(
            theirs is not None and (theirs, calling_order(other)) < (mine, order)
            for theirs, mine in claims
        )

    return sum(before(other) for other in waiting if other.id != ticket.id)


def eligibility(
    ticket: Contender, counter: Counter, open_counters: Iterable[Counter], now: datetime
) -> Eligibility | None:
    """How good a claim this ticket has on this counter, or nothing if it may not go there."""
    claim = line_eligibility(ticket.line, counter, open_counters)
    if claim is None or ticket.competes_from <= now or ticket.urgent:
        return claim
    return Eligibility.EARLY_PRIMARY if claim is Eligibility.PRIMARY else Eligibility.EARLY_HELP_OUT


def line_eligibility(
    line: CustomerClass, counter: Counter, open_counters: Iterable[Counter]
) -> Eligibility | None:
    """How good a claim a line has on this counter once its time has come.

    With several services: a counter that offers all; if no open counter does, one that offers the
    first.
    """
    return _claim(line, _needed(line, open_counters), counter)


def eligibilities(
    line: CustomerClass, open_counters: Sequence[Counter]
) -> tuple[Eligibility | None, ...]:
    """How good a claim a line has on each of these counters once its time has come."""
    needed = _needed(line, open_counters)
    return tuple(_claim(line, needed, counter) for counter in open_counters)


def is_called(line: CustomerClass, open_counters: Sequence[Counter]) -> bool:
    """Whether one of these counters calls this line."""
    return any(claim is not None for claim in eligibilities(line, open_counters))


def can_be_served(line: CustomerClass, house: House) -> bool:
    """Whether any counter of the house, open or not, may ever call this line."""
    counters = house.counters.values()
    return any(line_eligibility(line, counter, counters) is not None for counter in counters)


def _needed(line: CustomerClass, open_counters: Iterable[Counter]) -> frozenset[ServiceId]:
    """All services of a line if an open counter offers them together, else the first."""
    needed = frozenset(line.services)
    if any(_claim(line, needed, counter) is not None for counter in open_counters):
        return needed
    return frozenset(line.services[:1])


def _claim(
    line: CustomerClass, needed: frozenset[ServiceId], counter: Counter
) -> Eligibility | None:
    if line.counter is not None:
        return Eligibility.PRIMARY if line.counter == counter.id else None
    if line.accessible and not counter.accessible:
        return None
    if needed <= counter.primary:
        return Eligibility.PRIMARY
    return Eligibility.HELP_OUT if needed <= counter.primary | counter.help_out else None
