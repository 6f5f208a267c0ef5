"""One day of an office, drawn by chance: who comes when, for what, for how long."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from lobby.domain.booking import Booking
from lobby.domain.house import House
from lobby.domain.names import BookingId, CounterId, ServiceId
from lobby.study.office import FIRST_DAY, SyntheticOffice, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """Somebody who comes."""

    arrives: datetime
    services: tuple[ServiceId, ...]
    minutes: float
    """How long the visit will take, from call to end."""
    persons: int = 1
    booking: Booking | None = None

    @property
    def slot(self) -> datetime | None:
        """The reserved time."""
        return self.booking.starts_at if self.booking else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """Everything that is given before anybody is called."""

    date: date
    visits: tuple[PlannedVisit, ...]
    """In the order of arrival."""
    bookings: tuple[Booking, ...]
    """Those that nobody comes for included."""
    shifts: Mapping[CounterId, tuple[tuple[datetime, datetime], ...]]
    """When each counter calls: from, until; it finishes the visit that it has."""


def draw(office: SyntheticOffice, number: int, seed: int) -> PlannedDay:
    """Draw the day of this number; the same for every rule, so that rules can be compared."""
    chance = Random(f"{office.name}/{seed}/{number}")  # noqa: S311 - a game, no secret
    house = office.house()
    day = FIRST_DAY + timedelta(days=number)
    at = house.opening.at
    opens, closes = at(day, office.opens), at(day, office.closes)
    shifts = {counter: _shifts(house, counter, day, opens, closes) for counter in house.counters}
    bookings = tuple(_bookings(office, opens, closes, chance))
    visits = [*_booked(office, bookings, chance), *_walk_ins(office, opens, closes, chance)]
    ordered = sorted(visits, key=lambda visit: visit.arrives)
    return PlannedDay(date=day, visits=tuple(ordered), bookings=bookings, shifts=shifts)


def _shifts(
    house: House, counter: CounterId, day: date, opens: datetime, closes: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    shifts, begin = [], opens
    for pause in house.counters[counter].breaks:
        shifts.append((begin, house.opening.at(day, pause.begins)))
        begin = house.opening.at(day, pause.ends)
    return (*shifts, (begin, closes))


def _bookings(
    office: SyntheticOffice,
    opens: datetime,
    closes: datetime,
    chance: Random,
) -> Iterator[Booking]:
    """So many of the counters' slots, at noon too, wherever chance puts them."""
    slots = [opens + place * office.slot for place in range((closes - opens) // office.slot)]
    offered = [slot for slot in slots for _ in office.desks]
    chosen = sorted(chance.sample(offered, round(office.booked * len(offered))))
    for ident, slot in enumerate(chosen, 1):
        yield Booking(
            id=BookingId(ident),
            source="synthetic",
            external_id=f"{opens.date()}-{ident}",
            starts_at=slot,
            minutes=int(office.slot.total_seconds() // 60),
            services=(_task(office, chance).name,),
        )


def _booked(
    office: SyntheticOffice, bookings: tuple[Booking, ...], chance: Random
) -> Iterator[PlannedVisit]:
    tasks = {task.name: task for task in office.tasks}
    for booking in bookings:
        early = chance.gauss(office.punctuality.early, office.punctuality.deviation)
        minutes = _minutes(tasks[booking.services[0]], office, chance)
        if chance.random() >= office.no_show:
            arrives = booking.starts_at - timedelta(seconds=round(early * 60))
            yield PlannedVisit(
                arrives=arrives, services=booking.services, minutes=minutes, booking=booking
            )


def _walk_ins(
    office: SyntheticOffice, opens: datetime, closes: datetime, chance: Random
) -> Iterator[PlannedVisit]:
    """A Poisson process whose rate follows the profile."""
    part = (closes - opens) / len(office.profile)
    whole = sum(office.profile)
    for place, weight in enumerate(office.profile):
        rate = office.walk_ins * len(office.profile) * weight / whole / 60
        minutes = 0.0
        while rate > 0:
            minutes += chance.expovariate(rate)
            arrives = opens + place * part + timedelta(seconds=round(minutes * 60))
            if arrives >= opens + (place + 1) * part:
                break
            task = _task(office, chance)
            yield PlannedVisit(
                arrives=arrives,
                services=(task.name,),
                minutes=_minutes(task, office, chance),
            )


def _task(office: SyntheticOffice, chance: Random) -> Task:
    return chance.choices(office.tasks, [task.share for task in office.tasks])[0]


def _minutes(task: Task, office: SyntheticOffice, chance: Random) -> float:
    sigma = math.sqrt(math.log(1 + task.variation**2))
    factor = math.exp(chance.gauss(0, sigma) - sigma**2 / 2)
    return round(60 * task.minutes * office.slower * factor) / 60
