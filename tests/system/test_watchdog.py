"""A program says when its window is painted, and falls silent when its window freezes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from tests.bench.stand import a_stand

pytestmark = pytest.mark.journey
GRANTED = 1.0
"""Seconds of silence that the unit of this test allows."""
PATIENCE = 60
FROZEN = """
import signal, sys, time
signal.signal(signal.SIGUSR1, lambda *_: (print("frozen", flush=True), time.sleep(600)))
from monitor.__main__ import main
sys.exit(main())
"""
"""The real monitor, whose event loop stops at a signal, as a bug in a slot would stop it."""


class Manager:
    """What systemd hears of a service: the messages with the moment at which they came."""

    def __init__(self, folder):
        self.address = str(folder / "notify")
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.bind(self.address)

    def hears(self, wanted, within):
        """Wait for a message."""
        until = time.monotonic() + within
        while (left := until - time.monotonic()) > 0:
            self._line.settimeout(left)
            with suppress(TimeoutError):
                if self._line.recv(4096) == wanted:
                    return True
        return False

    def forgets(self):
        """Drop what came so far."""
        self._line.setblocking(False)
        with suppress(BlockingIOError):
            while True:
                self._line.recv(4096)

    def close(self):
        self._line.close()


@pytest.fixture
def manager(tmp_path):
    manager = Manager(tmp_path)
    yield manager
    manager.close()


@pytest.fixture
def monitor(tmp_path, manager):
    """Start the monitor as systemd does, with a watchdog."""
    with a_stand(tmp_path) as stand:
        process = subprocess.Popen(
            [sys.executable, "-c", FROZEN, "--config", str(stand.settings), "--windowed"],
            env=os.environ
            | {"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": str(int(GRANTED * 1e6))},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        yield process
        process.kill()
        process.communicate()


def test_a_frozen_window_falls_silent_so_that_systemd_starts_it_anew(manager, monitor):
    assert manager.hears(b"READY=1", PATIENCE)
    assert manager.hears(b"WATCHDOG=1", PATIENCE)
    assert manager.hears(b"WATCHDOG=1", PATIENCE)

    monitor.send_signal(signal.SIGUSR1)
    assert any(line == b"frozen\n" for line in monitor.stdout)
    manager.forgets()

    assert not manager.hears(b"WATCHDOG=1", GRANTED * 2)
    assert monitor.poll() is None
