"""What may be done with a ticket: each function takes a snapshot and gives the next one.

Every one of them raises ``Refused`` with ``wrong-state`` if the ticket's state does not allow it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from lobby.domain.errors import Refusal, Refused
from lobby.domain.names import AreaId, CounterId, ServiceId
from lobby.domain.ticket import TRANSITIONS, State, Ticket
from lobby.domain.values.remarks import clean_line


def _allow(ticket: Ticket, *states: State, to: State) -> None:
    if ticket.state not in states or to not in TRANSITIONS[ticket.state]:
        raise Refused(Refusal.WRONG_STATE, ticket=ticket)


def _served(ticket: Ticket, now: datetime) -> int:
    """Seconds at the counter until now; a clock that jumped back adds nothing."""
    began = ticket.served_at
    return ticket.served_seconds + (max(0, round((now - began).total_seconds())) if began else 0)


def call(ticket: Ticket, counter: CounterId, now: datetime) -> Ticket:
    """Ask the visitor to come to this counter, from the queue or back from parking."""
    _allow(ticket, State.WAITING, State.PARKED, to=State.CALLED)
    return replace(
        ticket,
        state=State.CALLED,
        counter=counter,
        first_called_at=ticket.first_called_at or now,
        called_at=now,
        calls=1,
        version=ticket.version + 1,
    )


def recall(ticket: Ticket, now: datetime) -> Ticket:
    """Ask the visitor to come, again."""
    _allow(ticket, State.CALLED, to=State.CALLED)
    return replace(ticket, called_at=now, calls=ticket.calls + 1, version=ticket.version + 1)


def serve(ticket: Ticket, now: datetime) -> Ticket:
    """The visitor is there."""
    _allow(ticket, State.CALLED, to=State.SERVING)
    return replace(ticket, state=State.SERVING, served_at=now, version=ticket.version + 1)


def was_there(ticket: Ticket, now: datetime) -> Ticket:
    """The visitor came and nobody noted it: serving began with the last call."""
    return serve(ticket, ticket.called_at or now)


def finish(ticket: Ticket, now: datetime) -> Ticket:
    """The visitor is done.

    Raises:
        Refused: also ``not-there`` if the visitor was only called.
    """
    if ticket.state is State.CALLED:
        raise Refused(Refusal.NOT_THERE, ticket=ticket)
    _allow(ticket, State.SERVING, to=State.DONE)
    return replace(
        ticket,
        state=State.DONE,
        served_at=None,
        served_seconds=_served(ticket, now),
        ended_at=now,
        version=ticket.version + 1,
    )


def miss(ticket: Ticket, calls_needed: int) -> Ticket:
    """The visitor did not come, however often they were called.

    Raises:
        Refused: also ``called-too-seldom``; who is slow or hears badly gets more than one call.
    """
    _allow(ticket, State.CALLED, to=State.MISSED)
    if ticket.calls < calls_needed:
        raise Refused(Refusal.CALLED_TOO_SELDOM, ticket=ticket)
    return replace(ticket, state=State.MISSED, version=ticket.version + 1)


def park(ticket: Ticket, note: str, now: datetime) -> Ticket:
    """Set the visitor aside, for instance to fetch a photograph; the time so far is kept."""
    _allow(ticket, State.CALLED, State.SERVING, to=State.PARKED)
    return replace(
        ticket,
        state=State.PARKED,
        note=clean_line(note) or ticket.note,
        served_at=None,
        served_seconds=_served(ticket, now),
        version=ticket.version + 1,
    )


def reinstate(ticket: Ticket, now: datetime) -> Ticket:
    """Back into the queue: who came after all from now, who was ended as done with all seniority.

    A clock that was set back makes nobody wait longer than since the arrival.
    """
    _allow(ticket, State.MISSED, State.WITHDRAWN, State.DONE, to=State.WAITING)
    again = max(now, ticket.issued_at)
    ended_by_us = ticket.state is State.DONE
    return replace(
        ticket,
        state=State.WAITING,
        counter=None,
        waiting_since=ticket.waiting_since if ended_by_us else again,
        competes_from=min(ticket.competes_from, again) if ended_by_us else again,
        calls=0,
        ended_at=None,
        version=ticket.version + 1,
    )


def transfer(
    ticket: Ticket,
    services: tuple[ServiceId, ...],
    area: AreaId,
    reserved_for: CounterId | None,
    note: str,
    now: datetime,
) -> Ticket:
    """Send the visitor on to another service or counter, to wait there; the seniority is kept."""
    _allow(ticket, State.CALLED, State.SERVING, to=State.WAITING)
    return replace(
        ticket,
        state=State.WAITING,
        services=services,
        area=area,
        reserved_for=reserved_for,
        note=clean_line(note) or ticket.note,
        counter=None,
        calls=0,
        competes_from=min(ticket.competes_from, now),
        served_at=None,
        served_seconds=_served(ticket, now),
        version=ticket.version + 1,
    )


def withdraw(ticket: Ticket, now: datetime) -> Ticket:
    """Take the ticket out of the queue."""
    _allow(ticket, State.WAITING, State.PARKED, State.MISSED, to=State.WITHDRAWN)
    return replace(ticket, state=State.WITHDRAWN, ended_at=now, version=ticket.version + 1)


def mark(ticket: Ticket, *, urgent: bool | None, accessible: bool | None) -> Ticket:
    """Put a waiting ticket first, or keep it for counters that a wheelchair reaches."""
    if ticket.state is not State.WAITING:
        raise Refused(Refusal.WRONG_STATE, ticket=ticket)
    return replace(
        ticket,
        urgent=ticket.urgent if urgent is None else urgent,
        accessible=ticket.accessible if accessible is None else accessible,
        version=ticket.version + 1,
    )


def abandon(ticket: Ticket, now: datetime) -> Ticket:
    """End a ticket with its day, whatever state it was left in."""
    return replace(ticket, state=State.WITHDRAWN, ended_at=now, version=ticket.version + 1)
