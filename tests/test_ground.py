"""The ground the tests stand on: their order, the binding of Qt, and the database server."""

import sys
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import QObject

from tests.conftest import LONGEST

ROOT = Path(__file__).parents[1]


def test_the_files_that_a_run_begins_with_are_there():
    assert [file for file in LONGEST if not (ROOT / file).is_file()] == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True do not count any more")
def test_qt_gives_back_every_reference_it_takes():
    thing = QObject()
    none_before, true_before = sys.getrefcount(None), sys.getrefcount(True)

    for _ in range(200):
        thing.objectNameChanged.emit("changed")
        thing.setObjectName("name")

    assert sys.getrefcount(None) > none_before - 50
    assert sys.getrefcount(True) > true_before - 50


@pytest.mark.postgres
def test_every_test_gets_a_database_of_its_own(postgres_server):
    with postgres_server.database() as first, postgres_server.database() as second:
        with psycopg.connect(first.replace("+psycopg", "")) as connection:
            connection.execute("CREATE TABLE mine ()")

        with psycopg.connect(second.replace("+psycopg", "")) as connection:
            seen = connection.execute("SELECT count(*) FROM pg_tables WHERE tablename = 'mine'")

            assert seen.fetchone() == (0,)


@pytest.mark.postgres
def test_commits_of_the_database_survive_a_power_cut(postgres_url):
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        settings = {
            name: connection.execute(f"SHOW {name}").fetchone()[0]
            for name in ("fsync", "synchronous_commit", "full_page_writes")
        }

    assert settings == {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
