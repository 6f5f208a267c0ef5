"""A port on this machine where a booking system says that something changed."""

from __future__ import annotations

import hmac
import logging
import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock
from time import monotonic
from typing import Any, Final, TypeAlias

from lobby.domain.errors import SettingsError
from lobby.traces import outline
from sync.pulse import Pulse

_Line: TypeAlias = socket.socket | tuple[bytes, socket.socket]
_Client: TypeAlias = Any
"""As the base has it."""

log: Final = logging.getLogger(__name__)

_HOST: Final = "127.0.0.1"
_LONGEST_CALL: Final = 2.0
"""Seconds from the connection to the answer, however steadily something comes in."""
_MOST_CALLS: Final = 16
"""At a time; one more ends the oldest, so that who is quick always gets through."""
_LOOK_UP: Final = 0.25
"""Seconds."""
_BEARER: Final = "Bearer "


class Webhook:
    """``POST /<source>`` rings that source's bell; whatever else is said is not even read.

    With a ``secret`` only who knows it may: as ``Authorization: Bearer``, or behind the source in
    the path, for systems that can be given an address alone.
    """

    def __init__(
        self, port: int, bells: Mapping[str, Callable[[], None]], secret: str = ""
    ) -> None:
        """Listen on the loopback device; port 0 picks a free one.

        Raises:
            SettingsError: the port is taken.
        """
        try:
            self._server = _Server((_HOST, port), _handler(bells, secret))
        except OSError as error:
            raise SettingsError(f"[sync] webhook_port = {port}: {error.strerror}") from error
        self._server.timeout = _LOOK_UP
        self.pulse = Pulse()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    def run(self, stop: Event) -> None:
        """Answer until told to stop."""
        with self._server:
            while not stop.is_set():
                self.pulse.beat()
                self._server.handle_request()
                self._server.cut_late()

    def ring(self) -> None:
        """Do nothing: it looks up often enough."""

    def hangs(self) -> None:
        """Do nothing: without it every source is looked at in its own rhythm."""


class _Server(ThreadingHTTPServer):
    """Takes few calls at a time, and none for long."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._lock = Lock()
        self._calls: dict[_Line, float] = {}
        """When each came, the oldest first."""
        super().__init__(address, handler)

    def process_request(self, request: _Line, client_address: _Client) -> None:
        """Answer on a thread of its own, and make room for it before."""
        with self._lock:
            while len(self._calls) >= _MOST_CALLS:
                self._cut(next(iter(self._calls)))
            self._calls[request] = monotonic()
        super().process_request(request, client_address)

    def process_request_thread(self, request: _Line, client_address: _Client) -> None:
        """Answer, then forget the call."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._calls.pop(request, None)

    def cut_late(self) -> None:
        """End the calls that have lasted too long."""
        oldest = monotonic() - _LONGEST_CALL
        with self._lock:
            for call in [one for one, came in self._calls.items() if came < oldest]:
                self._cut(call)

    def _cut(self, call: _Line) -> None:
        """Shut a connection down; its thread, which reads from it, closes it and ends."""
        self._calls.pop(call, None)
        with suppress(OSError):
            if isinstance(call, socket.socket):
                call.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: _Line, client_address: _Client) -> None:  # noqa: ARG002 - the base's
        """Whoever hangs up is nobody's business; the rest are bugs."""
        wrong = sys.exc_info()[1]
        if wrong is not None and not isinstance(wrong, OSError):
            log.error("bug=unexpected error=%s", outline(wrong))


def _handler(bells: Mapping[str, Callable[[], None]], secret: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _LONGEST_CALL

        def do_POST(self) -> None:
            source, _, behind = self.path.partition("?")[0].strip("/").partition("/")
            ring = bells.get(source)
            status = HTTPStatus.NOT_FOUND if ring is None else HTTPStatus.NO_CONTENT
            if secret and not self._knows(behind):
                status = HTTPStatus.UNAUTHORIZED
            elif ring is not None and (secret or not behind):
                ring()
            self.close_connection = True
            self.send_response(status)
            self.end_headers()

        def _knows(self, behind: str) -> bool:
            told = (self.headers.get("Authorization", "").removeprefix(_BEARER), behind)
            return sum(hmac.compare_digest(one.encode(), secret.encode()) for one in told) > 0

        def log_message(self, *_: object) -> None:
            """Say nothing; what comes in may name a person."""

    return Handler
