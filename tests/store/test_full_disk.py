"""A disk that is full at any write: told, nothing half done, and done once there is room."""

from __future__ import annotations

import resource
from itertools import count

import pytest
from sqlalchemy import select

from lobby import open_lobby
from lobby.cli import run
from lobby.domain.errors import DeviceUnavailable
from lobby.store import migrate
from lobby.store.backup import backup
from lobby.store.engine import connect
from lobby.store.integrity import damage
from lobby.store.schema import metadata
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
from tests.store.room import RoomOnDisk, RoomOnServer

BOOKINGS = [a_booking(f"b-{n}", at=NINE + minutes(n)) for n in range(3)]
DEEDS = {
    "a token": lambda lobby: lobby.take_token([PASSPORT]),
    "a check-in": lambda lobby: lobby.check_in("CODE-b-0"),
    "next": lambda lobby: lobby.call_next("1"),
    "finish and next": lambda lobby: lobby.finish_and_next("2"),
    "the mirror": lambda lobby: lobby.mirror("feed", BOOKINGS[1:]),
    "the end of the day": lambda lobby: lobby.close_day(),
}


@pytest.fixture(params=["delete", "wal", "postgresql"])
def house(request, tmp_path):
    """A lobby in the middle of its day, and the room that its database has."""
    if request.param == "postgresql":
        url, mode = request.getfixturevalue("postgres_url"), "auto"
        migrate.upgrade(url)
        room = RoomOnServer(url)
    else:
        room = RoomOnDisk(request.getfixturevalue("disk"))
        url, mode = a_database(tmp_path), request.param
    with open_lobby(SomeSettings(url, journal=mode), clock=Clock()) as lobby:
        lobby.mirror("feed", BOOKINGS)
        for counter in ("1", "2"):
            lobby.open_counter(counter)
            lobby.take_token([PASSPORT], note="Kinderwagen")
        lobby.call_next("2")
        lobby.take_token([PASSPORT])
        yield lobby, room, lambda: everything(url, mode)


def outage_of(deed, *given):
    """How the deed failed; nothing if it was done."""
    try:
        deed(*given)
    except DeviceUnavailable as outage:
        return outage
    return None


def everything(url, mode="auto"):
    """All that the database holds, and what is wrong with it."""
    engine = connect(url, mode)
    with engine.connect() as connection:
        rows = {name: connection.execute(select(t)).all() for name, t in metadata.tables.items()}
    harm = damage(engine)
    engine.dispose()
    return rows, harm


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_whatever_is_done_is_done_wholly_or_not_at_all(house, deed):
    lobby, room, now = house
    before = now()

    for writes in count():
        with room.only(writes):
            outage = outage_of(deed, lobby)
        if outage is None:
            break
        assert outage.problem == "disk-full"
        assert now() == before

    after, harm = now()
    assert writes > 1
    assert not harm
    assert after != before[0]


def test_a_backup_counts_only_when_it_is_whole(disk, tmp_path):
    url, room = a_database(tmp_path), RoomOnDisk(disk)

    for writes in count():
        with room.only(writes):
            outage = outage_of(backup, url)
        if outage is None:
            break
        assert outage.problem == "disk-full"
        assert list((tmp_path / "backups").iterdir()) == []

    (copy,) = (tmp_path / "backups").iterdir()
    assert writes >= 10
    assert everything(f"sqlite:///{copy}") == everything(url)


def test_a_database_is_set_up_wholly_or_not_at_all(disk, tmp_path):
    url, room = f"sqlite:///{tmp_path / 'queue.db'}", RoomOnDisk(disk)

    for writes in count():
        with room.only(writes):
            outage = outage_of(migrate.upgrade, url)
        if outage is None:
            break
        assert outage.problem == "disk-full"

    assert writes >= 10
    with a_lobby(url, Clock()) as lobby:
        assert lobby.take_token([PASSPORT]).number == "A001"
    assert not everything(url)[1]


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

    with RoomOnDisk(disk).only(0):
        code = run(["--config", str(tmp_path / "lobby.toml"), "open", "1"])

    assert code == 69
    assert "disk is full; make room on its disk" in capsys.readouterr().err
