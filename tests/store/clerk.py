"""A clerk as a process of its own: presses Next until nobody waits, and says whom it called."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection

from lobby.domain.ticket import State
from tests.builders import Clock, a_counter, a_house, a_lobby

HOUSE = a_house(counters=[a_counter(str(number), ["passport"]) for number in range(1, 9)])

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.store.clerk", "sqlalchemy.dialects.postgresql"])


def a_clerk(url: str, counter: str) -> tuple[multiprocessing.Process, Connection]:
    """Start a process that works at this counter; the numbers it calls come through the pipe."""
    mine, theirs = _processes.Pipe(duplex=False)
    process = _processes.Process(target=work, args=(url, counter, theirs))
    process.start()
    theirs.close()
    return process, mine


def work(url: str, counter: str, said: Connection) -> None:
    """Finish whom an earlier process left, then call and finish until nobody waits."""
    with a_lobby(url, Clock(), HOUSE) as lobby:
        if (left := lobby.counter(counter).view().current) is not None:
            if left.state is State.CALLED:
                lobby.counter(counter).serve()
            lobby.counter(counter).finish()
        while ticket := lobby.counter(counter).call_next():
            said.send(ticket.number)
            lobby.counter(counter).serve()
            lobby.counter(counter).finish()


def all_of(said: Connection) -> list[str]:
    """Everything the clerk says until it ends."""
    numbers = []
    while True:
        try:
            numbers.append(said.recv())
        except EOFError:
            return numbers
