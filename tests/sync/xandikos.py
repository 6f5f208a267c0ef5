"""Another real CalDAV server as a process of its own: it keeps its calendars in git."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from threading import Thread

from tests.sync.radicale import a_free_port
from tests.sync.waiting import wait_for


@contextmanager
def a_xandikos(folder):
    """Run Xandikos on loopback; gives the address of the user's calendars."""
    port = a_free_port()
    command = [
        sys.executable, "-m", "xandikos", "serve", "--no-detect-systemd",
        "--directory", str(folder / "data"), "--state-dir", str(folder / "state"),
        "--current-user-principal", "/town/", "--defaults",
        "--listen-address", "127.0.0.1", "--port", str(port),
    ]  # fmt: skip
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        try:
            Thread(target=server.stdout.read, daemon=True).start()
            home = f"http://127.0.0.1:{port}/town/calendars/"
            wait_for(home)
            yield home
        finally:
            server.kill()
