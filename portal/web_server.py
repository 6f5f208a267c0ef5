"""The server that hands requests to the pages: threads, limits, and an end in good order."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from threading import Event
from typing import Any, Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

from lobby.domain.errors import Unavailable
from lobby.traces import outline

log: Final = logging.getLogger(__name__)

THREADS: Final = 16
_CONNECTIONS: Final = 2_000
"""At once; on the morning of a release a thousand people look at the same page."""
_SILENT_FOR: Final = 30
"""Seconds after which a connection without a word is closed."""
_LARGEST: Final = 1_048_576
"""Bytes of a body, as the house may bring; the pages take far less."""
_LOOK_EVERY: Final = 0.5
"""Seconds in which the end is noticed."""
_TO_FINISH: Final = 5.0
"""Seconds that requests have which are being answered when the end comes."""


class PortalServer:
    """Serves one application on one address."""

    def __init__(self, application: WSGIApplication, listen: str) -> None:
        """Listen from now on; ``listen`` is ``host:port``, and port 0 any that is free.

        Raises:
            Unavailable: ``cannot-listen``.
        """
        self._sockets: dict[int, Any] = {}
        options: dict[str, Any] = {
            "listen": listen,
            "threads": THREADS,
            "connection_limit": _CONNECTIONS,
            "channel_timeout": _SILENT_FOR,
            "cleanup_interval": _SILENT_FOR // 3,
            "max_request_body_size": _LARGEST,
            "asyncore_use_poll": True,
            "expose_tracebacks": False,
            "log_socket_errors": False,
            "ident": None,
            "clear_untrusted_proxy_headers": True,
            **_believed(listen),
        }
        try:
            self._server = create_server(_discreet(application), self._sockets, **options)
        except (OSError, ValueError) as error:
            raise Unavailable("portal", "cannot-listen", f"{listen}: {error}") from error

    @property
    def address(self) -> str:
        """Where it listens, with the port that it was given."""
        (server, *_) = self._listening()
        host, port = server.getsockname()
        return f"{host}:{port}"

    def run(
        self, stop: Event, alive: Callable[[], None], ending: Callable[[], None] = lambda: None
    ) -> None:
        """Serve until ``stop``; ``alive`` is called again and again as long as it answers.

        What is being answered is answered to its end, which ``ending`` may hasten; nothing new is
        taken.
        """
        while not stop.is_set():
            wasyncore.loop(_LOOK_EVERY, use_poll=True, map=self._sockets, count=1)
            alive()
        for server in self._listening():
            server.accepting = False
        ending()
        until = time.monotonic() + _TO_FINISH
        while self._answering() and time.monotonic() < until:
            wasyncore.loop(_LOOK_EVERY / 10, use_poll=True, map=self._sockets, count=1)
        self._server.task_dispatcher.shutdown(timeout=1)
        wasyncore.close_all(self._sockets, ignore_all=True)

    def _listening(self) -> list[BaseWSGIServer]:
        return [part for part in self._sockets.values() if isinstance(part, BaseWSGIServer)]

    def _answering(self) -> bool:
        lines = [part for part in self._sockets.values() if isinstance(part, HTTPChannel)]
        return any(line.requests or line.total_outbufs_len for line in lines)


def _discreet(application: WSGIApplication) -> WSGIApplication:
    """Log what fails by its places alone; waitress would write down the link that was asked for."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        try:
            return application(environ, start_response)
        except Exception as bug:  # noqa: BLE001 - the end of one request
            log.critical("bug=unexpected error=%s", outline(bug))
            start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [b"500\n"]

    return answer


def _believed(listen: str) -> dict[str, Any]:
    """Whose word counts for the visitor's address: only the web server on this machine.

    On any other address of this machine whoever connects could write what he likes.
    """
    host = listen.rpartition(":")[0].strip("[]")
    if host == "localhost":
        host = "127.0.0.1"
    try:
        local = ip_address(host)
    except ValueError:
        return {}
    if not local.is_loopback:
        return {}
    headers = {"x-forwarded-for", "x-forwarded-proto"}
    return {"trusted_proxy": str(local), "trusted_proxy_headers": headers}
