"""Serves how the house stands to browsers and alarms on this machine, and to nobody else."""

from __future__ import annotations

import json
import logging
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Final

from lobby.cli.metrics import exposition, figures
from lobby.cli.plain import plain
from lobby.cli.status.page import page, unavailable
from lobby.domain.errors import LobbyError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from lobby.cli.standing import Standing

log: Final = logging.getLogger(__name__)

_HERE: Final = "127.0.0.1"
_OWN_NAMES: Final = frozenset({_HERE, "localhost"})
"""What a browser on this machine calls us; by another name a page from outside would read us."""
_PATIENCE: Final = 10.0
"""Seconds that a browser may take."""
_GUARD: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_HTML: Final = "text/html; charset=utf-8"


class StatusServer:
    """Listens on the loopback alone; looks anew for each request."""

    def __init__(self, port: int, look: Callable[[], Standing], zone: Callable[[], tzinfo]) -> None:
        """Listen from now on; port 0 takes a free one.

        Raises:
            OSError: the port is taken.
        """
        self._server = _Server((_HERE, port), look, zone)

    @property
    def address(self) -> str:
        """Where a browser finds the page."""
        return f"http://{_HERE}:{self._server.server_address[1]}/"

    def serve(self) -> None:
        """Answer until ``stop``."""
        self._server.serve_forever(poll_interval=0.2)

    def stop(self) -> None:
        """Let ``serve`` return; may be called in the middle of it."""
        Thread(target=self._server.shutdown).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(
        self,
        address: tuple[str, int],
        look: Callable[[], Standing],
        zone: Callable[[], tzinfo],
    ) -> None:
        self.look = look
        self.zone = zone
        super().__init__(address, _Asked)


class _Asked(BaseHTTPRequestHandler):
    """One request."""

    server: _Server
    server_version = "lobby"
    sys_version = ""
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """The page, the same as JSON, or the figures for Prometheus."""
        path = self.path.partition("?")[0]
        if self.headers.get("Host", "").rpartition(":")[0] not in _OWN_NAMES:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        elif path not in {"/", "/status.json", "/metrics"}:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            self._answer(path)

    def _answer(self, path: str) -> None:
        try:
            found = self.server.look()
        except LobbyError as error:
            log.warning("status=unknown error=%r", str(error))
            self._say(HTTPStatus.SERVICE_UNAVAILABLE, _HTML, unavailable(str(error)))
            return
        match path:
            case "/":
                self._say(HTTPStatus.OK, _HTML, page(found, self.server.zone()))
            case "/status.json":
                told = json.dumps(found, default=plain, ensure_ascii=False)
                self._say(HTTPStatus.OK, "application/json", told)
            case _:
                self._say(HTTPStatus.OK, "text/plain; version=0.0.4", exposition(figures(found)))

    def _say(self, status: HTTPStatus, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in {**_GUARD, "Content-Type": kind, "Content-Length": len(body)}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base names it
        """Keep requests out of the log."""
        log.debug(format, *args)
