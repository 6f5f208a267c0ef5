"""How the queue stands now, gathered for the forecast."""

from __future__ import annotations

from datetime import timedelta

from lobby.actions.ports import UnitOfWork
from lobby.domain.forecast.snapshot import PendingBooking, QueueSnapshot
from lobby.domain.house import House


def queue_snapshot(work: UnitOfWork, house: House) -> QueueSnapshot:
    """Who waits, who is served where, and which bookings are still to come today."""
    day = house.day(work.now)
    served = {visitor.counter: visitor for visitor in work.tickets.visiting(day)}
    counters = house.counters_today(work.counters.states(), work.now)
    begin, _ = house.opening.whole(day)
    return QueueSnapshot(
        now=work.now,
        counters=tuple((counter, served.get(counter.id)) for counter in counters),
        waiting=work.tickets.standing(day),
        coming=_coming(work, house),
        turnout=work.bookings.turnout(begin, work.now - house.rules.grace),
        history=work.experience(day),
    )


def _coming(work: UnitOfWork, house: House) -> tuple[PendingBooking, ...]:
    """Bookings of the rest of the day that nobody has checked in, late ones within their grace."""
    closes = house.opening.closes_at(work.now)
    begin = work.now - house.rules.grace
    if closes is None or closes <= begin:
        return ()
    return tuple(
        booking
        for booking in work.bookings.expected(begin, closes + timedelta(minutes=1))
        if all(service in house.services for service in booking.services)
    )
