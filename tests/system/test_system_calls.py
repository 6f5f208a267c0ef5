"""What the programs outside of the screens do is allowed by their units, limits of memory too."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.portal.programs import a_running_portal

ONLY_OF_ROOT = {"fchown"}
"""With which SQLite gives a journal to the owner of its database; tests may run as root."""
UNITS = Path(__file__).parents[2] / "systemd" / "units"


def calls_of(group):
    """Every system call in a group, and in the groups that it holds."""
    asked = ["systemd-analyze", "--no-pager", "syscall-filter", group]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    names = [line.strip() for line in told.splitlines() if line.startswith("    ")]
    for name in names:
        if name.startswith("@"):
            yield from calls_of(name)
        elif not name.startswith("#"):
            yield name


def allowed_by(unit):
    allowed = set()
    for line in re.findall("(?m)^SystemCallFilter=(.+)$", unit.read_text()):
        named = {call for group in line.strip("~").split() for call in calls_of(group)}
        allowed = allowed - named if line.startswith("~") else allowed | named
    return allowed


def test_the_process_that_computes_series_may_do_all_it_does(tmp_path):
    ours, theirs = socket.socketpair()
    ours.close()
    log = tmp_path / "calls"
    worker = [sys.executable, "-m", "sync.sources.ical.worker", str(theirs.fileno())]

    subprocess.run(["strace", "-f", "-o", log, *worker], check=True, pass_fds=[theirs.fileno()])

    theirs.close()
    called = log.read_text()
    assert re.search(r"prlimit64\(0, RLIMIT_AS, \{rlim_cur=.*\) = 0$", called, re.MULTILINE)
    names = set(re.findall(r"(?m)^\d+ +(\w+)\(", called))
    assert names - allowed_by(UNITS / "lobby-sync.service") == set()


@pytest.mark.journey
def test_the_portal_may_do_all_it_does_and_makes_no_memory_that_it_writes_and_runs(tmp_path):
    log = tmp_path / "calls"

    with a_running_portal(tmp_path, wrapper=["strace", "-D", "-f", "-o", str(log)]) as portal:
        portal.get("/")
        portal.ends()

    called = log.read_text()
    names = set(re.findall(r"(?m)^\d+ +(\w+)\(", called))
    assert {"bind", "listen", "pwrite64"} <= names
    assert names - allowed_by(UNITS / "lobby-portal.service") <= ONLY_OF_ROOT
    assert "PROT_WRITE|PROT_EXEC" not in called
