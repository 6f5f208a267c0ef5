"""``python -m demo.mailbox``: a mail server on this machine, and a page with what it received."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from datetime import UTC, datetime
from threading import Thread
from zoneinfo import ZoneInfo

from aiosmtpd.controller import Controller
from flask import Flask
from werkzeug.serving import make_server

from demo.mailbox.inbox import Inbox
from demo.mailbox.pages import MailboxPages

_HOST = "127.0.0.1"


def main() -> int:
    """Serve until SIGTERM."""
    asked = _parser().parse_args()
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    inbox = Inbox(lambda: datetime.now(UTC))
    mail_server = Controller(inbox, hostname=_HOST, port=asked.smtp_port, enable_SMTPUTF8=True)
    mail_server.start()
    app = Flask(__name__)
    zone = ZoneInfo(asked.zone)
    app.register_blueprint(MailboxPages(inbox, camera_url=asked.camera, zone=zone).blueprint())
    pages = make_server(_HOST, asked.port, app, threaded=True)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: Thread(target=pages.shutdown).start())
    print(f"mailbox http://{_HOST}:{pages.server_port}/", flush=True)
    pages.serve_forever()
    mail_server.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m demo.mailbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8025, help="of the page; 0 picks a free one")
    parser.add_argument("--smtp-port", type=int, default=2525, help="of the mail server")
    parser.add_argument("--camera", default="", help="where the stand-in for the camera listens")
    parser.add_argument("--zone", default="Europe/Berlin", help="whose time the page shows")
    return parser


if __name__ == "__main__":
    sys.exit(main())
