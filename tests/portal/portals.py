"""A portal on a database of its own, wired as the program wires it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sqlalchemy import select

from lobby.domain.availability.booking_calendar import SalesWindow
from lobby.domain.availability.resources import Resource
from lobby.domain.booking import Channel
from lobby.domain.house import House
from lobby.store.engine import connect
from portal import wiring
from portal.actions.hold import WantedTime
from portal.actions.ports import Contact
from portal.domain.limits import BookingRules
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.store import migrate, schema
from portal.tokens import Tokens
from tests.builders import BERLIN, ID_CARD, PASSPORT, a_counter, a_house, a_service

MONDAY = date(2026, 11, 23)
CALL_BACK = "call-back"
SECRET = b"a secret of tests, long enough for it"
ADDRESS = "https://termine.town.example"
ANN = Contact("ann@example.org")
BOB = Contact("bob@example.org")


def at(local: str, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(local), BERLIN).astimezone(UTC)


FRIDAY_BEFORE = at("12:00", MONDAY - timedelta(days=3))


def a_town_hall(counters: int = 2) -> House:
    """Counters for passports and identity cards, one of them accessible; calls by phone."""
    services = [
        a_service(PASSPORT, minutes=15),
        a_service(ID_CARD, minutes=10, minutes_per_person=8),
        a_service(CALL_BACK, minutes=10, channel=Channel.PHONE),
    ]
    offers = [PASSPORT, ID_CARD, CALL_BACK]
    desks = [
        a_counter(str(number), offers, accessible=number == counters)
        for number in range(1, counters + 1)
    ]
    return a_house(desks, services)


class Portal(wiring.Portal):
    """Every action of one portal, on one database and one clock."""

    def __init__(self, url, clock, house, rules, window, resources=None) -> None:
        self.url, self.window = url, window
        self.engine = connect(url)
        parts = wiring.PortalParts(
            engine=self.engine,
            house=house,
            resources=resources or tuple(map(Resource.of, house.counters.values())),
            rules=rules,
            window=window,
            tokens=Tokens(SECRET),
            address=ADDRESS,
            clock=clock,
        )
        super().__init__(parts)
        self.clock = clock

    def held(self, local: str = "10:00", services=(PASSPORT,), day: date = MONDAY, **given):
        wanted = WantedTime(services=services, starts_at=at(local, day), **given)
        return self.hold(wanted)

    def pending(self, local: str = "10:00", contact: Contact = ANN, **given):
        return self.request(self.held(local, **given).id, contact)

    def booked(self, local: str = "10:00", contact: Contact = ANN, **given):
        return self.confirm(self.pending(local, contact, **given).id)

    def get(self, key):
        with self.transactions.read() as work:
            return work.bookings.get(key)

    def free(self, services=(PASSPORT,), day: date = MONDAY, **given):
        wish = self.selling.wish(services, 1, accessible=False)
        times = self.free_times(wish, [day], **given)[day]
        return [f"{moment.astimezone(BERLIN):%H:%M}" for moment in times]

    def rows(self, table: str) -> list[dict[str, Any]]:
        found = schema.metadata.tables[table]
        with self.engine.connect() as connection:
            return [row._asdict() for row in connection.execute(select(found))]

    def mails(self, key) -> list[str]:
        return [row["kind"] for row in self.rows("email_outbox") if row["booking"] == key]

    def write(self, statement) -> None:
        """Change a row behind the back of the program, as an office or a worker would."""
        with self.engine.execution_options(write=True).connect() as connection:
            connection.execute(statement)
            counter = schema.change_counter
            connection.execute(counter.update().values(n=counter.c.n + 1))
            connection.commit()


def a_portal(url, clock=None, *, rules=None, house=None, **window) -> Portal:
    rules = rules or BookingRules()
    return Portal(url, clock, house or a_town_hall(), rules, SalesWindow(**window))


def with_other_rules(portal: Portal, **rules) -> Portal:
    changed = replace(portal.rules, **rules)
    return Portal(portal.url, portal.clock, portal.house, changed, portal.window)


def refusal(action, *given, **named) -> BookingRefused:
    with pytest.raises(BookingRefused) as refused:
        action(*given, **named)
    return refused.value


def code(action, *given, **named) -> BookingRefusal:
    return refusal(action, *given, **named).code


def all_held(portal, local="10:00"):
    return [portal.held(local), portal.held(local)]


def a_portal_database(folder: Path) -> str:
    """The URL of a new SQLite database with all its tables."""
    (folder / "portal.db").write_bytes(_with_its_tables())
    return f"sqlite:///{folder / 'portal.db'}"


@cache
def _with_its_tables() -> bytes:
    with TemporaryDirectory() as folder:
        migrate.upgrade(f"sqlite:///{folder}/portal.db")
        with closing(sqlite3.connect(f"{folder}/portal.db")) as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return Path(folder, "portal.db").read_bytes()
