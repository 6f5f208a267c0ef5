"""The lists of the window: every ticket and booking as one row of text."""

from __future__ import annotations

from datetime import datetime

from counter.lists.rows import QueueRow
from counter.texts.phrases import Phrases, tr
from lobby.domain.booking import Booking, BookingStatus
from lobby.domain.house import House
from lobby.domain.names import spaced
from lobby.domain.ticket import Ticket
from lobby.domain.values.numbers import short
from lobby.domain.views import CounterView


def waiting(view: CounterView, now: datetime, house: House, phrases: Phrases) -> list[QueueRow]:
    """Everybody who waits, in the order of their seniority; ``next`` is marked."""
    own = house.counters[view.counter]
    offered = own.primary | own.help_out
    return [
        _row(
            ticket,
            phrases,
            remark=_since(ticket, now, phrases),
            upcoming=view.next is not None and ticket.id == view.next.id,
            faded=offered.isdisjoint(ticket.services),
        )
        for ticket in view.waiting
    ]


def parked(view: CounterView, phrases: Phrases) -> list[QueueRow]:
    """Who was set aside, and where."""
    return [_row(ticket, phrases, remark=phrases.counter(ticket.counter)) for ticket in view.parked]


def missed(view: CounterView, phrases: Phrases) -> list[QueueRow]:
    """Who did not come, and when they were called last."""
    return [_row(ticket, phrases, remark=_last_call(ticket, phrases)) for ticket in view.missed]


def bookings(view: CounterView, phrases: Phrases) -> list[QueueRow]:
    """Today's bookings: who is here, who is not yet."""
    return [
        _booking(
            booking,
            phrases,
            _presence(booking),
            number=_called(booking, view),
            over=booking.ticket is not None,
        )
        for booking in view.bookings
    ]


def matching(rows: list[QueueRow], wanted: str) -> list[QueueRow]:
    """The rows in which every word stands somewhere: number, time, service or remark."""
    words = wanted.casefold().split()
    return [row for row in rows if all(word in _searched(row) for word in words)]


def _searched(row: QueueRow) -> str:
    """What a row is found by; its number also without the space, and without leading zeros."""
    number = row.number.replace("\u202f", "")
    texts = (row.number, number, short(number), row.time, row.what, row.persons, row.remark)
    return " ".join(texts).casefold()


def phone(view: CounterView, now: datetime, phrases: Phrases) -> list[QueueRow]:
    """Today's phone appointments; one whose time has come says so."""
    return [
        _booking(booking, phrases, _phoned(booking, now), over=booking.phoned)
        for booking in view.phone
    ]


def _row(
    ticket: Ticket, phrases: Phrases, *, remark: str, upcoming: bool = False, faded: bool = False
) -> QueueRow:
    return QueueRow(
        key=ticket.number,
        version=ticket.version,
        number=spaced(ticket.number),
        time=phrases.time(ticket.slot) if ticket.slot else "",
        what=phrases.services(ticket.services),
        persons=phrases.party(ticket.persons),
        remark=remark,
        note=ticket.note,
        marks=phrases.marks(ticket),
        urgent=ticket.urgent,
        accessible=ticket.accessible,
        upcoming=upcoming,
        faded=faded,
    )


def _called(booking: Booking, view: CounterView) -> str | None:
    """The number that is called: the ticket's, or one of its own that is short enough."""
    return (view.numbers.get(booking.ticket) if booking.ticket else None) or booking.number


def _booking(
    booking: Booking, phrases: Phrases, remark: str, *, over: bool, number: str | None = None
) -> QueueRow:
    cancelled = booking.status is not BookingStatus.BOOKED
    return QueueRow(
        key=str(booking.id),
        marks=tr("overbooked") if booking.overbooked else "",
        number=spaced(number) if number else "",
        time=phrases.time(booking.starts_at),
        what=phrases.services(booking.services),
        persons=phrases.party(booking.persons),
        remark=tr("cancelled") if cancelled else remark,
        note=booking.name or "",
        faded=cancelled or over,
    )


def _since(ticket: Ticket, now: datetime, phrases: Phrases) -> str:
    span = phrases.span(ticket.issued_at, now)
    return tr("here for {span}").format(span=span) if ticket.booked else span


def _last_call(ticket: Ticket, phrases: Phrases) -> str:
    if ticket.called_at is None:
        return ""
    return tr("last called at {time}").format(time=phrases.time(ticket.called_at))


def _presence(booking: Booking) -> str:
    return tr("not here yet") if booking.ticket is None else tr("checked in")


def _phoned(booking: Booking, now: datetime) -> str:
    if booking.phoned:
        return tr("done")
    return tr("call now") if booking.starts_at <= now else ""
