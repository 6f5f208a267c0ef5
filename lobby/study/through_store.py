"""A synthetic day through the real actions and the real store, with a clock that is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from lobby import open_lobby
from lobby.api.lobby import Lobby
from lobby.domain.booking import SourceBooking
from lobby.domain.house import House
from lobby.domain.names import CounterId, TicketId
from lobby.store import migrate
from lobby.study.day import PlannedDay, PlannedVisit


@dataclass(frozen=True, slots=True)
class TemporarySettings:
    """Settings of a house that exists for one simulation."""

    database: str
    the_house: House
    journal: str = "auto"
    sources: tuple[str, ...] = ()

    def house(self) -> House:
        """The rules of the house."""
        return self.the_house


@dataclass(slots=True)
class SettableClock:
    """A clock that stands where it was set."""

    now: datetime

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.now


@dataclass(slots=True)
class ThroughStore:
    """One day in an open lobby."""

    lobby: Lobby
    clock: SettableClock
    _places: dict[int, TicketId] = field(default_factory=dict)
    """The place of each ticket among the day's arrivals, by its key in the store."""
    _busy: set[CounterId] = field(default_factory=set)

    def mirror(self, day: PlannedDay) -> None:
        """Let the booking system tell the day's bookings."""
        self.lobby.mirror.take_over(
            "synthetic",
            [
                SourceBooking(
                    external_id=booking.external_id,
                    starts_at=booking.starts_at,
                    minutes=booking.minutes,
                    services=booking.services,
                    code=booking.external_id,
                    persons=booking.persons,
                )
                for booking in day.bookings
            ],
            complete=False,
        )

    def arrive(self, visit: PlannedVisit, now: datetime) -> TicketId:
        """Check in or draw a token."""
        self.clock.now = now
        if visit.booking:
            ticket = self.lobby.entrance.check_in(visit.booking.external_id)
        else:
            ticket = self.lobby.entrance.take_token(visit.services, visit.persons, override=True)
        return self._places.setdefault(ticket.id, TicketId(len(self._places) + 1))

    def open(self, counter: CounterId, now: datetime) -> None:
        """Open a counter."""
        self.clock.now = now
        self.lobby.counter(counter).open()

    def pause(self, counter: CounterId, now: datetime) -> None:
        """Finish the visit and pause."""
        self.clock.now = now
        if counter in self._busy:
            self.lobby.counter(counter).finish()
            self._busy.discard(counter)
        self.lobby.counter(counter).pause()

    def next(self, counter: CounterId, now: datetime) -> TicketId | None:
        """Press Next; the visitor is there at once."""
        self.clock.now = now
        here = self.lobby.counter(counter)
        called = here.finish_and_next() if counter in self._busy else here.call_next()
        if called is None:
            self._busy.discard(counter)
            return None
        self._busy.add(counter)
        here.serve()
        return self._places[called.id]


@contextmanager
def through_store(house: House, day: PlannedDay) -> Iterator[ThroughStore]:
    """A system with a new database, gone afterwards."""
    with TemporaryDirectory(prefix="lobby-simulate-") as folder:
        url = f"sqlite:///{Path(folder) / 'queue.db'}"
        migrate.upgrade(url)
        clock = SettableClock(min(begin for spans in day.shifts.values() for begin, _ in spans))
        with open_lobby(TemporarySettings(url, house), clock=clock) as lobby:
            system = ThroughStore(lobby, clock)
            system.mirror(day)
            yield system
