"""A resource: the bookable time of one counter, never of a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time

from lobby.domain.counter import Break, Counter
from lobby.domain.names import CounterId, ServiceId


@dataclass(frozen=True, slots=True)
class BookableHours:
    """A weekly stretch in which a counter takes bookings, local time, until exclusive."""

    weekday: int
    """Monday is 0."""
    begins: time
    ends: time
    days: int | None = None
    """How many days ahead it is released; ``None`` takes the house's. A few keeps it for short
    notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """What may be booked at one counter."""

    id: CounterId
    primary: frozenset[ServiceId]
    help_out: frozenset[ServiceId] = frozenset()
    accessible: bool = False
    breaks: tuple[Break, ...] = ()
    hours: tuple[BookableHours, ...] | None = None
    """When it takes bookings; ``None`` is whenever the house does, an empty tuple never."""

    @classmethod
    def of(cls, counter: Counter, hours: tuple[BookableHours, ...] | None = None) -> Resource:
        """The bookable time of this counter."""
        return cls(
            id=counter.id,
            primary=counter.primary,
            help_out=counter.help_out,
            accessible=counter.accessible,
            breaks=counter.breaks,
            hours=hours,
        )

    def rank(self, services: Iterable[ServiceId]) -> int | None:
        """0 if it is there for all of these, 1 if it helps out with some, ``None`` if it cannot."""
        wished = frozenset(services)
        if wished <= self.primary:
            return 0
        return 1 if wished <= self.primary | self.help_out else None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A resource that could take an appointment, and how well it fits."""

    resource: Resource
    rank: int
    place: int
    """In the order of the settings."""


def candidates(
    resources: Iterable[Resource], services: Iterable[ServiceId], *, accessible: bool
) -> tuple[Candidate, ...]:
    """Who offers all of these services at one place; who needs no steps gets no counter with some.

    Nobody at all means that the services do not go into one appointment.
    """
    return tuple(_candidates(resources, tuple(services), accessible=accessible))


def _candidates(
    resources: Iterable[Resource], services: tuple[ServiceId, ...], *, accessible: bool
) -> Iterator[Candidate]:
    for place, resource in enumerate(resources):
        rank = resource.rank(services)
        if rank is not None and (resource.accessible or not accessible):
            yield Candidate(resource, rank, place)
