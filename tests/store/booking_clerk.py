"""A clerk as a process of its own, who books every time of the day until none is left."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection

from lobby.domain.errors import Refused
from tests.builders import PASSPORT, Clock, a_lobby

_processes = multiprocessing.get_context("forkserver")


def a_booking_clerk(url: str, counter: str) -> tuple[multiprocessing.Process, Connection]:
    """Start a process that books at this counter; how many it got comes through the pipe."""
    mine, theirs = _processes.Pipe(duplex=False)
    process = _processes.Process(target=work, args=(url, counter, theirs))
    process.start()
    theirs.close()
    return process, mine


def work(url: str, counter: str, said: Connection) -> None:
    """Try each offered time, whoever else does at the same moment, until nothing is offered."""
    booked = 0
    with a_lobby(url, Clock()) as lobby:
        entrance = lobby.counter(counter).entrance
        while times := entrance.booking_times([PASSPORT])[0].times:
            for moment in times:
                try:
                    entrance.book([PASSPORT], moment)
                except Refused:
                    continue
                booked += 1
    said.send(booked)
