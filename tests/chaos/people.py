"""Visitors, clerks and the mirror as processes of their own, who carry on whatever happens."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection

from lobby.domain.errors import DeviceUnavailable, Refused
from lobby.entry import Lobby
from tests.builders import NINE, PASSPORT, a_counter, a_house, a_lobby
from tests.chaos.portal import BOOKINGS, mirror

FASTER = 60
"""A simulated minute takes a second."""
HOUSE = a_house(counters=[a_counter(str(number), [PASSPORT]) for number in range(1, 5)])
_AWAY = 0.2
"""Seconds to wait before asking again when the database is away."""


def simulated(begun: float) -> Callable[[], datetime]:
    """The lobby's clock: nine o'clock when the run began, and then faster."""
    return lambda: NINE.astimezone(UTC) + timedelta(seconds=(time.time() - begun) * FASTER)


def person(role: str, url: str, portal: str, begun: float, seed: int, said: Connection) -> None:
    """Be a ``visitor``, a ``clerk-N`` or the ``mirror`` until killed; say what was committed."""
    logging.disable(logging.WARNING)  # every failure of the portal is one
    chance = random.Random(seed)  # noqa: S311 - a fixed seed
    pause = threading.Event()
    deed = _deed(role, portal)
    while True:
        with suppress(DeviceUnavailable), a_lobby(url, simulated(begun), HOUSE) as lobby:
            while True:
                with suppress(Refused):
                    deed(lobby, chance, said.send)
                pause.wait(chance.random() * 0.1)
        pause.wait(_AWAY)


def _deed(role: str, portal: str) -> Callable[[Lobby, random.Random, Callable[[str], None]], None]:
    if role.startswith("clerk"):
        return lambda lobby, chance, _say: _work(lobby, chance, role.removeprefix("clerk-"))
    if role == "mirror":
        return lambda lobby, _chance, _say: mirror(lobby, portal)
    return _arrive


def _arrive(lobby: Lobby, chance: random.Random, say: Callable[[str], None]) -> None:
    """Draw a token or check in; what was promised is said once it is committed."""
    if chance.random() < 0.5:
        number = lobby.take_token([PASSPORT], override=True).number
    else:
        number = lobby.check_in(f"CODE-b-{chance.randrange(BOOKINGS)}").number
    say(number)
    _print(lobby, chance, number)


def _print(lobby: Lobby, chance: random.Random, number: str) -> None:
    """Let the printer work, or run out of paper, as it likes."""
    if chance.random() < 0.8:
        lobby.report_device("kiosk", "printer", "")
        lobby.printed(number)
        return
    lobby.report_device("kiosk", "printer", "paper-out")
    lobby.printed(number, problem="paper-out")


def _work(lobby: Lobby, chance: random.Random, counter: str) -> None:
    """Do one of the things a clerk does."""
    lobby.open_counter(counter)
    if lobby.call_next(counter) is None:
        return
    for step in chance.choice(
        (("serve", "finish"), ("recall", "no_show"), ("serve", "park"), ("undo",), ("park",))
    ):
        getattr(lobby, step)(counter)
