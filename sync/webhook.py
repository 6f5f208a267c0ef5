"""A port on this machine where a booking system says that something changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event
from typing import Final

from lobby.domain.errors import SettingsError

_HOST: Final = "127.0.0.1"
_LONGEST_CALL: Final = 2.0
_LOOK_UP: Final = 0.25
"""Seconds."""


class Webhook:
    """``POST /<source>`` rings that source's bell; whatever else is said is not even read."""

    def __init__(self, port: int, bells: Mapping[str, Callable[[], None]]) -> None:
        """Listen on the loopback device; port 0 picks a free one.

        Raises:
            SettingsError: the port is taken.
        """
        try:
            self._server = ThreadingHTTPServer((_HOST, port), _handler(bells))
        except OSError as error:
            raise SettingsError(f"[sync] webhook_port = {port}: {error.strerror}") from error
        self._server.timeout = _LOOK_UP

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    def run(self, stop: Event) -> None:
        """Answer until told to stop."""
        with self._server:
            while not stop.is_set():
                self._server.handle_request()

    def ring(self) -> None:
        """Do nothing: it looks up often enough."""


def _handler(bells: Mapping[str, Callable[[], None]]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _LONGEST_CALL

        def do_POST(self) -> None:
            ring = bells.get(self.path.partition("?")[0].strip("/"))
            if ring is not None:
                ring()
            self.close_connection = True
            self.send_response(HTTPStatus.NO_CONTENT if ring else HTTPStatus.NOT_FOUND)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing; what comes in may name a person."""

    return Handler
