"""A visitor as a process of its own: wants the first time there is, until none is left."""

from __future__ import annotations

import multiprocessing
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier as BarrierType

from portal.actions.hold import WantedTime
from portal.actions.placing import Placing
from portal.domain.booking import PortalBooking
from portal.domain.refusals import BookingRefusal, BookingRefused
from tests.builders import PASSPORT, Clock
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, Portal, a_portal, at

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.portal.visitor", "sqlalchemy.dialects.postgresql"])


def visitors(url: str, count: int) -> list[list[tuple[str, str]]]:
    """Let so many processes loose on the same Monday; what each of them got, place and time."""
    ready = _processes.Barrier(count)
    started = [_started(_take_all, url, ready) for _ in range(count)]
    got = [pipe.recv() for _, pipe in started]
    for process, _ in started:
        process.join()
    assert [process.exitcode for process, _ in started] == [0] * count
    return got


def somebody_who_never_commits(url: str) -> tuple[multiprocessing.Process, Connection]:
    """Start a process that has taken 10:00 in a transaction once it says so, and then waits."""
    return _started(_take_and_wait, url)


def _started(target, url, *given):
    mine, theirs = _processes.Pipe()
    process = _processes.Process(target=target, args=(url, theirs, *given))
    process.start()
    theirs.close()
    return process, mine


def _take_all(url: str, said: Connection, ready: BarrierType) -> None:
    portal = a_portal(url, Clock(FRIDAY_BEFORE))
    portal.free()
    wanted, mine = at("08:00"), []
    ready.wait()
    while wanted:
        with suppress_taken():
            held = portal.hold(WantedTime(services=(PASSPORT,), starts_at=wanted))
            mine.append((held.resource, held.starts_at.isoformat()))
            continue
        wanted = _first_free(portal)
    said.send(mine)


@contextmanager
def suppress_taken():
    """Let the one refusal pass that a race may bring."""
    try:
        yield
    except BookingRefused as refused:
        if refused.code is not BookingRefusal.TAKEN:
            raise


def _first_free(portal: Portal):
    wish = portal.selling.wish((PASSPORT,), 1, accessible=False)
    return next(iter(portal.free_times(wish, [MONDAY])[MONDAY]), None)


def _take_and_wait(url: str, said: Connection) -> None:
    portal = a_portal(url, Clock(FRIDAY_BEFORE))
    wish = portal.selling.wish((PASSPORT,), 1, accessible=False)
    draft = PortalBooking(
        resource="",
        starts_at=at("10:00"),
        minutes=wish.minutes,
        services=wish.services,
        language="de",
        until=None,
        day=MONDAY,
        made_at=FRIDAY_BEFORE,
    )
    with portal.transactions.write() as work:
        placed = Placing(portal.selling).place_new(work, wish, draft, None)
        said.send(placed.resource)
        said.recv()
