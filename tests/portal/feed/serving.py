"""A portal's feed, really served: by a thread of the test, or by a process of its own."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Thread

from flask import Flask
from waitress.server import create_server

from portal.web.feed.blueprint import feed_blueprint
from tests.portal.portals import a_portal

TOKEN = "a key of tests"
KEY = {"Authorization": f"Bearer {TOKEN}"}


def an_app(portal, **given) -> Flask:
    app = Flask("portal")
    app.register_blueprint(feed_blueprint(portal, TOKEN, **given))
    return app


@contextmanager
def served(portal, **given):
    """Serve it on loopback; gives the address of the feed."""
    server = create_server(an_app(portal, **given), host="127.0.0.1", port=0, threads=8)
    Thread(target=server.run, daemon=True).start()  # ends when its last reader hangs up
    yield f"http://127.0.0.1:{server.effective_port}/feed"
    portal.transactions.changes.close()
    server.close()


def main(url: str) -> None:
    """Serve the portal of this database."""
    portal = a_portal(url, lambda: datetime.now(UTC))
    server = create_server(an_app(portal), host="127.0.0.1", port=0, threads=8)
    sys.stdout.write(f"http://127.0.0.1:{server.effective_port}/feed\n")
    sys.stdout.flush()
    server.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
