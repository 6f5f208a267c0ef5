"""A full disk, a locked database, a file that may not be written: told, and nothing is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lobby.domain.errors import DeviceUnavailable, SettingsError
from lobby.store import engine
from lobby.store.mounts import is_network_share
from tests.builders import PASSPORT, Clock, a_database, a_lobby


def fill_the_disk(file, monkeypatch):
    """Let SQLite grow no further than it has, as on a full disk."""
    with sqlite3.connect(file) as database:
        (pages,) = database.execute("PRAGMA page_count").fetchone()
    usual = engine.sqlite_pragmas()
    full = (*usual, f"max_page_count={pages}")
    monkeypatch.setattr(engine, "sqlite_pragmas", lambda _mode: full)


def many_tokens(lobby):
    for _ in range(500):
        lobby.take_token([PASSPORT], note="x" * 2000, override=True)


def test_a_full_disk_is_told_and_the_earlier_tickets_stay(tmp_path, monkeypatch):
    url = a_database(tmp_path)
    with a_lobby(url, Clock()) as lobby:
        lobby.take_token([PASSPORT])
        fill_the_disk(tmp_path / "queue.db", monkeypatch)

    with a_lobby(url, Clock()) as lobby:
        with pytest.raises(DeviceUnavailable, match="disk-full"):
            many_tokens(lobby)

        numbers = [ticket.number for ticket in lobby.waiting()]
        assert numbers[0] == "A001"
        assert len(numbers) == len(set(numbers))


def test_a_locked_database_is_told_within_its_deadline(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "_BUSY_SECONDS", 0.3)
    url = a_database(tmp_path)
    holder = sqlite3.connect(tmp_path / "queue.db", isolation_level=None)
    with a_lobby(url, Clock()) as lobby:
        holder.execute("BEGIN IMMEDIATE")

        with pytest.raises(DeviceUnavailable, match="locked"):
            lobby.take_token([PASSPORT])

        holder.execute("ROLLBACK")
        assert lobby.take_token([PASSPORT]).number == "A001"


def test_a_server_that_is_away_is_told(postgres_server):
    with postgres_server.database() as url:
        nobody = url.rsplit("/", 1)[0] + "/no_such_database"

        with pytest.raises(DeviceUnavailable, match="database"), a_lobby(nobody, Clock()):
            pass


def test_a_clock_that_jumps_back_loses_nobody_and_keeps_the_journal_in_order(tmp_path):
    clock = Clock()
    with a_lobby(a_database(tmp_path), clock) as lobby:
        lobby.open_counter("1")
        first = lobby.take_token([PASSPORT])
        clock.forward(-60)
        second = lobby.take_token([PASSPORT])

        called = [lobby.call_next("1").number]
        called.append(lobby.finish_and_next("1").number)

        assert sorted(called) == sorted([first.number, second.number])
        assert [fact.seq for fact in lobby.facts()] == list(range(1, 7))


def test_sqlite_on_a_network_share_is_refused(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text("server:/vol /srv/share nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")

    assert is_network_share("/srv/share/queue.db", mounts)
    assert not is_network_share("/var/lib/lobby/queue.db", mounts)
    monkeypatch.setattr(engine, "is_network_share", lambda path: path.startswith("/srv"))
    with pytest.raises(SettingsError, match="network share"):
        engine.connect(f"sqlite:///{Path('/srv/share/queue.db')}")
