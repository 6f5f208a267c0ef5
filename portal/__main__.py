"""``lobby-portal``: the booking portal, its pages and its e-mails, until it is told to stop."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Final
from wsgiref.types import WSGIApplication

from config.settings import Settings, load
from lobby.domain.errors import SettingsError
from lobby.store.engine import normalised
from lobby.store.holding import Hold
from lobby.ui import systemd
from lobby.ui.exits import Exit, exit_code
from portal.mail.worker import email_worker
from portal.program_threads import ProgramThreads
from portal.upkeep import HourlyUpkeep
from portal.web.app import create_app
from portal.web.feed.blueprint import feed_blueprint
from portal.web_server import PortalServer
from portal.wiring import Portal, open_portal

log: Final = logging.getLogger("portal")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    return exit_code(_run, sys.argv[1:] if arguments is None else arguments)


def _run(arguments: Sequence[str]) -> int:
    asked = _parser().parse_args(arguments)
    _log_to_stderr()
    settings = load(asked.config)
    if not settings.portal.address:
        raise SettingsError(
            "portal.address is empty; write where citizens reach the portal, such as "
            '"https://termine.town.example"'
        )
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    hold = Hold(normalised(settings.portal_database))
    try:
        with open_portal(settings) as portal:
            return _serve(portal, settings, stop)
    finally:
        hold.let_go()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lobby-portal", description=__doc__)
    parser.add_argument("--config", type=Path, default=None, help="the settings file")
    return parser


def _log_to_stderr() -> None:
    """One line a fact, without a time; nothing of requests, whose addresses open bookings."""
    logging.basicConfig(format="%(levelname)s %(name)s %(message)s", force=True)
    log.setLevel(logging.INFO)
    for library in ("waitress", "werkzeug"):
        logging.getLogger(library).setLevel(logging.CRITICAL)


def _serve(portal: Portal, settings: Settings, stop: Event) -> int:
    server = PortalServer(application(portal, settings), settings.portal.listen)
    threads = ProgramThreads(stop)
    threads.start("upkeep", HourlyUpkeep(portal.erase).run)
    threads.start("e-mail", email_worker(portal, settings).run)
    log.info("listens=%s", server.address)
    systemd.notify("READY=1")
    server.run(stop, _watchdog(), portal.transactions.changes.close)
    systemd.notify("STOPPING=1")
    threads.join()
    log.info("stopped=%s", "by-a-bug" if threads.failed else "in-order")
    return Exit.BUG if threads.failed else Exit.OK


def application(portal: Portal, settings: Settings) -> WSGIApplication:
    """The pages, and the feed of the house if there is a key for it."""
    app = create_app(portal, settings)
    token = settings.secret("portal_token")
    if token is None:
        log.warning("feed=off credential=lobby_portal_token")
    else:
        key, names = token.get_secret_value(), settings.portal.ask_name
        app.register_blueprint(feed_blueprint(portal, key, names=names))
    pages: WSGIApplication = app
    return pages


def _watchdog() -> Callable[[], None]:
    """What tells systemd that the server's loop still turns, as often as the unit wants it."""
    every = systemd.watchdog_seconds()
    due = time.monotonic()

    def alive() -> None:
        nonlocal due
        if every is not None and time.monotonic() >= due:
            due = time.monotonic() + every
            systemd.notify("WATCHDOG=1")

    return alive


if __name__ == "__main__":
    sys.exit(main())
