"""Whoever ends a bench leaves no server behind; a bad day ends by the same functions."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.bench.stand import ROOT, until

pytestmark = [pytest.mark.journey, pytest.mark.postgres]
PATIENCE = 60


def servers(temporary):
    """The PostgreSQL servers whose folder lies in this temporary folder."""
    processes = []
    for command_line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = command_line.read_bytes().split(b"\0")
        except OSError:  # it has just ended
            continue
        if any(os.fsencode(temporary) in word for word in words) and b"postgres" in words[0]:
            processes.append(command_line.parent.name)
    return processes


@pytest.fixture
def temporary():
    """A folder for everything temporary, which PostgreSQL's user may enter, too."""
    with TemporaryDirectory(prefix="lobby-ends-") as folder:
        Path(folder).chmod(0o1777)
        yield Path(folder)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_no_server_outlives_the_bench_that_started_it(temporary, number):
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench", "queue"],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(temporary)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    until(lambda: servers(temporary), PATIENCE)

    process.send_signal(number)
    process.wait(PATIENCE)

    until(lambda: not servers(temporary), PATIENCE)
    until(lambda: not list(temporary.glob("lobby-*")), PATIENCE)
