"""A database is set up once, refused on another revision, and backed up before it moves."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from lobby.domain.errors import SettingsError, Unavailable
from lobby.domain.why import PriorityReason
from lobby.store import migrate
from lobby.store.access.roles import renew
from lobby.store.access.row_rules import RULED
from lobby.store.engine import connect
from lobby.store.schema import metadata
from lobby.store.upkeep.backup import backup, newest
from lobby.store.upkeep.integrity import damage
from tests.builders import PASSPORT, Clock, a_lobby

MIGRATIONS = Path(migrate.__file__).parent / "migrations"
SAMPLES = Path(__file__).parent / "samples"


def test_the_migrated_tables_are_the_ones_the_program_knows(url):
    engine = connect(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_setting_up_twice_changes_nothing(url):
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])

    migrate.upgrade(url)

    with a_lobby(url, Clock()) as lobby:
        assert len(lobby.board.waiting()) == 1


def marked_as(url, revision):
    engine = connect(url)
    with engine.execution_options(write=True).connect() as connection:
        marked = text("UPDATE alembic_version SET version_num = :revision")
        connection.execute(marked, {"revision": revision})
        connection.commit()
    engine.dispose()


def test_a_program_refuses_an_older_revision_and_says_how_to_move_it(url):
    marked_as(url, "0001")

    with pytest.raises(SettingsError, match="lobby db upgrade"), a_lobby(url, Clock()):
        pass


def test_a_program_neither_runs_on_a_newer_revision_nor_touches_it(url):
    marked_as(url, "9999")

    with pytest.raises(SettingsError, match=r"newer program.*lobby db restore"):
        migrate.upgrade(url)
    with pytest.raises(SettingsError, match="newer program"), a_lobby(url, Clock()):
        pass


def test_a_database_that_was_never_set_up_is_refused_and_not_created(tmp_path):
    file = tmp_path / "queue.db"

    with pytest.raises(SettingsError, match="not set up"), a_lobby(f"sqlite:///{file}", Clock()):
        pass

    assert not file.exists()


def test_a_database_that_went_missing_is_never_begun_anew_beside_its_backups(tmp_path):
    url, file = f"sqlite:///{tmp_path / 'queue.db'}", tmp_path / "queue.db"
    migrate.upgrade(url)
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
    copy = backup(url)
    file.unlink()

    with pytest.raises(Unavailable, match=f"missing.*{copy}"), a_lobby(url, Clock()):
        pass
    with pytest.raises(Unavailable, match=f"missing.*{copy}"):
        migrate.upgrade(url)
    with pytest.raises(Unavailable, match="unable to open"):
        backup(url)

    assert not file.exists()
    copy.rename(file)
    with a_lobby(url, Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]


def test_a_file_that_vanishes_under_a_running_program_is_not_made_anew(tmp_path):
    url = f"sqlite:///{tmp_path / 'queue.db'}"
    migrate.upgrade(url)
    with a_lobby(url, Clock()) as lobby:
        (tmp_path / "queue.db").unlink()
        lobby.close()

        with pytest.raises(Unavailable, match="cannot-open"):
            lobby.entrance.take_token([PASSPORT])

    assert list(tmp_path.iterdir()) == []


def test_a_damaged_database_is_told_and_left_as_it_is(tmp_path):
    file = tmp_path / "queue.db"
    file.write_bytes(b"this is no database" * 300)

    with pytest.raises(Unavailable, match="corrupted"), a_lobby(f"sqlite:///{file}", Clock()):
        pass

    assert file.read_bytes().startswith(b"this is no database")


def test_a_backup_holds_everything_and_reads_back(tmp_path):
    url = f"sqlite:///{tmp_path / 'queue.db'}"
    migrate.upgrade(url)
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])

        copy = backup(url)

    with a_lobby(f"sqlite:///{copy}", Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]


def test_a_server_s_backup_is_restored_with_all_it_held(postgres_server, postgres_url, tmp_path):
    migrate.upgrade(postgres_url)
    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
        copy = backup(postgres_url, tmp_path)
        lobby.entrance.take_token([PASSPORT])

    with postgres_server.database() as url:
        there = url.replace("postgresql+psycopg", "postgresql")
        subprocess.run(["pg_restore", "--exit-on-error", f"--dbname={there}", copy], check=True)

        with a_lobby(url, Clock()) as lobby:
            assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]
            assert lobby.entrance.take_token([PASSPORT]).number == "A002"


@pytest.mark.parametrize("mistake", ["mysql://x/y", "nonsense"])
def test_another_database_is_refused_with_what_to_write(mistake):
    with pytest.raises(SettingsError, match="database"):
        connect(mistake)


def test_commits_survive_a_power_cut_in_every_journal_mode(tmp_path):
    for mode in ("auto", "wal", "delete"):
        file = tmp_path / f"{mode}.db"
        file.touch()
        engine = connect(f"sqlite:///{file}", mode)
        with engine.connect() as connection:
            journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
            synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar()
        engine.dispose()

        assert (journal, synchronous) in {("wal", 2), ("delete", 3)}
        if mode == "auto" and sqlite3.sqlite_version_info < (3, 51, 3):
            assert journal == "delete", "older SQLite can corrupt a database in WAL mode"


def revisions():
    return sorted(script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions())


def used_database_of(url, revision):
    """A database as a program of this revision left it."""
    engine = connect(url)
    with engine.execution_options(write=True).connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for statement in (SAMPLES / f"{revision}.sql").read_text().splitlines():
            connection.exec_driver_sql(statement)
        if connection.dialect.name == "postgresql":
            for table in ("ticket", "booking"):
                connection.execute(text(f"SELECT setval('{table}_id_seq', 100)"))
        connection.commit()
    engine.dispose()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("revision", revisions())
def test_a_used_database_of_every_revision_comes_up_to_date_with_all_it_held(
    request, tmp_path, kind, revision
):
    url = f"sqlite:///{tmp_path / 'queue.db'}"
    (tmp_path / "queue.db").touch()
    if kind == "postgresql":
        url = request.getfixturevalue("postgres_url")
    used_database_of(url, revision)

    migrate.upgrade(url, tmp_path / "backups")

    copy = newest(url, tmp_path / "backups")
    assert (copy is None) == (revision == migrate.head())
    with a_lobby(url, Clock()) as lobby:
        desk = lobby.counter("1").view()
        assert desk.current.number == "T001"
        assert [ticket.number for ticket in desk.waiting] == ["A001", "A002"]
        assert [one.external_id for one in desk.bookings] == ["b-1", "b-2"]
        assert desk.walk_ins_closed
        assert [device.problem for device in desk.devices] == ["paper-out"]
        assert lobby.board.why("A003").because is PriorityReason.OUT_OF_ORDER
        assert lobby.board.why("A003").reason == "has a child"
        assert [fact.reason for fact in lobby.journal.facts() if fact.reason] == [
            "faints",
            "has a child",
        ]
        assert not any("reason" in fact.details for fact in lobby.journal.facts())
        assert lobby.entrance.check_in("CODE-b-2").number == "T002"
        lobby.counter("1").finish()

    engine = connect(url)
    assert damage(engine) == []
    engine.dispose()


OLD_RULE = "FOR INSERT WITH CHECK (seq = (SELECT max(seq) + 1 FROM journal))"


def test_a_server_whose_rights_an_older_program_gave_gets_those_of_this_one(postgres_url, tmp_path):
    used_database_of(postgres_url, "0002")
    engine = connect(postgres_url)
    with engine.connect() as connection:
        connection.execute(text("ALTER TABLE journal ENABLE ROW LEVEL SECURITY"))
        connection.execute(text(f"CREATE POLICY lobby_1 ON journal {OLD_RULE}"))
        connection.commit()

    migrate.upgrade(postgres_url, tmp_path)
    renew(engine)

    with engine.connect() as connection:
        asked = text("SELECT count(*) FROM pg_policies WHERE policyname LIKE 'lobby_%'")
        rules = connection.execute(asked).scalar()
        kinds = text(
            "SELECT DISTINCT data_type FROM information_schema.columns"
            " WHERE table_name = 'ticket' AND column_name = 'id' OR column_name = 'seq'"
        )
        assert connection.execute(kinds).scalars().all() == ["bigint"]
    engine.dispose()
    assert rules > len(RULED)


def test_a_fact_that_was_poisoned_before_no_longer_harms(url_of_0002, tmp_path):
    engine = connect(url_of_0002)
    poison = (
        "INSERT INTO journal (seq, at, day, kind, undoes, counter, details) VALUES"
        " (13, '2026-11-23 09:00:00', '2026-11-23', 'device-failed', 5, '1', '')"
    )
    with engine.execution_options(write=True).connect() as connection:
        connection.exec_driver_sql(poison)
        connection.exec_driver_sql("UPDATE journal_end SET seq = 13")
        connection.commit()

    migrate.upgrade(url_of_0002, tmp_path / "backups")

    assert damage(engine) == []
    engine.dispose()
    with a_lobby(url_of_0002, Clock()) as lobby:
        assert lobby.journal.facts()[-1].details == {}
        assert lobby.counter("1").view().can_undo == "served"


@pytest.fixture(params=["sqlite", "postgresql"])
def url_of_0002(request, tmp_path):
    """A used database of the revision before the tables refused poisoned facts."""
    url = f"sqlite:///{tmp_path / 'queue.db'}"
    (tmp_path / "queue.db").touch()
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    used_database_of(url, "0002")
    return url
