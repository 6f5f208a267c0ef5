"""Backups end as well: what was erased in the house is not kept beside it for years."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import make_url

from lobby.domain.errors import Unavailable
from lobby.store import migrate
from lobby.store.upkeep.backup import KEEP_DAYS, backup, forget_old, newest
from tests.builders import a_database
from tests.postgres import NoPostgres, a_server

DAY = 86_400
PASSWORD = "a: %word/of@ours"


@pytest.fixture
def guarded_url():
    """The tables on a server that asks for a password."""
    try:
        with a_server() as open_to_all:
            url = make_url(open_to_all.url("postgres"))
            migrate.upgrade(url.render_as_string())
            with psycopg.connect(host=str(open_to_all.folder), user="postgres") as connection:
                connection.execute(f"ALTER ROLE postgres PASSWORD '{PASSWORD}'")
            rules = open_to_all.take("rules", b"local all all scram-sha-256\n")
            open_to_all.stop()
            replace(open_to_all, options=f"-c hba_file={rules}").start()
            yield url.set(password=PASSWORD).render_as_string(hide_password=False)
    except NoPostgres as reason:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(reason))


def a_backup_of(days, folder):
    """A backup that was made so many days ago."""
    moment = time.time() - days * DAY
    file = folder / time.strftime("queue-%Y%m%dT%H%M%SZ.db", time.gmtime(moment))
    file.parent.mkdir(exist_ok=True)
    file.touch()
    os.utime(file, (moment, moment))
    return file


def test_backups_older_than_the_retention_are_deleted(tmp_path):
    url, folder = a_database(tmp_path), tmp_path / "backups"
    old, older = a_backup_of(KEEP_DAYS + 1, folder), a_backup_of(400, folder)
    young = a_backup_of(KEEP_DAYS - 1, folder)
    cut_off = folder / f"{old.name}.part"
    old.rename(cut_off)
    old.touch()
    os.utime(old, (0, 0))
    replaced = folder / "queue-20260101T000000Z.replaced-wal"
    replaced.touch()
    os.utime(replaced, (0, 0))
    other = folder / "letters.db"
    other.touch()
    os.utime(other, (0, 0))
    latest = backup(url)

    assert set(forget_old(url)) == {old, older, cut_off, replaced}

    assert set(folder.iterdir()) == {young, latest, other}


def test_the_last_backup_stays_however_old_it_is(tmp_path):
    url = a_database(tmp_path)
    only = a_backup_of(400, tmp_path / "backups")

    assert forget_old(url) == []
    assert newest(url) == only


def test_a_server_that_asks_for_a_password_is_copied_too(guarded_url, tmp_path):
    copy = backup(guarded_url, tmp_path)

    assert copy.read_bytes().startswith(b"PGDMP")
    assert list(tmp_path.iterdir()) == [copy]


def test_no_database_is_changed_by_an_update_before_a_copy_of_it_is_safe(tmp_path, monkeypatch):
    url, folder = a_database(tmp_path), tmp_path / "backups"
    monkeypatch.setattr(migrate, "head", lambda: "the next one")
    folder.touch()

    with pytest.raises(Unavailable, match="backup-failed"):
        migrate.upgrade(url)

    folder.unlink()
    migrate.upgrade(url)
    assert newest(url)
