"""The monitor itself while its database goes and comes back."""

import re
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import make_url

from lobby.domain.errors import Unavailable
from lobby.store import migrate
from tests.bench.stand import SERVICE, a_program, a_stand, until
from tests.builders import a_database
from tests.postgres import NoPostgres, a_server

PATIENCE = 60


class ALockedFile:
    """An SQLite database that somebody else keeps for himself."""

    def __init__(self, folder):
        self.url = a_database(folder)
        self._other = sqlite3.connect(make_url(self.url).database, isolation_level=None)

    def go(self):
        self._other.execute("BEGIN EXCLUSIVE")

    def come_back(self):
        self._other.execute("ROLLBACK")

    def close(self):
        self._other.close()


class AMovedFile:
    """An SQLite database that an administrator takes away and puts back."""

    def __init__(self, folder):
        self.url = a_database(folder)
        self._here = folder / "queue.db"
        self._there = folder / "elsewhere.db"

    def go(self):
        self._here.rename(self._there)

    def come_back(self):
        self._there.rename(self._here)

    def close(self):
        pass


class AStoppedServer:
    """A PostgreSQL server whose plug is pulled."""

    def __init__(self, _folder):
        self._running = a_server()
        try:
            self._server = self._running.__enter__()
        except NoPostgres as reason:
            pytest.skip(str(reason))
        self._lent = self._server.database()
        self.url = self._lent.__enter__()
        migrate.upgrade(self.url)

    def go(self):
        self._server.stop()

    def come_back(self):
        self._server.start()

    def close(self):
        self._lent.__exit__(None, None, None)
        self._running.__exit__(None, None, None)


def told(monitor, what):
    return [found[1] for _, line in list(monitor.log) if (found := re.search(what, line))]


def spoken(monitor):
    return told(monitor, r"call=spoken seq=\d+ ticket=(\d+)$")


def painted(monitor):
    return set(told(monitor, r"call=painted ticket=(\d+)$"))


def call_somebody(stand):
    """Press Next until the database takes it."""

    def taken():
        try:
            stand.lobby.entrance.take_token([SERVICE], override=True)
        except Unavailable:
            return False
        return True

    until(taken, PATIENCE)
    ticket = stand.lobby.counter("1").call_next()
    stand.lobby.counter("1").serve()
    stand.lobby.counter("1").finish()
    return str(ticket.id)


@pytest.mark.journey
@pytest.mark.parametrize("kind", [ALockedFile, AMovedFile, AStoppedServer])
def test_the_last_board_stays_and_no_call_is_lost_or_doubled(kind, tmp_path):
    silence = {"PULSE_SERVER": f"unix:{tmp_path}/none"}
    with (
        closing(kind(tmp_path)) as database,
        a_stand(tmp_path, database.url) as stand,
        a_program(stand, "monitor", "--geometry", "640x360", **silence) as monitor,
    ):
        called = [call_somebody(stand)]
        until(lambda: spoken(monitor) == called, PATIENCE)

        database.go()
        until(lambda: told(monitor, r"(board=old since=\d\d:\d\d)$"), PATIENCE)

        database.come_back()
        called += [call_somebody(stand) for _ in range(3)]
        until(lambda: told(monitor, "(board=current)"), PATIENCE)
        until(lambda: len(spoken(monitor)) >= len(called), PATIENCE)
        until(lambda: len(painted(monitor)) >= len(called), PATIENCE)

        assert monitor.process.poll() is None
        assert spoken(monitor) == called
        assert painted(monitor) == set(called)
