"""What a page says of one booking, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.service import Service
from portal.domain.booking import PortalBooking


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentFacts:
    """One appointment as its pages show it."""

    starts_at: datetime
    day: date
    minutes: int
    services: tuple[str, ...]
    documents: tuple[str, ...]
    fees: tuple[str, ...]
    persons: int
    accessible: bool
    by_phone: bool
    number: str
    """``P 482``; empty until it is booked, and of a call by telephone."""


def appointment_facts(booking: PortalBooking, house: House, language: Language) -> AppointmentFacts:
    """The facts of this booking; a service that the settings do not know any more is left out."""
    services = [house.services[key] for key in booking.services if key in house.services]
    by_phone = booking.channel is Channel.PHONE
    return AppointmentFacts(
        starts_at=booking.starts_at,
        day=booking.day,
        minutes=booking.minutes,
        services=tuple(service.name(language) for service in services),
        documents=tuple(dict.fromkeys(_documents(services, language))),
        fees=tuple(dict.fromkeys(_fees(services, language))),
        persons=booking.persons,
        accessible=booking.accessible,
        by_phone=by_phone,
        number="" if by_phone or booking.number is None else spaced(booking.number),
    )


def _documents(services: list[Service], language: Language) -> Iterator[str]:
    for service in services:
        yield from service.documents_in(language)


def _fees(services: list[Service], language: Language) -> Iterator[str]:
    for service in services:
        fee = service.fee.get(language) or next(iter(service.fee.values()), "")
        if fee:
            yield fee if len(services) == 1 else f"{service.name(language)}: {fee}"


def masked(email: str) -> str:
    """``m…@example.org``: enough to see a mistyped address, and nobody else's secret."""
    local, at, domain = email.rpartition("@")
    return f"{local[:1]}…{at}{domain}"
