"""Portals that send e-mails as processes of their own, to be killed or to race."""

from __future__ import annotations

import multiprocessing
import threading
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier as BarrierType

from tests.builders import Clock
from tests.portal.mail.mail_servers import a_worker
from tests.portal.portals import FRIDAY_BEFORE, a_portal

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(
    ["tests.portal.mail.mail_processes", "sqlalchemy.dialects.postgresql"]
)


def confirms_and_then_waits(url, booking):
    """A process that has committed a confirmation once it says so, and sends nothing."""
    return _started(_confirm_and_wait, url, booking)


def sends(url, port):
    """A process that sends what is due."""
    return _started(_send, url, port)


def send_together(url, port, count):
    """Let so many processes send what is due at once; how many each of them sent."""
    ready = _processes.Barrier(count)
    started = [_started(_send_all, url, port, ready) for _ in range(count)]
    sent = [pipe.recv() for _, pipe in started]
    for process, _ in started:
        process.join()
    return sent


def kill(process):
    process.kill()
    process.join()


def _started(target, url, *given):
    mine, theirs = _processes.Pipe()
    process = _processes.Process(target=target, args=(url, theirs, *given))
    process.start()
    theirs.close()
    return process, mine


def _confirm_and_wait(url: str, said: Connection, booking: int) -> None:
    portal = a_portal(url, Clock(FRIDAY_BEFORE))
    said.send(portal.confirm(booking).number)
    threading.Event().wait()


def _send(url: str, said: Connection, port: int) -> None:
    a_worker(a_portal(url, Clock(FRIDAY_BEFORE)), port).send_due()


def _send_all(url: str, said: Connection, port: int, ready: BarrierType) -> None:
    portal = a_portal(url, Clock(FRIDAY_BEFORE))
    worker = a_worker(portal, port, per_minute=1000)
    portal.deliver.due(1)
    ready.wait()
    said.send(worker.send_due().sent)
