"""A PostgreSQL server whose disk no longer says that what was written will last."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

_FAILS = "fdatasync"
"""How PostgreSQL waits on Linux until its log is on the disk: at each commit and checkpoint."""


class CannotFail(Exception):
    """This machine has no strace, or lets nobody trace."""


@contextmanager
def whose_disk_fails(server):
    """Let the operating system answer each such wish of the server with EIO meanwhile.

    Raises:
        CannotFail: and why.
    """
    program = shutil.which("strace")
    if program is None:
        raise CannotFail("strace is not installed")
    processes = _processes(server)
    tracer = subprocess.Popen(
        [
            program,
            "--follow-forks",
            "--output=/dev/null",
            f"--trace={_FAILS}",
            f"--inject={_FAILS}:error=EIO",
            *(f"--attach={process}" for process in processes),
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        for _ in processes:
            told = tracer.stderr.readline()
            if not told.endswith("attached\n"):
                raise CannotFail(told.strip())
        yield
    finally:
        tracer.terminate()
        tracer.communicate()


def _processes(server):
    """The server's first process and those that it has started."""
    first = int((server.folder / "cluster" / "postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return [first, *map(int, children)]
