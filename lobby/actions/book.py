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
from lobby.domain.booking import OWN_SOURCE, Booking, SourceBooking
from lobby.domain.counter import Permission
from lobby.domain.errors import Refusal, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import CounterId, ServiceId
from lobby.domain.opening import AdmissionMode
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
    idempotency_key: str | None = None
    """One press of one button; pressed again it gives the same booking."""


class Book(Action):
    """Keep a booking of our own, with a number that the caller is told instead of an e-mail."""

    def __call__(self, agreed: PhoneBooking) -> Booking:
        """Enter it; its number is the key to check in with.

        Raises:
            Refused: ``not-permitted``, ``no-service``, ``unknown-service``, ``too-many-services``,
                or ``not-open`` if the time has passed or the house is closed then.
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
        source_booking = self._source_booking(work, agreed)
        work.bookings.put(OWN_SOURCE, [(source_booking, None)])
        stored = work.bookings.of_source(OWN_SOURCE, [source_booking.external_id])
        booking = stored[source_booking.external_id]
        work.journal.record(FactKind.BOOKED, counter=agreed.by, booking=booking.id)
        return booking

    def _source_booking(self, work: UnitOfWork, agreed: PhoneBooking) -> SourceBooking:
        services = walk_ins.chosen(self.house, agreed.services)
        minutes = sum(
            self.house.services[service].expected_minutes(agreed.persons) for service in services
        )
        return SourceBooking(
            external_id=agreed.idempotency_key or secrets.token_hex(8),
            starts_at=agreed.starts_at,
            minutes=round(minutes),
            services=services,
            number=_number(work),
            persons=max(1, agreed.persons),
            accessible=agreed.accessible,
        )


def _number(work: UnitOfWork) -> str:
    """Six digits that open no other booking; ten guesses find one of forty in 1 of 2000 tries.

    They are what the caller knows and nobody else, so they are not what is called.
    """
    while True:
        number = str(_LOWEST + secrets.randbelow(9 * _LOWEST))
        if not work.bookings.by_keys([normalise(number)]):
            return number
