"""A booking system over real HTTP that answers as told, and as badly as told."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit

MEGABYTE = 1024 * 1024
SLOW = 0.05
"""Seconds."""
BOMB = gzip.compress(b"\0" * 10 * MEGABYTE, 9) * 50

Behaviour = Callable[["Call"], None]
A_FEED = frozenset({"/bookings", "/outcomes"})
"""Where our own feed is that has no path before it."""


@dataclass
class Call:
    """One request, and the means to answer it."""

    handler: BaseHTTPRequestHandler
    over: Event
    body: bytes = b""
    path: str = field(init=False)
    query: dict[str, str] = field(init=False)

    def __post_init__(self):
        parts = urlsplit(self.handler.path)
        self.path = parts.path
        self.query = {name: values[0] for name, values in parse_qs(parts.query).items()}

    @property
    def headers(self):
        return self.handler.headers

    def json(self):
        return json.loads(self.body)

    def head(self, status, **headers):
        self.handler.send_response_only(status)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), str(value))
        self.handler.end_headers()

    def write(self, data):
        self.handler.wfile.write(data)


class Upstream:
    """A server on loopback; ``then`` queues behaviours, ``always`` is what follows them.

    Like any server it has nothing at most paths: it is a feed, unless ``serve`` says what it is.
    """

    def __init__(self, context: ssl.SSLContext | None = None):
        self.calls: list[Call] = []
        self.then: deque[Behaviour] = deque()
        self.always: Behaviour = says(404)
        self.has: Callable[[str], bool] = A_FEED.__contains__
        self._over = Event()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        if context:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.scheme = "https" if context else "http"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self._server.server_port}"

    def serve(self, behaviour, *paths):
        """Always answer so, at these paths alone; without any, where the peer says that it is."""
        self.always = behaviour
        self.has = frozenset(paths).__contains__ if paths else behaviour.has

    def answer(self, call):
        self.calls.append(call)
        if not self.has(call.path):
            says(404)(call)
            return
        (self.then.popleft() if self.then else self.always)(call)

    def _handler(self):
        upstream = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                length = int(self.headers.get("Content-Length") or 0)
                upstream.answer(Call(self, upstream._over, self.rfile.read(length)))

            do_POST = do_PUT = do_PROPFIND = do_REPORT = do_GET

            def log_message(self, *_):
                pass

        return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that hangs up is what many of these tests are about."""


def says(status, body=b"", **headers):
    """A plain answer."""

    def behave(call):
        call.head(status, Content_Length=len(body), **headers)
        call.write(body)

    return behave


def page(*bookings, server_time="2026-11-23T08:00:00+01:00", **told):
    """One page of the feed."""
    body = {
        "bookings": list(bookings),
        "more": False,
        "complete": True,
        "server_time": server_time,
        **told,
    }
    return says(200, json.dumps(body).encode(), Content_Type="application/json")


def hangs(call):
    """Take the request and say nothing."""
    call.over.wait()


def telling(asked, behaviour):
    """Say to the test that somebody asked, then answer."""

    def behave(call):
        asked.set()
        behaviour(call)

    return behave


def slowly(behaviour):
    """Take a while, then answer."""

    def behave(call):
        call.over.wait(SLOW)
        behaviour(call)

    return behave


def drips_a_body(call):
    """Promise a page and send it byte by byte, for ever."""
    call.head(200, Content_Length=MEGABYTE, Content_Type="application/json")
    _drip(call)


def drips_headers(call):
    """Send a header that never ends, byte by byte."""
    call.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    _drip(call)


def _drip(call):
    while not call.over.wait(0.05):
        call.write(b"x")


def resets(call):
    """Break the connection the hard way."""
    connection = call.handler.connection
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    call.handler.close_connection = True
    connection.close()


def halves(call):
    """Close in the middle of the body."""
    call.head(200, Content_Length=1000, Content_Type="application/json")
    call.write(b'{"bookings": [')
    call.handler.close_connection = True


def halves_chunks(call):
    """Close in the middle of a body without a length."""
    call.head(200, Transfer_Encoding="chunked", Content_Type="application/json")
    call.write(b'e\r\n{"bookings": [\r\n')
    call.handler.close_connection = True


def sends_a_negative_chunk(call):
    """Say that a piece of the body is shorter than nothing."""
    call.head(200, Transfer_Encoding="chunked", Content_Type="application/json")
    call.write(b"-2\r\n{}\r\n0\r\n\r\n")
    call.handler.close_connection = True


def announces(length):
    """Say a length that is none, and close after the body."""

    def behave(call):
        call.head(200, Content_Length=length, Content_Type="application/json")
        call.write(b"{}")
        call.handler.close_connection = True

    return behave


def announces_500_megabytes(call):
    """Say how large it would be."""
    call.head(200, Content_Length=500 * MEGABYTE, Content_Type="application/json")
    _flood(call, lambda: b"x" * MEGABYTE)


def sends_500_megabytes(call):
    """Do not say how large it will be."""
    call.head(200, Transfer_Encoding="chunked", Content_Type="application/json")
    _flood(call, lambda: b"100000\r\n" + b"x" * MEGABYTE + b"\r\n")


def _flood(call, piece):
    for _ in range(500):
        if call.over.is_set():
            return
        call.write(piece())


def sends_a_gzip_bomb(call):
    """Half a megabyte that unpacks to half a gigabyte."""
    call.head(200, Content_Length=len(BOMB), Content_Encoding="gzip")
    call.write(BOMB)


def sends_broken_gzip(call):
    """Say gzip and send something else."""
    says(200, b"not packed at all", Content_Encoding="gzip")(call)


def redirects(to, status=302):
    """Point to another address."""
    return says(status, Location=to)
