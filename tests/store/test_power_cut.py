"""The power goes at any moment: what was answered is there, and nothing is half done."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from lobby import open_lobby
from lobby.store import engine
from tests.builders import PASSPORT, Clock, SomeSettings, a_booking, a_database
from tests.store.power import cuts

TABLES = ("ticket", "booking", "booking_key", "counter", "journal", "journal_end", "switch", "undo")
DEEDS = (
    lambda lobby: lobby.mirror.take_over("feed", [a_booking()]),
    lambda lobby: lobby.counter("1").open(),
    lambda lobby: lobby.entrance.take_token([PASSPORT]),
    lambda lobby: lobby.entrance.check_in("CODE-b-1"),
    lambda lobby: lobby.counter("1").call_next(),
    lambda lobby: lobby.counter("1").finish_and_next(was_there=True),
    lambda lobby: lobby.office.close_day(),
)


def held(file):
    """Everything in a database, as SQLite finds it."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA synchronous=OFF")
        if database.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            return "damaged"
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}  # noqa: S608


def a_day(folder, mode, disk):
    """Do every deed; what the disk held at first, and after how many steps each was answered."""
    url, file = a_database(folder), folder / "queue.db"
    start = {str(file): file.read_bytes()}
    answers = [(0, held(file))]
    disk.steps.clear()
    with open_lobby(SomeSettings(url, journal=mode), clock=Clock()) as lobby:
        for deed in DEEDS:
            deed(lobby)
            answers.append((len(disk.steps), held(file)))
        steps = list(disk.steps)
    return start, steps, answers


def losses(folder, start, steps, answers):
    """The moments at which a power cut loses or spoils something."""
    seen = set()
    for taken, files in cuts(start, steps, random.Random(20261121)):  # noqa: S311 - a fixed seed
        told = sum(after <= taken for after, _ in answers)
        look = hash((told, *files.items()))
        if look in seen:
            continue
        seen.add(look)
        for path in folder.iterdir():
            path.unlink()
        for path, content in files.items():
            (folder / path.rsplit("/", 1)[1]).write_bytes(content)
        if held(folder / "queue.db") not in [state for _, state in answers[told - 1 : told + 1]]:
            yield taken


@pytest.fixture
def wreck(tmp_path):
    folder = tmp_path / "after"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_no_answer_is_lost_and_nothing_half_done_when_the_power_goes(disk, tmp_path, wreck, mode):
    start, steps, answers = a_day(tmp_path, mode, disk)

    assert len(steps) > 100
    assert list(losses(wreck, start, steps, answers)) == []


@pytest.mark.parametrize(("mode", "hasty"), [("delete", "FULL"), ("wal", "NORMAL")])
def test_a_database_that_waits_less_for_its_disk_loses_answers(
    disk, tmp_path, wreck, monkeypatch, mode, hasty
):
    usual = engine.sqlite_pragmas
    monkeypatch.setattr(
        engine, "sqlite_pragmas", lambda mode: (*usual(mode), f"synchronous={hasty}")
    )

    assert any(losses(wreck, *a_day(tmp_path, mode, disk)))
