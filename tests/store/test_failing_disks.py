"""A disk that is full or broken at any write: told, nothing half done, and done once it is well."""

from __future__ import annotations

import resource
from itertools import count

import pytest
from sqlalchemy import select

from lobby import open_lobby
from lobby.cli import run
from lobby.domain.errors import Refused, Unavailable
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.restore import restore
from lobby.store.schema import metadata
from lobby.store.upkeep.backup import backup
from lobby.store.upkeep.integrity import damage
from tests.builders import (
    NINE,
    PASSPORT,
    Clock,
    SomeSettings,
    a_booking,
    a_database,
    a_lobby,
    minutes,
)
from tests.store.disk import FOLDER_SYNC_FAILED, SYNC_FAILED
from tests.store.failing import FullServer, a_broken, a_full

BOOKINGS = [a_booking(f"b-{n}", at=NINE + minutes(n)) for n in range(3)]
DEEDS = {
    "a token": lambda lobby: lobby.entrance.take_token([PASSPORT]),
    "a check-in": lambda lobby: lobby.entrance.check_in("CODE-b-0"),
    "next": lambda lobby: lobby.counter("1").call_next(),
    "finish and next": lambda lobby: lobby.counter("2").finish_and_next(was_there=True),
    "the mirror": lambda lobby: lobby.mirror.take_over("feed", BOOKINGS[1:]),
    "the end of the day": lambda lobby: lobby.office.close_day(),
}


def the_full_server(request, _folder):
    url = request.getfixturevalue("migrated_postgres_url")
    return url, FullServer(url)


def a_file_on(kind):
    def made(request, folder):
        disk = request.getfixturevalue("disk")
        return a_database(folder), kind(disk)

    return made


DISKS = {
    "full, journal": ("delete", a_file_on(a_full)),
    "full, WAL": ("wal", a_file_on(a_full)),
    "broken, journal": ("delete", a_file_on(a_broken)),
    "broken, WAL": ("wal", a_file_on(a_broken)),
    "full, PostgreSQL": ("auto", the_full_server),
}


@pytest.fixture(params=DISKS.values(), ids=DISKS)
def house(request, tmp_path):
    """A lobby in the middle of its day, its disk, and what its database holds."""
    mode, made = request.param
    url, disk = made(request, tmp_path)
    engine = connect(url, mode)
    with open_lobby(SomeSettings(url, journal=mode), clock=Clock()) as lobby:
        lobby.mirror.take_over("feed", BOOKINGS)
        for counter in ("1", "2"):
            lobby.counter(counter).open()
            lobby.entrance.take_token([PASSPORT], note="Kinderwagen")
        lobby.counter("2").call_next()
        lobby.entrance.take_token([PASSPORT])
        yield lobby, disk, lambda: everything(engine)
    engine.dispose()


def outage_of(deed, *given):
    """How the deed failed; nothing if it was done."""
    try:
        deed(*given)
    except Unavailable as outage:
        return outage
    return None


def everything(engine):
    """All that the database holds, and what is wrong with it."""
    with engine.connect() as connection:
        rows = {name: connection.execute(select(t)).all() for name, t in metadata.tables.items()}
    return rows, damage(engine)


def all_of(url):
    """The same, of a database that nobody has open."""
    engine = connect(url)
    try:
        return everything(engine)
    finally:
        engine.dispose()


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_whatever_is_done_is_done_wholly_or_not_at_all(house, deed):
    lobby, disk, now = house
    before = now()

    for writes in count():
        with disk.takes(writes):
            outage = outage_of(deed, lobby)
        if outage is None:
            break
        assert outage.problem == disk.problem
        assert now() == before

    after, harm = now()
    assert writes
    assert not harm
    assert after != before[0]


def test_a_backup_counts_only_when_it_is_whole(disk, tmp_path):
    url, full = a_database(tmp_path), a_full(disk)

    for writes in count():
        with full.takes(writes):
            outage = outage_of(backup, url)
        if outage is None:
            break
        assert outage.problem == "disk-full"
        assert list((tmp_path / "backups").iterdir()) == []

    (copy,) = (tmp_path / "backups").iterdir()
    assert writes >= 10
    assert all_of(f"sqlite:///{copy}") == all_of(url)


