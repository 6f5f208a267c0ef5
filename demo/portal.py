"""The booking portal of the demonstration as a child process."""

from __future__ import annotations

from http import HTTPStatus

import requests

from demo.house import DemoHouse
from demo.programs import ChildProcess, ChildProcesses
from demo.waiting_for import wait_for

_SECONDS = 5


def start_portal(programs: ChildProcesses, house: DemoHouse) -> ChildProcess:
    """Start it, and wait until its first page answers.

    Raises:
        WaitTimeout: it does not answer.
    """
    address = house.read().portal.address
    program = programs.python("portal", "--config", house.settings, name="portal")
    wait_for(
        lambda: _answers(address) or not program.alive,
        f"an answer of {address}",
        instead=program.last_words,
    )
    return program


def _answers(address: str) -> bool:
    try:
        return requests.get(address, timeout=_SECONDS).status_code == HTTPStatus.OK
    except requests.RequestException:
        return False
