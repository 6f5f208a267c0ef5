"""The orders that ours (``priority.next_ticket``) is compared with: what else is on the market."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from lobby.domain.counter import Counter
from lobby.domain.priority import eligibility
from lobby.domain.ticket import Ticket

Order = Callable[[Sequence[Ticket], Counter, Sequence[Counter], datetime], Ticket | None]
"""Picks among who waits, for a counter, with these counters open, at this moment."""

_LEAD: Final = timedelta(minutes=2)


def first_come(
    waiting: Sequence[Ticket], counter: Counter, desks: Sequence[Counter], now: datetime
) -> Ticket | None:
    """By arrival, bookings or not."""
    return min(
        _for(waiting, counter, desks, now),
        key=lambda ticket: (ticket.issued_at, ticket.id),
        default=None,
    )


def strict(
    waiting: Sequence[Ticket], counter: Counter, desks: Sequence[Counter], now: datetime
) -> Ticket | None:
    """Bookings by their time as soon as they are checked in; walk-ins when none of them waits."""
    return min(
        _for(waiting, counter, desks, now),
        key=lambda ticket: (not ticket.booked, ticket.slot or ticket.issued_at, ticket.id),
        default=None,
    )


def due_time(
    waiting: Sequence[Ticket], counter: Counter, desks: Sequence[Counter], now: datetime
) -> Ticket | None:
    """Due bookings by their time, however late, else walk-ins, else bookings that are early."""
    return min(
        _for(waiting, counter, desks, now), key=lambda ticket: _due_first(ticket, now), default=None
    )


def _due_first(ticket: Ticket, now: datetime) -> tuple[int, datetime, int]:
    if ticket.slot is None:
        return (1, ticket.issued_at, ticket.id)
    return (0 if ticket.slot <= now + _LEAD else 2, ticket.slot, ticket.id)


class Alternation:
    """So many due bookings, then one walk-in; has a memory, so each day needs a new one."""

    def __init__(self, bookings: int) -> None:
        self._bookings = bookings
        self._in_a_row = 0

    def __call__(
        self,
        waiting: Sequence[Ticket],
        counter: Counter,
        desks: Sequence[Counter],
        now: datetime,
    ) -> Ticket | None:
        """Pick, and remember what was picked."""
        able = _for(waiting, counter, desks, now)
        walk_ins = [ticket for ticket in able if not ticket.booked]
        if walk_ins and self._in_a_row >= self._bookings:
            able = walk_ins
        chosen = min(able, key=lambda ticket: _due_first(ticket, now), default=None)
        if chosen is not None:
            self._in_a_row = self._in_a_row + 1 if chosen.booked else 0
        return chosen


def _for(
    waiting: Sequence[Ticket], counter: Counter, desks: Sequence[Counter], now: datetime
) -> list[Ticket]:
    """Who may go to this counter, those it is there for alone if there are any."""
    claims = [(eligibility(ticket, counter, desks, now), ticket) for ticket in waiting]
    able = [(claim % 2, ticket) for claim, ticket in claims if claim is not None]
    own = [ticket for help_out, ticket in able if not help_out]
    return own or [ticket for _, ticket in able]
