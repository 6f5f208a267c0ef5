"""Builders that name only what matters to a test, and leave the rest ordinary."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from lobby import open_lobby
from lobby.api.lobby import Lobby
from lobby.domain.booking import SourceBooking
from lobby.domain.counter import Counter
from lobby.domain.facts import FactKind
from lobby.domain.house import Area, House, Quota, QuotaRelease, Rules
from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.domain.service import Service
from lobby.domain.ticket import Ticket
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.unit_of_work import Transactions

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN).astimezone(UTC)
PASSPORT, ID_CARD, LOST = "passport", "id-card", "lost-property"


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self, now: datetime = NINE) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, count: float) -> None:
        self.now += minutes(count)


def a_ticket(
    number: int = 1,
    *,
    waited: float = 0,
    booked: datetime | None = None,
    services: Sequence[str] = (PASSPORT,),
    now: datetime = NINE,
    **given,
) -> Ticket:
    """A waiting ticket: a walk-in who has waited so many minutes, or a booking on time."""
    rules = Rules()
    since = booked - rules.head_start if booked else now - minutes(waited)
    competes = booked - rules.lead if booked else since
    issued = min(now, booked - minutes(5)) if booked else since
    ordinary = {
        "id": number,
        "day": MONDAY,
        "number": f"{'T' if booked else 'A'}{number:03d}",
        "services": tuple(services),
        "persons": 1,
        "area": "1",
        "language": "de",
        "slot": booked,
        "issued_at": issued,
        "waiting_since": since,
        "competes_from": competes,
    }
    return Ticket(**(ordinary | given))


def a_counter(name: str = "1", offers: Iterable[str] = (PASSPORT,), **given) -> Counter:
    ordinary = {
        "label": f"Schalter {name}",
        "speech_label": f"Schalter {name}",
        "area": "1",
        "primary": frozenset(offers),
    }
    return Counter(id=name, **(ordinary | given))


def a_service(name: str, **given) -> Service:
    return Service(id=name, **({"names": {"de": name}, "area": "1", "minutes": 10} | given))


def opening(
    mode: AdmissionMode = AdmissionMode.BOTH, opens: time = time(8), closes: time = time(16)
) -> Opening:
    week = dict.fromkeys(range(5), (Hours(opens, closes, mode),))
    return Opening(zone=BERLIN, week=week)


def a_house(
    counters: Iterable[Counter] = (),
    services: Iterable[Service] = (),
    *,
    rules: Rules | None = None,
    hours: Opening | None = None,
    tokens: int | None = None,
) -> House:
    """A house with passport, id-card and lost-property at counters 1 and 2, open from 8 to 16.

    Without ``rules``, one call is enough for a no-show.
    """
    offered = tuple(services) or tuple(map(a_service, (PASSPORT, ID_CARD, LOST)))
    everything = [service.id for service in offered]
    desks = tuple(counters) or (a_counter("1", everything), a_counter("2", everything))
    portions = () if tokens is None else (QuotaRelease(time(8), tokens),)
    return House(
        name="Rathaus Musterstadt",
        opening=hours or opening(),
        services={service.id: service for service in offered},
        counters={desk.id: desk for desk in desks},
        areas={"1": Area(id="1", names={"de": "Wartebereich 1"})},
        quotas={"walk-in": Quota(group="walk-in", portions=portions)} if portions else {},
        rules=rules or Rules(calls_before_no_show=1),
    )


@dataclass
class SomeSettings:
    """Settings as `open_lobby` needs them, without a file."""

    database: str
    the_house: House = field(default_factory=a_house)
    journal: str = "auto"
    sources: tuple[str, ...] = ()

    def house(self) -> House:
        return self.the_house


def a_database(folder: Path) -> str:
    """The URL of a new SQLite database with all its tables."""
    (folder / "queue.db").write_bytes(_with_its_tables())
    return f"sqlite:///{folder / 'queue.db'}"


@cache
def _with_its_tables() -> bytes:
    with TemporaryDirectory() as folder:
        migrate.upgrade(f"sqlite:///{folder}/queue.db")
        return Path(folder, "queue.db").read_bytes()


@contextmanager
def a_lobby(
    url: str, clock: Callable[[], datetime] | None = None, house: House | None = None
) -> Iterator[Lobby]:
    """An open lobby on a database that has its tables."""
    settings = SomeSettings(url, house or a_house())
    with open_lobby(settings, clock=clock) as lobby:
        yield lobby


def a_booking(name: str = "b-1", *, at: datetime = NINE, **given) -> SourceBooking:
    ordinary = {
        "starts_at": at,
        "minutes": 15,
        "services": (PASSPORT,),
        "number": f"4711-{name}",
        "code": f"CODE-{name}",
        "revision": "1",
    }
    return SourceBooking(external_id=name, **(ordinary | given))


def together(work: Callable[[str], None], names: Iterable[str]) -> None:
    """Run the work once per name, all at the same time; the first error is raised."""
    errors: list[BaseException] = []
    names = list(names)
    ready = threading.Barrier(len(names))

    def run(name: str) -> None:
        ready.wait()
        try:
            work(name)
        except BaseException as error:  # noqa: BLE001 - handed to the test below
            errors.append(error)

    threads = [threading.Thread(target=run, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def fill(url: str, count: int, house: House | None = None) -> set[str]:
    """Put so many walk-ins into the queue in one transaction; their numbers."""
    house = house or a_house()
    engine = connect(url)
    begin = Transactions(engine, house.day, "", Clock())
    with begin.write() as work:
        tickets = [
            work.tickets.add(a_ticket(number, waited=count - number, now=NINE))
            for number in range(1, count + 1)
        ]
        for ticket in tickets:
            work.journal.record(FactKind.ISSUED, ticket)
        work.commit()
    engine.dispose()
    return {ticket.number for ticket in tickets}
