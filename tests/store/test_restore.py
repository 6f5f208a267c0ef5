"""A backup is put in the place of a queue alone, and of none that a program has open."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from lobby.domain.errors import SettingsError, Unavailable
from lobby.store.restore import restore
from lobby.store.upkeep.backup import backup
from tests.builders import a_database

HOLD = """
import sys
from lobby import open_lobby
from tests.builders import SomeSettings
with open_lobby(SomeSettings(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("way", ["ends", "is killed"])
def test_nothing_is_put_in_the_place_of_a_database_that_a_program_has_open(tmp_path, way):
    url = a_database(tmp_path)
    copy, before = backup(url), (tmp_path / "queue.db").read_bytes()
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, url],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert program.stdout.readline() == b"open\n"

    with pytest.raises(Unavailable, match="in-use"):
        restore(url, copy)

    assert (tmp_path / "queue.db").read_bytes() == before
    assert [file.name for file in (tmp_path / "backups").iterdir()] == [copy.name]
    if way == "is killed":
        program.kill()
    program.communicate()
    assert restore(url, copy)[0] == copy


def a_file(folder, *statements):
    file = folder / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.executescript(";".join(statements))
    return file


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (["CREATE TABLE bookmarks (url text)"], "no-queue"),
        (["CREATE TABLE alembic_version (version_num text)"], "no-queue"),
        ([], "no-queue"),
    ],
    ids=["a browser's", "another program's of the same kind", "an empty one"],
)
def test_only_a_queue_is_put_back(tmp_path, statements, told):
    url = a_database(tmp_path)
    before = (tmp_path / "queue.db").read_bytes()

    with pytest.raises(Unavailable, match=told):
        restore(url, a_file(tmp_path, *statements))

    assert (tmp_path / "queue.db").read_bytes() == before


def test_a_queue_of_a_newer_program_is_not_put_back(tmp_path):
    url = a_database(tmp_path)
    copy = backup(url)
    with closing(sqlite3.connect(copy)) as newer:
        newer.executescript("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(SettingsError, match="newer program"):
        restore(url, copy)