def test_a_database_is_set_up_wholly_or_not_at_all(disk, tmp_path):
    url, full = f"sqlite:///{tmp_path / 'queue.db'}", a_full(disk)

    for writes in count():
        with full.takes(writes):
            outage = outage_of(migrate.upgrade, url)
        if outage is None:
            break
        assert outage.problem == "disk-full"

    assert writes >= 10
    with a_lobby(url, Clock()) as lobby:
        assert lobby.entrance.take_token([PASSPORT]).number == "A001"
    assert not all_of(url)[1]


def test_a_press_that_lasted_though_the_disk_failed_after_it_counts_once(disk, tmp_path):
    with a_lobby(a_database(tmp_path), Clock()) as lobby:
        lobby.counter("1").open()
        disk.fails("folder-sync", 0, FOLDER_SYNC_FAILED)
        told = [outage_of(lambda: lobby.entrance.take_token([PASSPORT], idempotency_key="press"))]
        disk.mend()
        number = lobby.entrance.take_token([PASSPORT], idempotency_key="press").number
        disk.fails("folder-sync", 0, FOLDER_SYNC_FAILED)
        told.append(outage_of(lobby.counter("1").call_next))
        disk.mend()

        with pytest.raises(Refused, match="counter-busy"):
            lobby.counter("1").call_next()

        assert [outage.problem for outage in told] == ["disk-error", "disk-error"]
        assert lobby.counter("1").view().current.number == number == "A001"
        assert not lobby.board.waiting()


def test_a_journal_that_was_left_does_not_spoil_the_copy_that_is_put_back(disk, tmp_path):
    url = a_database(tmp_path)
    with a_lobby(url, Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
        copy = backup(url)
        for _ in range(40):
            lobby.entrance.take_token([PASSPORT], note="x" * 300, override=True)
        disk.fails("remove", after=0, code=SYNC_FAILED)
        assert outage_of(lobby.entrance.take_token, [PASSPORT]).problem == "disk-error"
        assert (tmp_path / "queue.db-journal").stat().st_size
        left = {file.name: file.read_bytes() for file in tmp_path.glob("queue.db*")}
    disk.mend()
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)

    assert restore(url)[0] == copy

    with a_lobby(url, Clock()) as lobby:
        assert [ticket.number for ticket in lobby.board.waiting()] == ["A001"]
    assert not all_of(url)[1]


def test_what_is_no_backup_is_not_put_back(tmp_path):
    url, file = a_database(tmp_path), tmp_path / "queue.db"
    before = file.read_bytes()
    (tmp_path / "letter").write_text("Sehr geehrte Damen und Herren" * 200)

    for copy in (None, tmp_path / "nowhere", tmp_path / "letter"):
        assert outage_of(restore, url, copy).problem in {"no-backup", "cannot-open", "corrupted"}

    assert file.read_bytes() == before


def test_a_disk_that_can_only_be_read_is_told_and_nothing_is_made_anew(disk, tmp_path, capsys):
    settings = str(tmp_path / "lobby.toml")
    assert run(["init", str(tmp_path), "--town", "wickede", "--demo"]) == 0
    held = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    capsys.readouterr()
    disk.read_only = True

    codes = [run(["--config", settings, *verb.split()]) for verb in ("open 1", "queue")]

    assert codes == [69, 0]
    assert "mounted for reading only" in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == held


def test_a_server_s_backup_that_is_cut_off_leaves_no_file(postgres_url, tmp_path):
    migrate.upgrade(postgres_url)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, limits[1]))
    try:
        outage = outage_of(backup, postgres_url, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert outage.problem == "backup-failed"
    assert list(tmp_path.iterdir()) == []


def test_a_shell_is_told_to_make_room(disk, tmp_path, capsys):
    assert run(["init", str(tmp_path), "--town", "wickede", "--demo"]) == 0

    with a_full(disk).takes(0):
        code = run(["--config", str(tmp_path / "lobby.toml"), "open", "1"])

    assert code == 69
    assert "disk is full; make room on its disk" in capsys.readouterr().err
