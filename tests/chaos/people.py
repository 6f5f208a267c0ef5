"""Visitors, a stranger, clerks, the mirror and a reader as processes, who always carry on."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection

from sqlalchemy import text

from lobby.api.lobby import Lobby
from lobby.domain.errors import Refused, Unavailable
from lobby.store import engine, order_lock
from lobby.store.sql.outage import translate_errors
from tests.bench.apart import end_with_parent
from tests.builders import NINE, PASSPORT, a_counter, a_house, a_lobby
from tests.chaos.portal import BOOKINGS, mirror

FASTER = 60
"""A simulated minute takes a second."""
HOUSE = a_house(counters=[a_counter(str(number), [PASSPORT]) for number in range(1, 5)])
_AWAY = 0.2
"""Seconds to wait before asking again when the database is away."""

PATIENCE = 1
"""Seconds that SQLite waits for a lock here, instead of ten: all is faster."""
_OFF = 600
"""Seconds by which the clock of a terminal may be wrong, either way."""
_READ_FOR = (0.01, 0.1, 0.3, 1.5 * PATIENCE)
"""Seconds of a reader's transaction; the longest makes a commit that waits for it fail."""
_NUMBERS = 80
"""So many of a series are typed at random; some of them wait, are called, were missed or left."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A number of somebody else that was typed at a terminal, and what that gave."""

    number: str
    gains: bool
    """A slip with its secret was to be had, or a missed visitor was brought back."""


Say = Callable[[str | Typed], None]
"""Tells the crowd of a number that was promised, or of one that was typed."""


def simulated(begun: float) -> Callable[[], datetime]:
    """The lobby's clock: nine o'clock when the run began, and then faster."""
    return lambda: NINE.astimezone(UTC) + timedelta(seconds=(time.time() - begun) * FASTER)


def person(role: str, url: str, portal: str, begun: float, seed: int, said: Connection) -> None:
    """Be a ``visitor``, a ``stranger``, a ``clerk-N``, the ``mirror`` or a ``reader`` until killed.

    What was committed is said.
    """
    end_with_parent()
    logging.disable(logging.WARNING)  # every failure of the portal is one
    order_lock.BUSY_SECONDS = PATIENCE  # a simulated minute takes a second
    chance = random.Random(seed)  # noqa: S311 - a fixed seed
    off = chance.uniform(-_OFF, _OFF) if role == "visitor" else 0
    clock = simulated(begun + off / FASTER)
    pause = threading.Event()
    deed = _deed(role, url, portal)
    while True:
        with suppress(Unavailable), a_lobby(url, clock, HOUSE) as lobby:
            while True:
                with suppress(Refused):
                    deed(lobby, chance, said.send)
                pause.wait(chance.random() * 0.1)
        pause.wait(_AWAY)


def _deed(role: str, url: str, portal: str) -> Callable[[Lobby, random.Random, Say], None]:
    if role.startswith("clerk"):
        return lambda lobby, chance, _say: _work(lobby, chance, role.removeprefix("clerk-"))
    if role == "mirror":
        return lambda lobby, _chance, _say: mirror(lobby, portal)
    if role == "reader":
        return lambda _lobby, chance, _say: _read(url, chance)
    return _type if role == "stranger" else _arrive


def _read(url: str, chance: random.Random) -> None:
    """Look at one state of the queue for a while, as a backup or a long report does."""
    with translate_errors(), engine.engine_for(url) as opened, opened.connect() as connection:
        connection.execute(text("SELECT count(*) FROM ticket"))
        threading.Event().wait(chance.choice(_READ_FOR))
    threading.Event().wait(2 * chance.random())


def _type(lobby: Lobby, chance: random.Random, say: Say) -> None:
    """Type a number that the monitor may show, and ask for a counter without steps."""
    number = f"{chance.choice('AT')}{chance.randrange(1, _NUMBERS):03}"
    arrival = lobby.entrance.check_in_at_terminal(
        number, typed=True, accessible=True, idempotency_key=f"visit-{chance.random()}"
    )
    say(Typed(number, gains=arrival.identified or arrival.missed))


def _arrive(lobby: Lobby, chance: random.Random, say: Say) -> None:
    """Draw a token or check in; what was promised is said once it is committed."""
    if chance.random() < 0.5:
        number = lobby.entrance.take_token([PASSPORT], override=True).number
    else:
        number = lobby.entrance.check_in(f"CODE-b-{chance.randrange(BOOKINGS)}").number
    say(number)
    _print(lobby, chance, number)


def _print(lobby: Lobby, chance: random.Random, number: str) -> None:
    """Let the printer work, or run out of paper, as it likes."""
    if chance.random() < 0.8:
        lobby.office.report_device("kiosk", "printer", "")
        lobby.entrance.printed(number)
        return
    lobby.office.report_device("kiosk", "printer", "paper-out")
    lobby.entrance.printed(number, problem="paper-out")


def _work(lobby: Lobby, chance: random.Random, counter: str) -> None:
    """Do one of the things a clerk does."""
    lobby.counter(counter).open()
    if lobby.counter(counter).call_next() is None:
        return
    for step in chance.choice(
        (("serve", "finish"), ("recall", "no_show"), ("serve", "park"), ("undo",), ("park",))
    ):
        getattr(lobby.counter(counter), step)()
