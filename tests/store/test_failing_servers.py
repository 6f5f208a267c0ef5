"""The disk of the database server fails: nobody is promised what will not last, or counts twice."""

from __future__ import annotations

import threading
import time
from datetime import timedelta

import pytest
from sqlalchemy import text

from lobby.domain.errors import Unavailable
from lobby.store.engine import connect
from tests.builders import PASSPORT, Clock, a_lobby
from tests.store.failing_server import CannotFail, whose_disk_fails

PATIENCE = 60


class Feed:
    """What a program's change feed says about the database."""

    def __init__(self):
        self.told = []
        self.back = threading.Event()

    def lost(self, away):
        self.told.append(away)
        if not away:
            self.back.set()


def press(lobby):
    """Ask for a token, as one and the same press each time; its number, or how it failed."""
    try:
        return lobby.entrance.take_token([PASSPORT], idempotency_key="press").number
    except Unavailable as outage:
        return outage


def pressed_until_answered(lobby):
    deadline = time.monotonic() + PATIENCE
    while isinstance(answer := press(lobby), Unavailable):
        assert time.monotonic() < deadline, answer
    return answer


def test_a_server_whose_disk_fails_promises_nothing_and_is_back_by_itself(
    postgres_server, migrated_postgres_url
):
    feed = Feed()
    with a_lobby(migrated_postgres_url, Clock()) as lobby:
        watch = lobby.journal.watch(lambda: None, feed.lost)
        before = lobby.entrance.take_token([PASSPORT]).number
        try:
            with whose_disk_fails(postgres_server):
                failures = [press(lobby) for _ in range(3)]
        except CannotFail as reason:
            pytest.skip(str(reason))
        number = pressed_until_answered(lobby)
        again = feed.back.wait(PATIENCE)
        watch.close()

        assert all(isinstance(failure, Unavailable) for failure in failures), failures
        assert [ticket.number for ticket in lobby.board.waiting()] == [before, number]
        assert again
        assert feed.told == [True, False]


def test_a_program_that_freezes_in_the_middle_is_waited_for_no_longer_than_others_wait(
    postgres_url,
):
    engine = connect(postgres_url)
    with engine.connect() as connection:
        kept, waited = (
            connection.scalar(text(f"SELECT current_setting('{name}')::interval"))
            for name in ("idle_in_transaction_session_timeout", "lock_timeout")
        )
    engine.dispose()

    assert timedelta() < kept < waited
