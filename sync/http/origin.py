"""Where a request may go: to the booking system of the settings, whatever its answers point to.

An address is taken apart by the very library that connects, because two parsers that read two
hosts in one address are how a key leaves the house.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, NoReturn
from urllib.parse import urljoin

import requests
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from sync.problems import MirrorUnavailable, Problem

_NEVER: Final = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
"""What no address holds: control characters, spaces, and what some take for a slash."""
_PORTS: Final = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """One server."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        """As it stands in an address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (
            "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        )


class NoRedirectSession(requests.Session):
    """A session that does not even read where an answer leads; some lead nowhere at all."""

    def get_redirect_target(self, _response: requests.Response) -> None:
        """Nowhere."""


def origin(address: str) -> Origin:
    """The server that is connected to for an address.

    Raises:
        ValueError: it is no address of a web server, or has room for two readings.
    """
    if _NEVER.search(address):
        raise ValueError("an address with a sign that no address holds")
    try:
        parsed: Url = parse_url(address)
    except LocationParseError as error:
        raise ValueError("no address") from error
    if parsed.auth is not None or not parsed.host or parsed.scheme not in _PORTS:
        raise ValueError("no address of a web server")
    host = parsed.host.strip("[]")
    return Origin(parsed.scheme, host, parsed.port or _PORTS[parsed.scheme])


def allowed(address: str) -> frozenset[Origin]:
    """The servers to which the key for this address may go: its own, and the same one over TLS."""
    own = origin(address)
    if own.scheme == "https":
        return frozenset({own})
    secured = _PORTS["https"] if own.port == _PORTS["http"] else own.port
    return frozenset({own, Origin("https", own.host, secured)})


def same_server(asked: str, target: str, problem: Problem = Problem.REDIRECTED) -> str:
    """The address of ``target`` as seen from ``asked``, which is on the same server.

    Raises:
        MirrorUnavailable: ``problem``, if it is on another server or no address.
    """
    if _NEVER.search(target):
        _refuse("an address that is none", problem)
    try:
        address = urljoin(asked, target)
        there, ours = origin(address), allowed(asked)
    except ValueError:
        _refuse("an address that is none", problem)
    if there not in ours:
        _refuse(str(there), problem)
    return address


def _refuse(target: str, problem: Problem) -> NoReturn:
    raise MirrorUnavailable(problem, f"to {target}") from None
