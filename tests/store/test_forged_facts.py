"""A fact that no program wrote ends no reader, and the check of the database finds it."""

from __future__ import annotations

import sqlite3

import psycopg
import pytest

from lobby.domain.facts import FactKind
from lobby.store.engine import connect
from lobby.store.upkeep.integrity import damage
from tests.builders import MONDAY, PASSPORT, Clock, a_lobby

ONTO = "INSERT INTO journal (seq, at, day, kind, ticket, number, counter, area, undoes, details)"
AT = "'2026-11-23 08:00:00.000000', '2026-11-23'"
DEEP = "[" * 3000
FORGED = {
    "takes back another": f"{AT}, 'device-failed', NULL, NULL, NULL, NULL, 5, '{{}}'",
    "takes back nothing": f"{AT}, 'undone', 1, 'A001', '1', '1', 99, '{{}}'",
    "no JSON object": f"{AT}, 'device-failed', NULL, NULL, NULL, NULL, NULL, ''",
    "no JSON object ": f"{AT}, 'device-failed', NULL, NULL, NULL, NULL, NULL, '[1]'",
    "no JSON object  ": f"{AT}, 'day-closed', NULL, NULL, NULL, NULL, NULL, '{DEEP}'",
    "of none": f"{AT}, 'device-failed', NULL, NULL, '1', '1', NULL, '{{}}'",
    "does not know": f"{AT}, 'robbed', NULL, NULL, NULL, NULL, NULL, '{{}}'",
    "never was": f"{AT}, 'finished', 77, 'A077', '1', '1', NULL, '{{}}'",
}
READERS = {
    "the facts": lambda lobby: lobby.journal.facts(),
    "a monitor": lambda lobby: lobby.board.view("1"),
    "a window": lambda lobby: lobby.counter("1").view(),
    "a terminal": lambda lobby: lobby.entrance.view(),
    "an estimate": lambda lobby: lobby.entrance.estimate([PASSPORT]),
    "a token": lambda lobby: lobby.entrance.take_token([PASSPORT]),
    "the outcomes": lambda lobby: lobby.mirror.outcomes("feed"),
    "next": lambda lobby: lobby.counter("2").call_next(),
    "why": lambda lobby: lobby.board.why("A001"),
    "the end of the day": lambda lobby: lobby.office.close_day(),
}


def forge(url, values):
    """Write a fact as somebody could before the tables refused it."""
    statement = f"{ONTO} SELECT seq + 1, {values} FROM journal_end"  # noqa: S608 - ours
    moved = "UPDATE journal_end SET seq = seq + 1"
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as database:
            database.execute("PRAGMA ignore_check_constraints = ON")
            database.execute(statement)
            database.execute(moved)
        return
    with psycopg.connect(url.replace("+psycopg", "")) as server:
        for rule in ("undoes", "whom", "details", "moments"):
            server.execute(f"ALTER TABLE journal DROP CONSTRAINT IF EXISTS ck_journal_{rule}")
        server.execute(statement)
        server.execute(moved)


@pytest.fixture
def lobby(url):
    """Two visitors, one of them called."""
    with a_lobby(url, Clock()) as opened:
        for counter in ("1", "2"):
            opened.counter(counter).open()
            opened.entrance.take_token([PASSPORT])
        opened.counter("1").call_next()
        yield opened


@pytest.mark.parametrize("values", FORGED.values(), ids=FORGED)
def test_a_forged_fact_ends_no_reader(url, lobby, values):
    forge(url, values)

    for read in READERS.values():
        read(lobby)


def test_facts_after_one_of_a_newer_program_are_read_page_by_page(url, lobby):
    for _ in range(3):
        forge(url, FORGED["does not know"])
    lobby.entrance.take_token([PASSPORT])

    assert lobby.journal.facts(lobby.journal.facts()[-2].seq, limit=1)[0].kind is FactKind.ISSUED


@pytest.mark.parametrize("what", FORGED)
def test_the_check_of_the_database_finds_a_forged_fact(url, lobby, what):
    end = lobby.journal.facts()[-1].seq
    forge(url, FORGED[what])
    engine = connect(url)

    told = damage(engine)

    engine.dispose()
    assert any(one.startswith(f"fact {end + 1} ") and what.strip() in one for one in told)


def test_a_journal_of_a_whole_day_is_not_taken_for_forged(url, lobby):
    lobby.counter("1").undo()
    lobby.counter("1").call_next()
    lobby.office.report_device("kiosk", "printer", "paper-out")
    lobby.office.close_day()
    engine = connect(url)

    assert damage(engine) == []

    engine.dispose()
    assert lobby.journal.facts()[0].day == MONDAY
