"""A locked database, a damaged file, a clock that jumps: told, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from lobby import open_lobby
from lobby.domain.errors import SettingsError, Unavailable
from lobby.domain.opening import AdmissionMode, Hours, Opening
from lobby.store import engine, order_lock
from lobby.store.mounts import is_network_share
from lobby.store.restore import restore
from lobby.store.upkeep.backup import backup, newest
from tests.builders import (
    BERLIN,
    PASSPORT,
    Clock,
    SomeSettings,
    a_booking,
    a_database,
    a_house,
    a_lobby,
)

ALWAYS = a_house(
    hours=Opening(
        zone=BERLIN,
        week=dict.fromkeys(range(7), (Hours(time(0), time(23, 59), AdmissionMode.BOTH),)),
    )
)


def test_a_locked_database_is_told_within_its_deadline(tmp_path, monkeypatch):
    monkeypatch.setattr(order_lock, "BUSY_SECONDS", 0.3)
    url = a_database(tmp_path)
    holder = sqlite3.connect(tmp_path / "queue.db", isolation_level=None)
    with a_lobby(url, Clock()) as lobby:
        holder.execute("BEGIN IMMEDIATE")

        with pytest.raises(Unavailable, match="locked"):
            lobby.entrance.take_token([PASSPORT])

        holder.execute("ROLLBACK")
        assert lobby.entrance.take_token([PASSPORT]).number == "A001"


def test_a_reader_that_kept_a_commit_waiting_keeps_nobody_out_once_it_has_gone(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(order_lock, "BUSY_SECONDS", 0.3)
    url = a_database(tmp_path)
    reader = sqlite3.connect(tmp_path / "queue.db", isolation_level=None)
    with a_lobby(url, Clock()) as terminal, a_lobby(url, Clock()) as counter:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM ticket").fetchall()
        with pytest.raises(Unavailable, match="locked"):
            terminal.entrance.take_token([PASSPORT])

        reader.execute("ROLLBACK")

        assert counter.board.view("1").waiting == 0
        assert counter.entrance.take_token([PASSPORT]).number == "A001"
        assert terminal.entrance.take_token([PASSPORT]).number == "A002"


def test_a_server_that_is_away_is_told(postgres_server):
    with postgres_server.database() as url:
        nobody = url.rsplit("/", 1)[0] + "/no_such_database"

        with pytest.raises(Unavailable, match="database"), a_lobby(nobody, Clock()):
            pass


def test_sqlite_on_a_network_share_is_refused(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text("server:/vol /srv/share nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")

    assert is_network_share("/srv/share/queue.db", mounts)
    assert not is_network_share("/var/lib/lobby/queue.db", mounts)
    monkeypatch.setattr(engine, "is_network_share", lambda path: path.startswith("/srv"))
    with pytest.raises(SettingsError, match="network share"):
        engine.connect(f"sqlite:///{Path('/srv/share/queue.db')}")


def damaged_in_the_middle(file):
    """Spoil pages that hold tickets; the head of the file stays sound."""
    with file.open("r+b") as raw:
        for page in range(2, file.stat().st_size // 4096):
            raw.seek(page * 4096)
            raw.write(b"\xa5" * 64)


def test_a_damaged_file_is_refused_with_the_newest_backup_and_put_back(tmp_path):
    url, file = a_database(tmp_path), tmp_path / "queue.db"
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
        lobby.entrance.take_token([PASSPORT])
        backup(url)
    damaged_in_the_middle(file)
    spoiled = file.read_bytes()

    with pytest.raises(Unavailable, match="corrupted") as told, a_lobby(url, Clock()):
        pass

    copy = newest(url)
    assert str(copy) in str(told.value)
    assert file.read_bytes() == spoiled
    _, (aside,) = restore(url)
    assert aside.read_bytes() == spoiled
    with a_lobby(url, Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001", "A002"]
        assert lobby.entrance.take_token([PASSPORT]).number == "A003"


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_program_that_was_not_stopped_goes_on_in_the_copy_that_is_put_back_by_hand(
    tmp_path, mode
):
    settings = SomeSettings(a_database(tmp_path), journal=mode)
    with open_lobby(settings, clock=Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
        copy = backup(settings.database)
        lobby.entrance.take_token([PASSPORT])

        for part in list(tmp_path.glob("queue.db*")):
            part.rename(tmp_path / part.name.replace("queue", "old"))
        copy.rename(tmp_path / "queue.db")
        given = lobby.entrance.take_token([PASSPORT]).number

    with open_lobby(settings, clock=Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001", given]


def test_a_copy_put_back_twice_keeps_the_database_that_was_there(tmp_path):
    url = a_database(tmp_path)
    backup(url)
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])

    aside = [one for _ in range(2) for one in restore(url)[1]]

    assert len(set(aside)) == 2
    with a_lobby(f"sqlite:///{aside[0]}", Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]


def test_the_group_may_write_a_new_database(tmp_path):
    before = os.umask(0o007)
    try:
        a_database(tmp_path)
    finally:
        os.umask(before)

    assert (tmp_path / "queue.db").stat().st_mode & 0o777 == 0o660


def test_a_clock_set_back_gives_no_number_twice_forgets_nobody_and_tears_no_journal(url):
    clock = Clock()
    with a_lobby(url, clock) as lobby:
        lobby.counter("1").open()
        before = [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]
        clock.forward(-60)
        after = [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]

        called = [lobby.counter("1").call_next().number]
        called += [lobby.counter("1").finish_and_next(was_there=True).number for _ in range(5)]

        assert len({*before, *after}) == 6
        assert sorted(called) == sorted(before + after)
        assert [fact.seq for fact in lobby.journal.facts()] == list(range(1, 24))


@pytest.mark.parametrize(
    "night",
    [
        datetime(2026, 3, 29, 1, 50, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 50, tzinfo=BERLIN),
        datetime(2028, 2, 28, 23, 50, tzinfo=BERLIN),
        datetime(2026, 12, 31, 23, 50, tzinfo=BERLIN),
    ],
    ids=["clocks go forward", "clocks go back", "leap day comes", "the year ends"],
)
def test_the_queue_keeps_its_order_through_odd_hours(tmp_path, night):
    clock = Clock(night.astimezone(UTC))
    with a_lobby(a_database(tmp_path), clock, ALWAYS) as lobby:
        lobby.counter("1").open()
        tickets = []
        for _ in range(3):
            tickets.append(lobby.entrance.take_token([PASSPORT], override=True))
            clock.forward(3)

        called = [
            lobby.counter("1").call_next().number,
            lobby.counter("1").finish_and_next(was_there=True).number,
        ]

        assert called == [ticket.number for ticket in tickets[:2]]
        assert len({ticket.day for ticket in tickets}) == 1


@pytest.mark.parametrize("fold", [0, 1], ids=["the first half past two", "the second"])
def test_a_booking_in_the_doubled_hour_is_called_at_its_own_half_past_two(tmp_path, fold):
    at = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=fold).astimezone(UTC)
    clock = Clock(at)
    clock.forward(-20)
    with a_lobby(a_database(tmp_path), clock, ALWAYS) as lobby:
        lobby.counter("1").open()
        lobby.mirror.take_over("feed", [a_booking(at=at)])

        ticket = lobby.entrance.check_in("CODE-b-1")
        lobby.entrance.take_token([PASSPORT], override=True)
        clock.forward(20)

        assert (ticket.slot, ticket.day) == (at, date(2026, 10, 25))
        assert lobby.counter("1").call_next().number == ticket.number


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (datetime(2026, 11, 23, 23, 59, tzinfo=BERLIN), date(2026, 11, 24)),
        (datetime(2028, 2, 28, 23, 59, tzinfo=BERLIN), date(2028, 2, 29)),
        (datetime(2028, 2, 29, 23, 59, tzinfo=BERLIN), date(2028, 3, 1)),
    ],
)
def test_after_midnight_an_open_lobby_begins_a_new_day(tmp_path, last, first):
    clock = Clock(last.astimezone(UTC))
    with a_lobby(a_database(tmp_path), clock, ALWAYS) as lobby:
        lobby.counter("1").open()
        yesterday = lobby.entrance.take_token([PASSPORT], override=True)
        clock.forward(2)

        today = lobby.entrance.take_token([PASSPORT], override=True)

        assert (yesterday.number, today.number) == ("A001", "A001")
        assert today.day == first
        assert lobby.counter("1").call_next().day == first
        assert lobby.counter("1").finish_and_next(was_there=True) is None
