"""One booking that no database takes, of whatever kind: the others are told, and it is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
import yaml
from sqlalchemy import text

from lobby.domain.booking import BookingStatus
from lobby.domain.values import fitting
from lobby.store.engine import connect
from sync.sources.contract import Batch, ReadOnlySource
from tests.builders import a_booking, a_lobby
from tests.sync.builders import EIGHT, a_door, a_puller, booked, mirrored, on_wire
from tests.sync.upstream import page

DESCRIPTION = Path(__file__).parents[2] / "sync" / "feed.openapi.yaml"
PERSON = "Zzyzx-Quastenflosser"


@pytest.fixture
def lobby(url, clock):
    """The lobby of an ordinary house, on each kind of database."""
    with a_lobby(url, clock) as opened:
        yield opened


class Tells(ReadOnlySource):
    """A source that says what the test wants."""

    def __init__(self, *bookings, complete=False):
        self.bookings = bookings
        self._complete = complete

    def fetch(self, window, cursor):
        return Batch(bookings=self.bookings, complete=self._complete, left_out=(), cursor="c")

    def cut(self):
        pass


LONG = {
    "id of 250 letters": {"booking": "x" * 250},
    "id with a NUL": {"booking": "x\0"},
    "place of 300 letters": {"place": "Bürgerhaus " * 30},
    "hint of 60 letters": {"counter_hint": "y" * 60},
    "number of 250 figures": {"number": "9" * 250, "code": None},
    "language of 40 letters": {"language": "ü" * 40},
    "name of 900 letters": {"name": PERSON * 45},
    "service of 900 letters": {"services": ["s" * 900]},
}


@pytest.mark.parametrize("what", LONG)
def test_what_is_longer_than_a_column_is_kept_shorter(feed, upstream, lobby, what):
    upstream.always = page(on_wire("good"), on_wire(**({"booking": "long"} | LONG[what])))

    a_puller(feed, lobby, door=a_door(keep_names=True)).turn(Event())

    assert len(booked(lobby)) == 2
    assert not lobby.mirror.state("portal").problem


YEARS = ["0001-01-01T00:00:00Z", "1969-12-31T23:30:00Z", "9999-12-31T23:30:00Z"]


@pytest.mark.parametrize("starts_at", YEARS)
def test_a_year_that_no_clock_shows_leaves_out_that_booking_alone(
    feed, upstream, lobby, caplog, starts_at
):
    upstream.always = page(on_wire("good"), on_wire("far", starts_at=starts_at, name=PERSON))

    a_puller(feed, lobby, door=a_door(keep_names=True)).turn(Event())

    assert booked(lobby) == {"good"}
    assert lobby.mirror.state("portal").problem == "unreadable: booking far"
    assert "far" not in caplog.text
    assert PERSON not in caplog.text


def test_a_booking_that_can_no_longer_be_read_is_not_taken_for_cancelled(feed, upstream, lobby):
    puller = a_puller(feed, lobby)
    upstream.then.append(page(*(on_wire(f"b-{n}") for n in range(4))))
    puller.turn(Event())

    moved = on_wire("b-0", starts_at=YEARS[-1])
    upstream.then.append(page(moved, {"id": "b-1"}, on_wire("b-2")))
    puller.turn(Event())

    assert booked(lobby) == {"b-0", "b-1", "b-2"}
    assert lobby.mirror.state("portal").problem == "unreadable: booking b-1 (+1)"

    upstream.then.append(page(*(on_wire(f"b-{n}") for n in range(4))))
    puller.turn(Event())

    assert len(booked(lobby)) == 4
    assert not lobby.mirror.state("portal").problem


HALVES = {
    "id": {"external_id": "b\udfff"},
    "number": {"number": "4\ud800"},
    "code": {"code": "c\ud800"},
    "service": {"services": ("s\ud800",)},
    "place": {"place": "p\ud800"},
    "name": {"name": "n\ud800"},
    "hint": {"counter_hint": "h\ud800"},
    "revision": {"revision": "r\ud800"},
}


@pytest.mark.parametrize("field", HALVES)
def test_half_a_surrogate_pair_in_any_field_stops_nothing(lobby, field):
    odd = replace(a_booking("odd", at=EIGHT), **HALVES[field])

    a_puller(Tells(odd, a_booking("good", at=EIGHT)), lobby).turn(Event())

    assert len(booked(lobby)) == 2
    assert lobby.entrance.check_in("CODE-good")


@pytest.mark.parametrize("field", HALVES)
def test_nor_does_it_when_a_script_tells_it(lobby, field):
    odd = replace(a_booking("odd", at=EIGHT), **HALVES[field])

    lobby.mirror.take_over("script", [odd, a_booking("good", at=EIGHT)])

    assert len(booked(lobby)) == 2


REFUSE = {
    "sqlite": "CREATE TRIGGER refuse BEFORE INSERT ON booking WHEN NEW.external_id LIKE 'bad%'"
    " BEGIN SELECT RAISE(ABORT, 'no'); END",
    "postgresql": "ALTER TABLE booking ADD CONSTRAINT refuse CHECK (external_id NOT LIKE 'bad%')",
}


@pytest.mark.parametrize("at", [0, 777, 1199])
def test_what_the_database_refuses_for_a_reason_of_its_own_is_found_and_named(url, lobby, at):
    engine = connect(url)
    with engine.execution_options(write=True).connect() as connection:
        connection.execute(text(REFUSE[engine.dialect.name]))
        connection.commit()
    engine.dispose()
    bookings = [a_booking(f"b-{n}", at=EIGHT) for n in range(1200)]
    bookings[at] = replace(bookings[at], external_id="bad-1")

    lobby.mirror.take_over("feed", bookings, cursor="c1")

    assert len(booked(lobby)) == 1199
    assert lobby.mirror.state("feed").cursor == "c1"
    assert lobby.mirror.state("feed").problem.startswith("unreadable: booking bad-1: ")


def test_a_booking_that_fits_is_left_as_it_is():
    whole = a_booking(place="Bürgerhaus", language="de", counter_hint="3", name="A visitor")

    assert fitting.fitted(whole) == whole


def test_a_digest_is_an_id_that_fits():
    kept = fitting.kept_id("x" * 300)

    assert kept == fitting.kept_id(kept) != fitting.kept_id("x" * 301)
    assert len(kept) <= fitting.LONGEST_ID


def test_bookings_by_a_digest_are_changed_and_cancelled_like_any_other(lobby):
    others = [a_booking(f"b-{n}", at=EIGHT) for n in range(3)]
    long = replace(a_booking(at=EIGHT), external_id="u" * 300)
    source = Tells(long, *others, complete=True)
    puller = a_puller(source, lobby)
    puller.turn(Event())

    source.bookings = (replace(long, minutes=40, revision="2"), *others)
    puller.turn(Event())

    assert mirrored(lobby)[fitting.kept_id("u" * 300)].minutes == 40

    source.bookings = tuple(others)
    puller.turn(Event())

    told = mirrored(lobby)[fitting.kept_id("u" * 300)]
    assert told.status is BookingStatus.CANCELLED_BY_TOWN


def test_the_contract_of_the_feed_names_the_limits_of_the_lobby():
    contract = yaml.safe_load(DESCRIPTION.read_text())
    booking = contract["components"]["schemas"]["Booking"]["properties"]

    assert {
        name: booking[name]["maxLength"]
        for name in ("id", "number", "code", "counter_hint", "place", "name")
    } == {
        "id": fitting.LONGEST_ID,
        "number": fitting.LONGEST_KEY,
        "code": fitting.LONGEST_KEY,
        "counter_hint": fitting.LONGEST_HINT,
        "place": fitting.LONGEST_PLACE,
        "name": fitting.LONGEST_NAME,
    }
    assert booking["persons"]["maximum"] == fitting.MOST_PERSONS
    assert booking["minutes"]["maximum"] == fitting.LONGEST_MINUTES
    assert booking["services"]["maxItems"] == fitting.MOST_SERVICES
