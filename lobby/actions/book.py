"""Staff enter a booking that somebody made by phone."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lobby.actions.action import Action
from lobby.actions.ports import UnitOfWork
from lobby.actions.preconditions import require_permission
from lobby.domain import walk_ins
from lobby.domain.booking import (
    OVERBOOKED,
    OWN_SOURCE,
    Booking,
    OverrideReason,
    SourceBooking,
)
from lobby.domain.counter import Permission
from lobby.domain.desk_calendar import BookingWish, DeskCalendar
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.house import House
from lobby.domain.names import CounterId, ServiceId
from lobby.domain.opening import AdmissionMode
from lobby.domain.ticket import CustomerClass
from lobby.domain.values.codes import normalise

_LOWEST: Final = 100_000
"""No number begins with 0, which a list on paper or a spreadsheet would drop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneBooking:
    """What was agreed on the phone."""

    services: Sequence[ServiceId]
    starts_at: datetime
    persons: int = 1
    accessible: bool = False
    by: CounterId | None = None
    """The counter that enters it."""
    override: OverrideReason | None = None
    """Why it is entered even if nobody is free then."""
    idempotency_key: str | None = None
    """One press of one button; pressed again it gives the same booking."""


@dataclass(frozen=True, slots=True)
class Book(Action):
    """Keep a booking of our own, with a number that the caller is told instead of an e-mail.

    Whether somebody is free is decided here, inside the transaction: of two counters that want
    the last time, the second finds the booking of the first.
    """

    calendar: DeskCalendar

    def __call__(self, agreed: PhoneBooking) -> Booking:
        """Enter it; its number is the key to check in with.

        Raises:
            Refused: ``not-permitted``, ``no-service``, ``unknown-service``, ``too-many-services``,
                ``no-counter``; ``not-open`` if the time has passed or the house is closed then;
                unless it is overridden, ``not-bookable`` or ``time-taken`` with the nearest times.
        """
        require_permission(self.house, agreed.by, Permission.ISSUE)
        with self.start() as work:
            closed = self.house.opening.mode(agreed.starts_at) is AdmissionMode.CLOSED
            if closed or agreed.starts_at <= work.now:
                raise Refused(Refusal.NOT_OPEN)
            booking = self._earlier(work, agreed) or self._enter(work, agreed)
            work.commit()
        return booking

    def _earlier(self, work: UnitOfWork, agreed: PhoneBooking) -> Booking | None:
        if agreed.idempotency_key is None:
            return None
        return work.bookings.of_source(OWN_SOURCE, [agreed.idempotency_key]).get(
            agreed.idempotency_key
        )

    def _enter(self, work: UnitOfWork, agreed: PhoneBooking) -> Booking:
        wish = booking_wish(self.house, agreed.services, agreed.persons, agreed.accessible)
        counter = self._free_counter(work, agreed, wish)
        source_booking = _source_booking(work, agreed, wish, counter)
        work.bookings.put(OWN_SOURCE, [(source_booking, None)])
        stored = work.bookings.of_source(OWN_SOURCE, [source_booking.external_id])
        booking = stored[source_booking.external_id]
        because = agreed.override if booking.overbooked else None
        work.journal.record(
            FactKind.BOOKED,
            counter=agreed.by,
            booking=booking.id,
            overbooked=booking.overbooked or None,
            because=because,
        )
        return booking

    def _free_counter(
        self, work: UnitOfWork, agreed: PhoneBooking, wish: BookingWish
    ) -> CounterId | None:
        """Who takes it; nobody only if staff override it."""
        calendar, begins = self.calendar, agreed.starts_at
        within = calendar.is_bookable(wish, begins, work.now)
        day = self.house.opening.whole(self.house.day(begins))
        counter = calendar.counter_at(wish, begins, work.bookings.appointments(*day))
        if counter is not None and within:
            return counter
        if agreed.override is not None:
            return None
        known = work.bookings.appointments(*calendar.reach(work.now))
        raise Refused(
            Refusal.TIME_TAKEN if within else Refusal.NOT_BOOKABLE,
            nearest=calendar.nearest(wish, begins, known, work.now),
        )


def booking_wish(
    house: House,
    services: Sequence[ServiceId],
    persons: int,
    accessible: bool,  # noqa: FBT001 - a need
) -> BookingWish:
    """What is wanted and how long it takes.

    Raises:
        Refused: ``no-service``, ``unknown-service``, ``too-many-services``, or ``no-counter`` if
            no counter offers all of it.
    """
    chosen = walk_ins.chosen(house, services)
    walk_ins.refuse_unserved(house, CustomerClass(chosen, accessible))
    minutes = sum(house.services[service].expected_minutes(persons) for service in chosen)
    return BookingWish(chosen, round(minutes), accessible)


def _source_booking(
    work: UnitOfWork, agreed: PhoneBooking, wish: BookingWish, counter: CounterId | None
) -> SourceBooking:
    return SourceBooking(
        external_id=agreed.idempotency_key or secrets.token_hex(8),
        starts_at=agreed.starts_at,
        minutes=wish.minutes,
        services=wish.services,
        number=_number(work),
        persons=max(1, agreed.persons),
        accessible=agreed.accessible,
        counter_hint=counter,
        revision="" if counter else OVERBOOKED,
    )


def _number(work: UnitOfWork) -> str:
    """Six digits that open no other booking; ten guesses find one of forty in 1 of 2000 tries.

    They are what the caller knows and nobody else, so they are not what is called.
    """
    while True:
        number = str(_LOWEST + secrets.randbelow(9 * _LOWEST))
        if not work.bookings.by_keys([normalise(number)]):
            return number
