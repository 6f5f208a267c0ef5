"""Browsers in the house, which are answered over plain HTTP: a status page, a board."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket
from threading import Semaphore, Thread
from typing import Any, Final, TypeAlias

from lobby.traces import outline

_Line: TypeAlias = socket | tuple[bytes, socket]
_Client: TypeAlias = Any
"""As the base has it."""

log: Final = logging.getLogger(__name__)

HTML: Final = "text/html; charset=utf-8"
_PATIENCE: Final = 10.0
"""Seconds that a browser may take to ask, or to accept what it asked for."""
_MOST: Final = 64
"""Connections at a time, whatever they want; a stranger's must not use up the program's own."""
_GUARD: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Browser(BaseHTTPRequestHandler):
    """One request, and the way to answer it; nothing can be changed by one."""

    server: _Server
    server_version = "lobby"
    sys_version = ""
    timeout = _PATIENCE

    @property
    def wanted(self) -> str:
        """The path it asks for, such as ``/events``."""
        return self.path.partition("?")[0]

    @property
    def host(self) -> str:
        """The name by which it calls this machine."""
        return self.headers.get("Host", "").partition(":")[0]

    def do_GET(self) -> None:
        """Let those answer whose pages these are."""
        self.server.answer(self)

    def show(self, kind: str, text: str, policy: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        """Answer with a whole page, and with what it may load (Content-Security-Policy)."""
        body = text.encode()
        self._head(status, kind, {"Content-Security-Policy": policy, "Content-Length": len(body)})
        self.wfile.write(body)

    def begin(self, kind: str) -> None:
        """Begin an answer without an end, which ``tell`` goes on with."""
        self._head(HTTPStatus.OK, kind, {})

    def tell(self, text: str) -> None:
        """Send a piece of an answer that was begun."""
        self.wfile.write(text.encode())

    def _head(self, status: HTTPStatus, kind: str, more: dict[str, str | int]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, **_GUARD, **more}.items():
            self.send_header(name, str(value))
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base names it
        """Keep requests out of the log; who looks is nobody's business."""
        log.debug(format, *args)


class Browsers:
    """Listens on one address, on threads of its own, until it is closed."""

    def __init__(self, host: str, port: int, answer: Callable[[Browser], None]) -> None:
        """Listen from now on, and let ``answer`` answer; port 0 takes a free one.

        Raises:
            OSError: the address is not ours or is taken.
        """
        self._server = _Server((host, port), answer)
        serve = partial(self._server.serve_forever, poll_interval=0.1)
        Thread(target=serve, name="browsers", daemon=True).start()

    @property
    def address(self) -> str:
        """Where a browser finds the pages."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = _MOST

    def __init__(self, address: tuple[str, int], answer: Callable[[Browser], None]) -> None:
        self.answer = answer
        self._places = Semaphore(_MOST)
        super().__init__(address, Browser)

    def process_request(self, request: _Line, client_address: _Client) -> None:
        """Hang up if there are too many; a browser asks again by itself."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Line, client_address: _Client) -> None:
        """Answer, then make room."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: _Line, client_address: _Client) -> None:  # noqa: ARG002 - the base's
        """A browser that has gone, or does not listen any more, asks again; the rest are bugs."""
        wrong = sys.exc_info()[1]
        if wrong is not None and not isinstance(wrong, OSError):
            log.error("bug=unexpected error=%s", outline(wrong))
