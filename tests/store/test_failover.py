"""The database server dies under load and its standby takes over: nobody is lost, nobody helps."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

from sqlalchemy.engine import make_url

from lobby.domain.errors import Unavailable
from lobby.store import migrate
from tests.builders import PASSPORT, Clock, a_lobby
from tests.postgres import a_server, a_standby

BACK_WITHIN = 5
"""Seconds after the promotion."""
PATIENCE = 60


class Visitors:
    """Draw tokens without pause, whatever happens, and remember which were promised."""

    def __init__(self, lobby) -> None:
        self._lobby = lobby
        self._stop = threading.Event()
        self._changed = threading.Condition()
        self.promised = []
        self._thread = threading.Thread(target=self._draw)
        self._thread.start()

    def _draw(self):
        while not self._stop.is_set():
            with suppress(Unavailable):
                number = self._lobby.entrance.take_token([PASSPORT], override=True).number
                with self._changed:
                    self.promised.append(number)
                    self._changed.notify_all()

    def wait_for(self, count):
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.promised) >= count, PATIENCE)

    def go(self):
        self._stop.set()
        self._thread.join()


def test_a_failover_under_load_loses_no_promised_ticket():
    with a_server() as primary, a_standby(primary) as standby:
        url = make_url(primary.url("postgres"))
        both = url.update_query_dict({"host": [str(primary.folder), str(standby.folder)]})
        house = both.render_as_string(hide_password=False)
        migrate.upgrade(house)
        with a_lobby(house, Clock()) as lobby:
            visitors = Visitors(lobby)
            visitors.wait_for(20)

            primary.stop()
            standby.promote()
            promoted = time.monotonic()
            visitors.wait_for(len(visitors.promised) + 20)
            back = time.monotonic() - promoted
            visitors.go()

            waiting = {ticket.number for ticket in lobby.board.waiting()}
        primary.start()

    assert set(visitors.promised) <= waiting
    assert back < BACK_WITHIN
