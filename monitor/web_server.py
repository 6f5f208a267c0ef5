"""The board for browsers in the house: one page, kept current by server-sent events."""

from __future__ import annotations

import logging
import secrets
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from threading import Condition, Semaphore, Thread
from typing import Any, Final, TypeAlias

_Line: TypeAlias = socket | tuple[bytes, socket]
_Client: TypeAlias = Any
"""As the base has it."""

log: Final = logging.getLogger(__name__)

_PAGE: Final = Path(__file__).parent / "web" / "board.html"
_BEAT: Final = 10.0
"""Seconds after which a silent board says that it is still there."""
_PATIENCE: Final = 10.0
"""Seconds that a browser may take to accept what it asked for."""
_MOST_BROWSERS: Final = 64
"""Connections at a time, whatever they want; a stranger's must not use up the monitor's own."""
_GUARD: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_POLICY: Final = (
    "default-src 'none'; connect-src 'self'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; "
    "base-uri 'none'; form-action 'none'"
)


class Latest:
    """The last text that was published; any thread may wait for the next one."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._text = ""
        self._count = 0
        self._open = True

    def publish(self, text: str) -> None:
        """Replace the text and wake up everybody who waits."""
        with self._changed:
            self._text = text
            self._count += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Let everybody go who waits."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def after(self, seen: int, seconds: float) -> tuple[int, str] | None:
        """Wait for a text later than ``seen``; after ``seconds`` give the present one again.

        Nothing is given once it is closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._count > seen or not self._open, seconds)
            return (self._count, self._text) if self._open else None


class BoardServer:
    """Serves the page and its events on one address, on threads of its own."""

    def __init__(self, host: str, port: int) -> None:
        """Listen from now on; port 0 takes a free one.

        Raises:
            OSError: the address is not ours or is taken.
        """
        self._latest = Latest()
        self.publish = self._latest.publish
        self._server = _Server((host, port), self._latest)
        serve = partial(self._server.serve_forever, poll_interval=0.05)
        self._thread = Thread(target=serve, name="browsers", daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where a browser finds the board."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/"

    def close(self) -> None:
        """Let the browsers go and stop listening."""
        self._latest.close()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = _MOST_BROWSERS

    def __init__(self, address: tuple[str, int], latest: Latest) -> None:
        self.latest = latest
        self.places = Semaphore(_MOST_BROWSERS)
        super().__init__(address, _Browser)

    def process_request(self, request: _Line, client_address: _Client) -> None:
        """Hang up if there are too many; a browser asks again by itself."""
        if self.places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Line, client_address: _Client) -> None:
        """Answer, then make room."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.places.release()


class _Browser(BaseHTTPRequestHandler):
    """One request; whatever is not one of the two pages is not there."""

    server: _Server
    server_version = "lobby"
    sys_version = ""
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """Give the page, or the events until either side has gone."""
        match self.path.partition("?")[0]:
            case "/":
                self._page()
            case "/events":
                self._events()
            case _:
                self.send_error(HTTPStatus.NOT_FOUND)

    def _page(self) -> None:
        nonce = secrets.token_urlsafe(16)
        page = _PAGE.read_text("utf-8").replace("{nonce}", nonce).encode()
        self._head("text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", _POLICY.format(nonce))
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def _events(self) -> None:
        try:
            self._head("text/event-stream; charset=utf-8")
            self.end_headers()
            self._tell()
        except OSError:
            pass  # the browser has gone, or does not listen any more; it will ask again

    def _tell(self) -> None:
        self.wfile.write(b"retry: 1000\n\n")
        seen = 0
        while told := self.server.latest.after(seen, _BEAT):
            seen, text = told
            self.wfile.write(f"data: {text}\n\n".encode())

    def _head(self, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        for name, value in _GUARD.items():
            self.send_header(name, value)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base names it
        """Keep requests out of the log; who looks is nobody's business."""
        log.debug(format, *args)
