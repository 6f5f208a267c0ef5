"""Clerks in processes of their own, who press Next at the same time."""

from __future__ import annotations

import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path

from config.settings import load
from lobby import open_lobby

_processes = multiprocessing.get_context("forkserver")


def at_once(settings: Path, counters: list[str]) -> None:
    """Let each counter call and finish until nobody waits; return when all are done."""
    together = _processes.Barrier(len(counters))
    clerks = [
        _processes.Process(target=_work, args=(settings, counter, together)) for counter in counters
    ]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
        assert clerk.exitcode == 0


def _work(settings: Path, counter: str, together: Barrier) -> None:
    with open_lobby(load(settings)) as lobby:
        lobby.counter(counter).open()
        together.wait(60)
        while lobby.counter(counter).call_next():
            lobby.counter(counter).serve()
            lobby.counter(counter).finish()
