"""A deadline for a whole exchange: connecting, handshake, headers and body together.

The time-outs of sockets count from one received byte to the next, so that a peer which sends a
byte a second is never late. Here a timer shuts the connection down instead, wherever it stands.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Collection, Mapping
from contextlib import suppress
from contextvars import ContextVar, Token
from threading import Lock, Timer
from types import TracebackType
from typing import Final, Self

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from requests.exceptions import InvalidURL
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from sync.http.origin import Origin, origin


class Deadline:
    """The moment at which the exchange of this ``with`` block is cut off."""

    def __init__(self, seconds: float) -> None:
        self.passed = False
        self._lines: list[socket.socket] = []
        self._lock = Lock()
        self._timer = Timer(seconds, self.cut)
        self._timer.daemon = True
        self._outer: Token[Deadline | None] | None = None

    def __enter__(self) -> Self:
        """Start the clock."""
        self._outer = _under_way.set(self)
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the clock."""
        self._timer.cancel()
        if self._outer is not None:
            _under_way.reset(self._outer)
        with self._lock:
            for line in self._lines:
                line.close()
            self._lines.clear()

    def cut(self) -> None:
        """Shut the connection down at once; whoever reads from it gets an error."""
        with self._lock:
            self.passed = True
            for line in self._lines:
                _shut(line)

    def watch(self, connected: socket.socket) -> None:
        """Cut this connection as well when the time has come.

        A duplicate of its descriptor is kept, because TLS wraps and detaches the first one.
        """
        line = socket.socket(fileno=os.dup(connected.fileno()))
        with self._lock:
            self._lines.append(line)
            if self.passed:
                _shut(line)


_under_way: ContextVar[Deadline | None] = ContextVar("_under_way", default=None)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def _watch(connected: socket.socket | None) -> None:
    deadline = _under_way.get()
    if deadline is not None and connected is not None:
        deadline.watch(connected)


class _Connection(HTTPConnection):
    """A connection that the deadline of its exchange can cut."""

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        _watch(connected)
        return connected

    def putrequest(self, method: str, url: str, *flags: bool, **named_flags: bool) -> None:
        """Begin a request; a connection kept from the one before is watched anew."""
        _watch(self.sock)
        super().putrequest(method, url, *flags, **named_flags)


class _SecureConnection(_Connection, HTTPSConnection):
    """The same over TLS."""


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS: Final = {"http": _Pool, "https": _SecurePool}


class CuttableAdapter(HTTPAdapter):
    """The transport of requests, without retries of its own, cut off by deadlines.

    It connects to one booking system: whatever address a request has got, its key stays there.
    """

    def __init__(self, servers: Collection[Origin]) -> None:
        self._servers = servers
        super().__init__(max_retries=0)

    def get_connection_with_tls_context(
        self,
        request: PreparedRequest,
        verify: bool | str | None,  # noqa: FBT001 - the base's
        proxies: Mapping[str, str] | None = None,
        cert: object = None,
    ) -> HTTPConnectionPool:
        """The connections for this request.

        Raises:
            InvalidURL: they lead to another server.
        """
        pool: HTTPConnectionPool = super().get_connection_with_tls_context(  # type: ignore[assignment,unused-ignore]
            request,
            verify,
            proxies,
            cert,  # type: ignore[arg-type]
        )
        asked = {origin(str(request.url))}
        if not proxies:
            asked.add(Origin(pool.scheme or "", (pool.host or "").strip("[]"), pool.port or 0))
        if not asked <= set(self._servers):
            raise InvalidURL("another server")
        return pool

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        """Build the pool for direct connections."""
        super().init_poolmanager(*args, **kwargs)  # type: ignore[arg-type]
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: object) -> PoolManager:
        """Build the pool for connections through a proxy."""
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager
