"""Asks a booking system over HTTP and always comes back: with an answer, or with a problem."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import requests

from sync.http.budget import MOST_COMMAS, MOST_LINES, MOST_VALUES, budget, limit_size
from sync.http.deadline import CuttableAdapter, Deadline
from sync.http.digest import Digest
from sync.http.errors import problem_of_error, problem_of_status, retry_after
from sync.http.origin import NoRedirectSession, allowed, same_server
from sync.problems import MirrorUnavailable, Problem

_SYSTEM_STORE: Final = Path("/etc/ssl/certs/ca-certificates.crt")
_PIECE: Final = 65536
_MOST_REDIRECTS: Final = 3
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long and how much; seconds and bytes."""

    connect: float = 3.05
    read: float = 10
    """The longest silence between two received bytes."""
    total: float = 30
    """The longest exchange, from connecting to the last byte."""
    size: int = 16 * 1024 * 1024
    """The largest answer, unpacked."""
    fetch: int = 128 * 1024 * 1024
    """The most that all answers of one fetch hold together, unpacked."""
    fetch_lasts: float = 600
    """The longest fetch, over all its answers.

    After ten minutes the mirror counts as stale anyhow (``mirror_stale_after``), and an honest
    system is done: four weeks of ten offices in ZMS are 290 answers, which have two seconds each.
    """
    retry_after: float = 300
    """The longest pause that a booking system may ask for."""


