"""The portal itself: how soon it listens, and how much memory it keeps."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Final

from tests.bench.table import Row, at_most
from tests.portal.programs import HOST, SERVICE, a_town

_STARTS: Final = 5
_PAGES: Final = 500


def measure() -> Iterable[Row]:
    """Start it a few times; each time look at pages before it is ended."""
    with TemporaryDirectory() as name:
        settings = a_town(Path(name))
        lives = [_life(settings) for _ in range(_STARTS)]
    starts, sizes = zip(*lives, strict=True)
    yield at_most("portal: start until it listens", median(starts), 1.5, "s")
    yield at_most(f"portal: resident after {_PAGES} pages", max(sizes), 120, "MB")


def _life(settings: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "portal", "--config", str(settings)]
    began = monotonic()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
        try:
            address = _address(program)
            ready = monotonic() - began
            _look(address)
            return ready, _resident(program.pid)
        finally:
            program.terminate()


def _address(program: subprocess.Popen[str]) -> str:
    log = []
    for text in program.stderr or ():
        log.append(text)
        if listens := re.search("listens=(.+)", text):
            return listens[1]
    raise ValueError("".join(log))


def _look(address: str) -> None:
    host, port = address.rsplit(":", 1)
    line = HTTPConnection(host, int(port))
    for number in range(_PAGES):
        path = f"/zeit?s={SERVICE}&p={1 + number % 6}" if number % 2 else "/"
        line.request("GET", path, headers={"Host": HOST})
        line.getresponse().read()
    line.close()


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    (kilobytes,) = re.findall(r"VmRSS:\s+(\d+) kB", status)
    return int(kilobytes) / 1000
