"""A town hall's settings, and its real programs as processes that say when they are ready."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from config.settings import load
from lobby import open_lobby
from lobby.api.lobby import Lobby
from lobby.store import migrate
from tests.builders import ID_CARD, a_database

ROOT: Final = Path(__file__).resolve().parents[2]
SERVICE: Final = ID_CARD
_START: Final = 60.0
"""Seconds after which a program that is not ready never will be."""
_GLANCE: Final = 0.002
_LONGEST_GLANCE: Final = 0.05
"""Seconds between two looks whether something holds."""
_ACCURACY: Final = 0.02
"""The part of what was waited for that a look may come too late."""
_NIGHT_AND_DAY: Final = '[{ from = "00:00", to = "23:59", mode = "both" }]'
_SETTINGS: Final = """
[queue]
database = "{database}"
check_in_from = 1439
overrun = 1000

[opening]
holidays = false
{days}

[[services]]
id = "id-card"
name = "Personalausweis"

[[counters]]
id = "1"
services = ["id-card"]

[kiosk]
done_for = 1

[printer]
kind = "fake"

[scanner]
camera = "{camera}"
"""


@dataclass
class Stand:
    """An open lobby, and the settings file that programs are started with."""

    folder: Path
    settings: Path
    lobby: Lobby

    def visitors(self, many: int) -> None:
        """Let so many draw a token, be called and be served."""
        for _ in range(many):
            self.lobby.entrance.take_token([SERVICE], override=True)
            self.lobby.counter("1").call_next()
            self.lobby.counter("1").serve()
            self.lobby.counter("1").finish()


@contextmanager
def a_stand(folder: Path, database: str = "", camera: str = "") -> Iterator[Stand]:
    """Open a house that never closes, on this database or on a new one."""
    url = database or a_database(folder)
    if database:
        migrate.upgrade(database)
    settings = folder / "lobby.toml"
    week = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    days = "\n".join(f"{day} = {_NIGHT_AND_DAY}" for day in week)
    settings.write_text(_SETTINGS.format(database=url, camera=camera, days=days))
    with open_lobby(load(settings)) as lobby:
        lobby.counter("1").open()
        yield Stand(folder, settings, lobby)


@dataclass
class Running:
    """A program that runs; what it logs is kept with the moment at which it came."""

    process: subprocess.Popen[str]
    started: float
    ready_after: float = 0.0
    """Seconds from the start to the first picture."""
    log: list[tuple[float, str]] = field(default_factory=list)

    def listen(self) -> None:
        """Read its log until it ends."""
        for line in self.process.stderr or ():
            self.log.append((time.monotonic(), line.rstrip()))

    def resident(self) -> float:
        """Megabytes of memory that it occupies."""
        return self._status("VmRSS:") / 1000

    def processor_seconds(self) -> float:
        """Seconds that it has kept a processor busy."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _status(self, key: str) -> int:
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(key))


@contextmanager
def a_program(stand: Stand, name: str, *arguments: str, **environment: str) -> Iterator[Running]:
    """Start a program as systemd does, and wait for its first picture."""
    told = stand.folder / f"{name}.notify"
    command = [sys.executable, "-m", name, "--config", str(stand.settings), *arguments]
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as notes:
        told.unlink(missing_ok=True)
        notes.bind(str(told))
        notes.setblocking(False)
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"NOTIFY_SOCKET": str(told)} | environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        running = Running(process, time.monotonic())
        listener = threading.Thread(target=running.listen)
        listener.start()
        try:
            until(partial(_is_ready, notes, running), _START)
            running.ready_after = time.monotonic() - running.started
            yield running
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)
            listener.join()


def _is_ready(notes: socket.socket, running: Running) -> bool:
    """Look for its word to systemd.

    Raises:
        RuntimeError: it has ended instead.
    """
    if running.process.poll() is not None:
        raise RuntimeError("\n".join(line for _, line in running.log))
    try:
        return notes.recv(4096) == b"READY=1"
    except BlockingIOError:
        return False


def until(true: Callable[[], object], patience: float) -> None:
    """Look whether something holds, the less often the longer it takes.

    Raises:
        TimeoutError: it does not hold after ``patience`` seconds.
    """
    started = time.monotonic()
    while not true():
        waited = time.monotonic() - started
        if waited > patience:
            raise TimeoutError(patience)
        time.sleep(min(max(_GLANCE, _ACCURACY * waited), _LONGEST_GLANCE))


def wait(seconds: float) -> None:
    """Let time pass."""
    time.sleep(seconds)
