"""How often one network may do what costs: counted in memory, by a keyed hash, never stored."""

from __future__ import annotations

import hmac
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from ipaddress import IPv6Address, ip_address, ip_network
from threading import Lock
from typing import Final, ParamSpec

from flask import Request, Response, request
from werkzeug.exceptions import TooManyRequests

P = ParamSpec("P")
_MOST_NETWORKS: Final = 50_000
_V6_NETWORK: Final = 64
"""What one household is given."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many within so many seconds."""

    name: str
    most: int
    seconds: float


HOLD: Final = Rate("hold", 10, 60)
ASK: Final = Rate("ask", 5, 3600)
WRONG_LINK: Final = Rate("wrong-link", 20, 60)


class Rates:
    """Counts what networks do."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._key = secrets.token_bytes(32)
        self._lock = Lock()
        self._times: dict[bytes, deque[float]] = {}

    def count(self, rate: Rate) -> bool:
        """Count one more of this request's network; whether it may."""
        with self._lock:
            times = self._recent(rate)
            if len(times) >= rate.most:
                return False
            times.append(self._monotonic())
            return True

    def has_had_all(self, rate: Rate) -> bool:
        """Whether this request's network has had as many as it may; counts nothing."""
        with self._lock:
            return len(self._recent(rate)) >= rate.most

    def _recent(self, rate: Rate) -> deque[float]:
        """When this network did it within the time that counts."""
        if len(self._times) > _MOST_NETWORKS:
            self._times.clear()
        text = f"{rate.name} {network_of(request)}"
        key = hmac.digest(self._key, text.encode(), "sha256")
        times = self._times.setdefault(key, deque(maxlen=rate.most))
        begin = self._monotonic() - rate.seconds
        while times and times[0] <= begin:
            times.popleft()
        return times


def limited(rates: Rates, rate: Rate, view: Callable[P, Response]) -> Callable[P, Response]:
    """The view, for networks that do not ask for it too often."""

    @wraps(view)
    def view_unless_busy(*args: P.args, **kwargs: P.kwargs) -> Response:
        if not rates.count(rate):
            raise TooManyRequests
        return view(*args, **kwargs)

    return view_unless_busy


def network_of(asked: Request) -> str:
    """The address of whoever asks, of IPv6 its network.

    A web server on this machine says for whom it asks; anybody else could say what he likes.
    """
    peer = asked.remote_addr or ""
    if _is_loopback(peer) and asked.access_route:
        peer = asked.headers.get("X-Forwarded-For", peer).rpartition(",")[2].strip()
    try:
        address = ip_address(peer)
    except ValueError:
        return "unknown"
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((address, _V6_NETWORK), strict=False))
    return str(address)


def _is_loopback(text: str) -> bool:
    try:
        return ip_address(text).is_loopback
    except ValueError:
        return False
