"""No field is stored in silence, and the end of the day erases what the annex says it erases."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from lobby import open_lobby
from lobby.domain.house import Rules
from lobby.store import migrate, schema
from lobby.store.upkeep.kept import KEPT, PERSONAL
from lobby.store.upkeep.privacy import ELSEWHERE, annex
from tests.builders import (
    BERLIN,
    NINE,
    PASSPORT,
    Clock,
    SomeSettings,
    a_booking,
    a_database,
    a_house,
    a_lobby,
)

WITH_NAMES = a_house(rules=Rules(store_names=True))
SECRETS = ("Kinderwagen-7", "Ohnmacht-11", "CODE-b-1", "Erika-nur-im-Test", "press-4711")


def everything_in(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_the_annex_lists_every_field_of_every_table():
    told = {(one.table, one.field) for one in KEPT}
    stored = {
        (table.name, column.name)
        for table in schema.metadata.tables.values()
        for column in table.columns
    }

    assert told == stored
    assert set(PERSONAL) == {
        *("booking", "booking_key", "journal", "line", "note", "past_key", "reason", "slip"),
        *("ticket", "undo"),
    }
    assert all(f"| {one.table} | {one.field} | {one.what} |" in annex() for one in KEPT)
    assert all(f"| {one.place} | {one.what} |" in annex() for one in ELSEWHERE)


def a_day_with_secrets(lobby):
    """Everything that names a person comes in; the code of a slip."""
    lobby.mirror.take_over("feed", [replace(a_booking(), name="Erika-nur-im-Test")])
    lobby.counter("1").open()
    code = lobby.entrance.check_in("CODE-b-1").slip_code
    waiting = lobby.entrance.take_token(
        [PASSPORT], note="Kinderwagen-7", idempotency_key="press-4711"
    ).number
    lobby.counter("1").call_next()
    lobby.counter("1").park("Kinderwagen-7")
    lobby.office.mark(waiting, urgent=True, reason="Ohnmacht-11")
    lobby.mirror.outcomes_pushed("feed", lobby.journal.facts()[-1].seq)
    return code


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_after_the_day_no_file_of_the_database_holds_what_names_a_person(tmp_path, mode):
    settings = SomeSettings(a_database(tmp_path), WITH_NAMES, journal=mode)
    with open_lobby(settings) as monitor, open_lobby(settings, clock=Clock()) as lobby:
        assert monitor.board.view("1").waiting == 0
        code = a_day_with_secrets(lobby)

        assert code.encode() in everything_in(tmp_path)

        lobby.office.close_day()

        left = everything_in(tmp_path)
    assert code.encode() not in left
    assert [secret for secret in SECRETS if secret.encode() in left] == []


def test_what_the_annex_says_ends_with_the_day_has_ended(tmp_path):
    ends = [(one.table, one.field) for one in KEPT if one.how_long == "bis Tagesende"]

    with a_lobby(a_database(tmp_path), Clock(), WITH_NAMES) as lobby:
        a_day_with_secrets(lobby)
        before = {table for table, field in ends if left_of(tmp_path, table, field)}
        lobby.office.close_day()

    assert before == {
        *("ticket", "note", "slip", "booking", "booking_key", "undo", "reason", "line")
    }
    assert [one for one in ends if left_of(tmp_path, *one)] == []


def left_of(folder, table, field):
    """How many rows still have something in this field."""
    with sqlite3.connect(folder / "queue.db") as database:
        is_told = f"{field} IS NOT NULL AND {field} <> '' AND {field} <> 0"
        asked = f"SELECT count(*) FROM {table} WHERE {is_told}"  # noqa: S608 - our own names
        return database.execute(asked).fetchone()[0]


def test_a_booking_whose_outcome_is_still_untold_loses_its_keys_and_its_name_at_once(tmp_path):
    with a_lobby(a_database(tmp_path), Clock(), WITH_NAMES) as lobby:
        lobby.mirror.take_over("feed", [replace(a_booking(), name="Erika-nur-im-Test")])
        lobby.entrance.check_in("CODE-b-1")

        lobby.office.close_day()

    with sqlite3.connect(tmp_path / "queue.db") as database:
        kept = database.execute(
            "SELECT external_id, name, number, revision FROM booking"
        ).fetchall()
        keys = database.execute("SELECT * FROM booking_key").fetchall()
    assert (kept, keys) == ([("b-1", None, None, "")], [])


@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
@pytest.mark.parametrize("later", [30, 11 * 60], ids=["the same evening", "the next day"])
def test_what_a_source_tells_again_does_not_come_back(tmp_path, told, later):
    clock, again = Clock(), [replace(a_booking(), name="Erika-nur-im-Test")]
    with a_lobby(a_database(tmp_path), clock) as lobby:
        lobby.mirror.take_over("feed", again)
        lobby.entrance.check_in("CODE-b-1")
        if told:
            lobby.mirror.outcomes_pushed("feed", lobby.journal.facts()[-1].seq)
        clock.forward(13 * 60)
        lobby.office.close_day()
        clock.forward(later)

        lobby.mirror.take_over("feed", again)

    with sqlite3.connect(tmp_path / "queue.db") as database:
        assert database.execute("SELECT hash FROM booking_key").fetchall() == []
        assert database.execute("SELECT 1 FROM booking WHERE name IS NOT NULL").fetchall() == []


def test_bookings_to_come_return_if_the_day_was_closed_too_early(tmp_path):
    clock = Clock()
    later = a_booking(at=NINE + timedelta(hours=3))
    with a_lobby(a_database(tmp_path), clock) as lobby:
        lobby.mirror.take_over("feed", [later])
        lobby.office.close_day()
        clock.forward(150)

        lobby.mirror.take_over("feed", [later])

        assert lobby.entrance.check_in("CODE-b-1").slot == later.starts_at


def test_after_the_day_no_table_of_a_server_holds_what_names_a_person(postgres_server):
    with postgres_server.database() as url:
        migrate.upgrade(url)
        with open_lobby(SomeSettings(url), clock=Clock()) as lobby:
            told = [secret.encode() for secret in (*SECRETS, a_day_with_secrets(lobby))]

            lobby.office.close_day()

        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        tables = postgres_server.folder / "cluster" / "base"
        left = b"".join(file.read_bytes() for file in tables.rglob("*") if file.is_file())
    assert b"day_closed" in left or b"day-closed" in left
    assert [secret for secret in told if secret in left] == []


def test_nothing_about_clerks_is_stored(tmp_path):
    a_database(tmp_path)
    with sqlite3.connect(tmp_path / "queue.db") as database:
        columns = {
            column[1]
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")
            for column in database.execute(f"PRAGMA table_info({table})")
        }

    assert columns.isdisjoint({"user", "clerk", "login", "employee", "staff"})


def test_a_list_of_an_earlier_day_times_nobody(tmp_path):
    clock = Clock(NINE + timedelta(minutes=3, seconds=42))
    with a_lobby(a_database(tmp_path), clock) as lobby:
        lobby.entrance.take_token([PASSPORT])
        exact = lobby.journal.facts()

        clock.forward(24 * 60)

        assert [fact.at for fact in exact] == [NINE + timedelta(minutes=3, seconds=42)]
        assert lobby.journal.facts() == (replace(exact[0], at=NINE),)


def test_a_call_just_before_midnight_is_exact_until_it_is_spoken(tmp_path):
    late = NINE.replace(hour=22, minute=59, second=58)
    clock = Clock(late)
    with a_lobby(a_database(tmp_path), clock) as lobby:
        lobby.office.test_call("1")

        clock.forward(0.1)

        assert lobby.journal.facts()[0].day < lobby.mirror.now().astimezone(BERLIN).date()
        assert lobby.journal.facts()[0].at == late
