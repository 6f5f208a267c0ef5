"""The change feed says "look" when somebody else has written, and when the database is back."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

from sqlalchemy import make_url, text

from lobby.store import migrate
from lobby.store.engine import connect
from tests.builders import PASSPORT, Clock, a_database, a_lobby

PATIENCE = 60


class Listener:
    """Counts looks and lets a test wait for the next one."""

    def __init__(self) -> None:
        self.looks = threading.Semaphore(0)
        self.lost = []

    def look(self) -> None:
        self.looks.release()

    def wait(self) -> bool:
        return self.looks.acquire(timeout=PATIENCE)


def test_it_says_look_at_the_start_and_after_somebody_else_wrote(url):
    listener = Listener()
    with a_lobby(url, Clock()) as mine, a_lobby(url, Clock()) as other:
        watch = mine.journal.watch(listener.look, listener.lost.append)
        assert listener.wait()

        other.entrance.take_token([PASSPORT])

        assert listener.wait()
        watch.close()
    assert listener.lost == []


def test_it_stops_when_it_is_closed(url):
    listener = Listener()
    with a_lobby(url, Clock()) as lobby:
        watch = lobby.journal.watch(listener.look, listener.lost.append)
        listener.wait()

        watch.close()
        lobby.entrance.take_token([PASSPORT])

        assert not listener.looks.acquire(timeout=0.2)


def test_it_says_lost_and_comes_back_alone(postgres_server):
    listener, found = Listener(), threading.Event()
    with postgres_server.database() as url:
        migrate.upgrade(url)
        with a_lobby(url, Clock()) as lobby:
            lost = lambda away: found.set() if away else None
            watch = lobby.journal.watch(listener.look, lost)
            assert listener.wait()

            end_other_sessions(url)

            assert found.wait(PATIENCE)
            assert listener.wait(), "after coming back everything is looked at again"
            watch.close()


def test_a_file_that_another_one_replaces_is_looked_at_from_then_on(tmp_path):
    listener, lost = Listener(), []
    url = a_database(tmp_path)
    file = Path(make_url(url).database)
    with a_lobby(url, Clock()) as lobby:
        watch = lobby.journal.watch(listener.look, lost.append)
        assert listener.wait()

        shutil.copy(file, tmp_path / "restored.db")
        (tmp_path / "restored.db").rename(file)
        assert listener.wait()

        with a_lobby(url, Clock()) as other:
            other.entrance.take_token([PASSPORT])
        assert listener.wait()
        assert len(lobby.board.waiting()) == 1
        watch.close()
    assert lost == [True, False]


def end_other_sessions(url) -> None:
    engine = connect(url)
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
