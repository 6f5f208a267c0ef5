"""``python -m demo.portal``: the booking portal on this machine."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

from werkzeug.serving import make_server

from demo.portal.app import portal
from demo.portal.plan import DEFAULT, load
from lobby.domain.errors import SettingsError


def main() -> int:
    """Serve until SIGTERM."""
    asked = _parser().parse_args()
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    offset = asked.now - datetime.now(UTC) if asked.now else timedelta()
    try:
        app = portal(
            load(asked.day_plan),
            token=asked.token,
            camera_url=asked.camera,
            clock=lambda: datetime.now(UTC) + offset,
        )
    except SettingsError as mistake:
        sys.stderr.write(f"{mistake}\n")
        return 78
    server = make_server(asked.host, asked.port, app, threaded=True)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: Thread(target=server.shutdown).start())
    print(f"portal http://{asked.host}:{server.server_port}/", flush=True)
    server.serve_forever()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m demo.portal", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080, help="0 picks a free one")
    parser.add_argument("--camera", default="", help="where the stand-in for the camera listens")
    parser.add_argument("--day-plan", type=Path, default=DEFAULT, help="who has booked what, TOML")
    parser.add_argument("--token", default="demo", help="the key of the feed")
    parser.add_argument("--now", type=datetime.fromisoformat, help="pretend that it is this time")
    return parser


if __name__ == "__main__":
    sys.exit(main())
