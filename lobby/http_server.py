"""A small HTTP server for pages and calls within the house; no connection takes another's place."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from threading import Lock, Thread
from typing import Any, Final, TypeAlias

from lobby.traces import outline

_Line: TypeAlias = socket | tuple[bytes, socket]
_Client: TypeAlias = Any
"""As the base has it."""

log: Final = logging.getLogger(__name__)

HTML: Final = "text/html; charset=utf-8"
_TIMEOUT: Final = 10.0
"""Seconds."""
_MOST: Final = 64
"""A stranger's connections must not use up what the program itself can open."""
_GUARD: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class RequestHandler(BaseHTTPRequestHandler):
    """One request, and the way to answer it; its body is never read."""

    server: _Server
    server_version = "lobby"
    sys_version = ""

    def setup(self) -> None:
        """Let no single read or write take longer than the whole request may."""
        super().setup()
        self.connection.settimeout(self.server.connections.timeout)

    @property
    def wanted(self) -> str:
        """The path it asks for, such as ``/events``."""
        return self.path.partition("?")[0]

    @property
    def host(self) -> str:
        """The name by which it calls this machine."""
        return self.headers.get("Host", "").partition(":")[0]

    def do_GET(self) -> None:
        """Answer who reads."""
        self._answer("GET")

    def do_POST(self) -> None:
        """Answer who says that something happened."""
        self._answer("POST")

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

    def empty(self, status: HTTPStatus) -> None:
        """Answer with a status alone."""
        self.send_response(status)
        self.end_headers()

    def _answer(self, method: str) -> None:
        self.server.connections.asked(self.connection)
        if method == self.server.method:
            self.server.answer(self)
        else:
            self.send_response(HTTPStatus.METHOD_NOT_ALLOWED)
            self.send_header("Allow", self.server.method)
            self.end_headers()

    def _head(self, status: HTTPStatus, kind: str, more: dict[str, str | int]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, **_GUARD, **more}.items():
            self.send_header(name, str(value))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep requests out of the log; who asks is nobody's business, and may name a person."""


class HttpServer:
    """Listens on one address, on threads of its own, until it is closed."""

    def __init__(
        self,
        host: str,
        port: int,
        answer: Callable[[RequestHandler], None],
        *,
        method: str = "GET",
        timeout: float = _TIMEOUT,
        most: int = _MOST,
    ) -> None:
        """Listen from now on, and let ``answer`` answer; port 0 takes a free one.

        ``timeout`` is how many seconds a client may take to send its whole request, and to accept
        a piece of the answer, ``most`` how many may be connected at a time, whatever they want.

        Raises:
            OSError: the address is not ours or is taken.
        """
        self._server = _Server((host, port), answer, method, Connections(timeout, most))
        serve = partial(self._server.serve_forever, poll_interval=0.1)
        Thread(target=serve, name="http", daemon=True).start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    @property
    def address(self) -> str:
        """Where a browser finds the pages."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class Connections:
    """Who is connected; if there is no room left, whoever has most gives one up.

    So a proxy may have them all, and a neighbour who takes them all shuts nobody out. Of one
    client's own, those give way that have not finished asking, the oldest first.
    """

    def __init__(self, timeout: float, most: int) -> None:
        """Begin with nobody; a request may take ``timeout`` seconds."""
        self.timeout = timeout
        self._most = most
        self._clients: dict[socket, str] = {}
        self._overdue_at: dict[socket, float] = {}
        self._lock = Lock()

    def admit(self, line: socket, client: str) -> bool:
        """Whether there is room for one more connection of this client."""
        with self._lock:
            if len(self._clients) >= self._most and not self._make_room(client):
                return False
            self._clients[line] = client
            self._overdue_at[line] = time.monotonic() + self.timeout
            return True

    def asked(self, line: socket) -> None:
        """Note that its request is complete."""
        with self._lock:
            self._overdue_at.pop(line, None)

    def forget(self, line: socket) -> None:
        """Note that it has ended."""
        with self._lock:
            self._clients.pop(line, None)
            self._overdue_at.pop(line, None)

    def hang_up_on_overdue(self) -> None:
        """End whoever has not finished asking in time, however slowly they go on."""
        with self._lock:
            now = time.monotonic()
            for line in [line for line, until in self._overdue_at.items() if until < now]:
                self._hang_up(line)

    def _make_room(self, client: str) -> bool:
        shares = Counter(self._clients.values())
        greedy, lines = shares.most_common(1)[0]
        if lines > shares[client] + 1:
            candidates = [line for line, owner in self._clients.items() if owner == greedy]
        else:
            candidates = [line for line in self._overdue_at if self._clients[line] == client]
        if candidates:
            self._hang_up(candidates[0])
        return bool(candidates)

    def _hang_up(self, line: socket) -> None:
        del self._clients[line]
        self._overdue_at.pop(line, None)
        with suppress(OSError):  # it has gone by itself
            line.shutdown(SHUT_RDWR)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = _MOST

    def __init__(
        self,
        address: tuple[str, int],
        answer: Callable[[RequestHandler], None],
        method: str,
        connections: Connections,
    ) -> None:
        self.answer = answer
        self.method = method
        self.connections = connections
        super().__init__(address, RequestHandler)

    def service_actions(self) -> None:
        """Look after slow clients between two requests."""
        self.connections.hang_up_on_overdue()

    def process_request(self, request: _Line, client_address: _Client) -> None:
        """Hang up if there is no room; a browser asks again by itself."""
        if isinstance(request, socket) and self.connections.admit(request, client_address[0]):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Line, client_address: _Client) -> None:
        """Answer, then make room."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            if isinstance(request, socket):
                self.connections.forget(request)

    def handle_error(self, request: _Line, client_address: _Client) -> None:  # noqa: ARG002 - the base's
        """A client that has gone, or does not listen any more, asks again; the rest are bugs."""
        wrong = sys.exc_info()[1]
        if wrong is not None and not isinstance(wrong, OSError):
            log.error("bug=unexpected error=%s", outline(wrong))