@dataclass(frozen=True, slots=True)
class Response:
    """One complete answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        """The body as plain values.

        Raises:
            MirrorUnavailable: ``not-json``; ``too-large`` if it would fill the memory.
        """
        limit_size(self.body, values=MOST_VALUES, commas=MOST_COMMAS)
        budget().spend()
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            kind = self.headers.get("Content-Type", "without a type")
            raise MirrorUnavailable(Problem.NOT_JSON, kind) from None


class HttpClient:
    """One booking system's address with its key, certificates, proxy and limits.

    The address is asked as it was written: a file with a slash behind it is another one.

    Not to be shared by threads, except for ``cut``.
    """

    def __init__(
        self,
        base: str,
        *,
        headers: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        ca_file: str = "",
        proxy: str = "",
    ) -> None:
        try:
            servers = allowed(base)
        except ValueError as error:
            raise MirrorUnavailable(Problem.NOT_FOUND, str(error)) from None
        self._address = base
        parts = urlsplit(base)
        self._folder = parts._replace(path=parts.path.rstrip("/") + "/", query="", fragment="")
        self._query = parts.query
        self._limits = limits or Limits()
        self._deadline: Deadline | None = None
        self._over = False
        self._session = NoRedirectSession()
        # A .netrc or a proxy meant for something else must not meddle with the key.
        self._session.trust_env = False
        self._session.headers.update({"User-Agent": "lobby-sync", **(headers or {})})
        self._session.verify = ca_file or _trusted()
        self._session.proxies = {"http": proxy, "https": proxy} if proxy else {}
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, CuttableAdapter(servers))
        self._digest = Digest.instead_of((headers or {}).get("Authorization", ""))

    def get(
        self,
        path: str,
        params: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        accept: frozenset[int] = frozenset(),
        hold: float = 0,
    ) -> Response:
        """Read; statuses in ``accept`` are answers too, not problems.

        ``hold`` is for how many seconds the booking system may wait with its answer on purpose.

        Raises:
            MirrorUnavailable: with the problem's code.
        """
        request = requests.Request("GET", self._url(path), params=params, headers=headers)
        return self._answer(request, accept, hold)

    def post(
        self,
        path: str,
        body: object,
        *,
        headers: Mapping[str, str] | None = None,
        accept: frozenset[int] = frozenset(),
        method: str = "POST",
    ) -> Response:
        """Send ``body`` as JSON, once; ``method`` is for those who want a PUT.

        Raises:
            MirrorUnavailable: with the problem's code.
        """
        request = requests.Request(method, self._url(path), json=body, headers=headers)
        return self._answer(request, accept, 0)

    def ask(
        self,
        method: str,
        path: str,
        body: str,
        *,
        headers: Mapping[str, str],
        accept: frozenset[int] = frozenset(),
    ) -> Response:
        """Read with a method that has a body, such as the REPORT of WebDAV.

        ``path`` may be an address that the server itself gave.

        Raises:
            MirrorUnavailable: with the problem's code.
        """
        address = self._url(path, Problem.INNER_ADDRESS)
        request = requests.Request(method, address, data=body.encode(), headers=headers)
        return self._answer(request, accept, 0)

    def cut(self) -> None:
        """Break off whatever is under way, from another thread, and begin nothing any more."""
        self._over = True
        if self._deadline is not None:
            self._deadline.cut()

    def close(self) -> None:
        """Give back the connections."""
        self._session.close()

    def _url(self, path: str, problem: Problem = Problem.REDIRECTED) -> str:
        """The address as it was written, or of something below it; what it asks for is kept."""
        if not path:
            return self._address
        address = same_server(self._folder.geturl(), path, problem)
        own = self._query and address.startswith(self._folder.geturl())
        return f"{address}?{self._query}" if own else address

    def _answer(self, request: requests.Request, accept: frozenset[int], hold: float) -> Response:
        answer = self._in_time(request, hold)
        if answer.status in accept or HTTPStatus(200) <= answer.status < HTTPStatus(300):
            return answer
        raise self._refusal(answer)

    def _in_time(self, request: requests.Request, hold: float) -> Response:
        """The answer, unless its time or that of the whole fetch is over before."""
        left = self._limits.fetch_lasts - budget().elapsed
        if left <= 0:
            raise self._late()
        budget().expect(self._limits.total + hold)
        with Deadline(min(self._limits.total + hold, left)) as self._deadline:
            if self._over:
                raise MirrorUnavailable(Problem.TIMEOUT, "told to stop")
            try:
                answer = self._exchange(request, hold)
            except requests.RequestException as error:
                if self._deadline.passed:
                    raise self._late() from error
                raise problem_of_error(error) from error
            except ValueError as error:  # a chunk of -2 bytes, a session key that cannot be sent
                raise MirrorUnavailable(Problem.BAD_ANSWER, type(error).__name__) from error
            # A line that was cut can look like an answer that simply ended.
            if self._deadline.passed:
                raise self._late()
            return answer

    def _exchange(self, request: requests.Request, hold: float) -> Response:
        for _ in range(_MOST_REDIRECTS):
            answer = self._send(request, hold)
            if answer.status == HTTPStatus.UNAUTHORIZED and self._is_challenged(answer):
                answer = self._send(request, hold)
            target = answer.headers.get("Location", "")
            if answer.status not in _REDIRECTS or not target:
                return answer
            request.url = same_server(str(request.url), target)
            request.params = {}
        raise MirrorUnavailable(Problem.REDIRECTED, "in a circle")

    def _is_challenged(self, answer: Response) -> bool:
        return self._digest is not None and self._digest.accept_challenge(
            answer.headers.get("WWW-Authenticate", "")
        )

    def _send(self, request: requests.Request, hold: float) -> Response:
        prepared = self._session.prepare_request(request)
        if self._digest is not None and self._digest.is_asked_for:
            key = self._digest.key(str(prepared.method), str(prepared.url))
            prepared.headers["Authorization"] = key
        response = self._session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(self._limits.connect, self._limits.read + hold),
            verify=self._session.verify,
            proxies=self._session.proxies,
        )
        with response:
            body = b"".join(_pieces(response, self._limits))
            limit_size(body, lines=MOST_LINES)
            return Response(response.status_code, response.headers, body)

    def _late(self) -> MirrorUnavailable:
        """Whose time is over: that of the fetch, or only that of this answer."""
        longest = self._limits.fetch_lasts
        if budget().elapsed < longest:
            return MirrorUnavailable(Problem.TIMEOUT)
        return MirrorUnavailable(Problem.TOO_SLOW, f"more than {longest:g} seconds in one look")

    def _refusal(self, answer: Response) -> MirrorUnavailable:
        return MirrorUnavailable(
            problem_of_status(answer.status),
            f"HTTP {answer.status} {_title(answer)}",
            retry_after=min(retry_after(answer.headers), self._limits.retry_after),
        )


def _trusted() -> str | bool:
    """The machine's own store, where a city's authority is installed; else the one we bring."""
    return str(_SYSTEM_STORE) if _SYSTEM_STORE.exists() else True


def _pieces(response: requests.Response, limits: Limits) -> Iterator[bytes]:
    if (response.raw.length_remaining or 0) > limits.size:
        raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {limits.size} bytes announced")
    left = limits.size
    for piece in response.iter_content(_PIECE):
        left -= len(piece)
        if left < 0:
            raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {limits.size} bytes")
        spent = budget()
        spent.receive(len(piece))
        if spent.received > limits.fetch:
            raise MirrorUnavailable(
                Problem.TOO_LARGE, f"more than {limits.fetch} bytes in one look"
            )
        yield piece


def _title(answer: Response) -> str:
    """What a problem document (RFC 9457) says in its title, if there is one."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return ""
    try:
        document = answer.json()
    except MirrorUnavailable:
        return ""
    return str(document.get("title", "")) if isinstance(document, dict) else ""
