"""What a terminal shows of tickets, boards, waits and facts."""

from __future__ import annotations

from collections.abc import Iterator

from lobby.cli.console import Console
from lobby.domain.booking import Booking, BookingStatus, Channel
from lobby.domain.estimate import Wait
from lobby.domain.facts import Fact
from lobby.domain.names import Number, spaced
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import BoardView, Estimate


def shown(number: Number | str) -> str:
    """A number with the space of a terminal: ``T 038``."""
    return spaced(number).replace("\u202f", " ")


def ticket_line(ticket: Ticket, console: Console) -> str:
    """One ticket: its number, where it stands, what for."""
    persons = f", {ticket.persons} persons" if ticket.persons > 1 else ""
    marks = "".join(
        f", {mark}"
        for mark, holds in (("accessible", ticket.accessible), ("urgent", ticket.urgent))
        if holds
    )
    services = ", ".join(ticket.services)
    return f"{shown(ticket.number)} {_standing(ticket, console)}: {services}{persons}{marks}"


def _standing(ticket: Ticket, console: Console) -> str:
    match ticket.state:
        case State.WAITING:
            booked = f", booked for {console.local(ticket.slot)}" if ticket.slot else ""
            return f"is waiting since {console.local(ticket.issued_at)}{booked}"
        case State.CALLED:
            again = f" (call {ticket.calls})" if ticket.calls > 1 else ""
            return f"is called to counter {ticket.counter}{again}"
        case State.SERVING:
            return f"is at counter {ticket.counter}"
        case _:
            return f"is {ticket.state}"


def booking_line(booking: Booking, console: Console) -> str:
    """One booking: its key, number, time, what for and what became of it; never a name."""
    number = f"{shown(booking.number)} " if booking.number else ""
    persons = f", {booking.persons} persons" if booking.persons > 1 else ""
    services = ", ".join(booking.services)
    at = console.local(booking.starts_at)
    mark = ", overbooked" if booking.overbooked else ""
    return f"[{booking.id}] {number}{at} {services}{persons}: {_became(booking)}{mark}"


def _became(booking: Booking) -> str:
    if booking.status is not BookingStatus.BOOKED:
        return "cancelled"
    if booking.channel is Channel.PHONE:
        return "by phone, dealt with" if booking.phoned else "by phone"
    return "not here yet" if booking.ticket is None else "checked in"


def wait_line(wait: Wait) -> str:
    """A range of minutes."""
    if not wait.low:
        return f"under {wait.high} minutes"
    return f"{wait.low} to {wait.high} minutes"


def estimate_line(estimate: Estimate, console: Console) -> str:
    """The wait, from when on somebody calls if nobody does now, or why there is no token."""
    if estimate.refusal:
        alone = ", ".join(fit.service for fit in estimate.fits)
        parts = f"; possible alone: {alone}" if alone else ""
        return f"no token: {estimate.refusal}{parts}"
    if estimate.wait is None:
        return "no counter that offers it is open yet"
    begin = estimate.calls_from
    begins = f", calls begin {console.local(begin)}" if begin and begin > estimate.at else ""
    return wait_line(estimate.wait) + begins


def board_lines(board: BoardView, console: Console) -> Iterator[str]:
    """The calls of a board, newest first, and how it stands below."""
    for call in board.calls:
        yield f"{shown(call.number)} counter {call.counter} since {console.local(call.called_at)}"
    wait = f", wait without booking {wait_line(board.wait)}" if board.wait else ""
    yield f"{board.waiting} waiting{wait}, open for {board.mode}"
    if board.notice:
        yield board.notice


def fact_line(fact: Fact, console: Console) -> str:
    """One entry of the journal as key=value."""
    named = {
        "number": fact.number,
        "counter": fact.counter,
        "area": fact.area,
        "undoes": fact.undoes,
        **fact.details,
        "reason": fact.reason or None,
    }
    pairs = " ".join(f"{key}={value}" for key, value in named.items() if value is not None)
    return f"{fact.seq} {fact.day} {fact.at.astimezone(console.zone):%H:%M:%S} {fact.kind} {pairs}"
