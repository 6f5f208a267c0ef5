"""Runs the fake printer for a demonstration: ``python -m hardware.printer.fake --folder out``."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from threading import Event, Thread

from hardware.printer.fake import NAMED, FakePrinter
from hardware.printer.profile import NARROW, WIDE

_DOTS = {NARROW: 384, WIDE: 576}


def main() -> None:
    """Print until stopped; a fault's name on standard input changes the condition."""
    given = _arguments()
    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with FakePrinter(
        host=given.host,
        port=given.port,
        dots=_DOTS[given.paper],
        folder=given.folder,
        faults=NAMED[given.fault],
    ) as printer:
        host, port = printer.address
        sys.stdout.write(f"printing on {host}:{port} into {given.folder}\n")
        sys.stdout.flush()
        Thread(target=_obey, args=(printer,), daemon=True).start()
        stopped.wait()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hardware.printer.fake", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=9100, help="0 for any free one")
    parser.add_argument("--folder", type=Path, default=Path("slips"))
    parser.add_argument("--paper", type=int, choices=sorted(_DOTS), default=WIDE)
    parser.add_argument("--fault", choices=sorted(NAMED), default="ok")
    return parser.parse_args()


def _obey(printer: FakePrinter) -> None:
    for line in sys.stdin:
        faults = NAMED.get(line.strip())
        sys.stdout.write(f"{line.strip() if faults else 'one of ' + ', '.join(NAMED)}\n")
        sys.stdout.flush()
        if faults:
            printer.become(faults)


if __name__ == "__main__":
    main()
