"""A port on this machine where a booking system says that something changed."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from http import HTTPStatus
from threading import Event
from typing import Final
from urllib.parse import unquote_to_bytes

from lobby.domain.errors import SettingsError
from lobby.http_server import HttpServer, RequestHandler
from sync.heartbeat import Heartbeat

_HOST: Final = "127.0.0.1"
_LONGEST_CALL: Final = 2.0
"""Seconds in which a call has to be complete, however steadily something comes in."""
_MOST_CALLS: Final = 16
"""At a time."""
_BEAT: Final = 0.25
"""Seconds."""
_BEARER: Final = "bearer"


class Webhook:
    """``POST /<source>`` wakes that source; whatever else is said is not even read.

    With a ``secret`` only who knows it may: as ``Authorization: Bearer``, or behind the source in
    the path, for systems that can be given an address alone.
    """

    def __init__(
        self, port: int, wake_calls: Mapping[str, Callable[[], None]], secret: str = ""
    ) -> None:
        """Listen on the loopback device; port 0 picks a free one.

        Raises:
            SettingsError: the port is taken.
        """
        self._wake_calls = wake_calls
        self._secret = secret
        try:
            self._server = HttpServer(
                _HOST, port, self._answer, method="POST", timeout=_LONGEST_CALL, most=_MOST_CALLS
            )
        except OSError as error:
            raise SettingsError(f"[sync] webhook_port = {port}: {error.strerror}") from error
        self.pulse = Heartbeat()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.port

    def run(self, stop: Event) -> None:
        """Answer until told to stop."""
        while not stop.wait(_BEAT):
            self.pulse.beat()
        self._server.close()

    def wake(self) -> None:
        """Do nothing: ``run`` checks often enough whether to stop."""

    def hangs(self) -> None:
        """Do nothing: without it every source is polled on its own schedule."""

    def _answer(self, request: RequestHandler) -> None:
        source, _, behind = request.wanted.lstrip("/").partition("/")
        wake = self._wake_calls.get(source)
        status = HTTPStatus.NOT_FOUND if wake is None else HTTPStatus.NO_CONTENT
        if self._secret and not self._is_known(request, behind):
            status = HTTPStatus.UNAUTHORIZED
        elif wake is not None and (self._secret or not behind):
            wake()
        request.empty(status)

    def _is_known(self, request: RequestHandler, behind: str) -> bool:
        """Whether the caller knows the secret; all places are compared, in the same time."""
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        offered = (
            key.strip().encode("latin-1") if scheme.casefold() == _BEARER else b"",
            unquote_to_bytes(behind),
            unquote_to_bytes(behind.removesuffix("/")),
        )
        secret = self._secret.encode()
        return sum(hmac.compare_digest(text, secret) for text in offered) > 0
