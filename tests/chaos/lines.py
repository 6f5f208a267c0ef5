"""What strangers write over a line or into a shell: answers, requests, words of a command."""

from __future__ import annotations

import contextlib
import io
import logging
import socket
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path
from threading import Thread
from typing import Final

from click.exceptions import ClickException, Exit

from lobby.cli import verbs
from lobby.cli.console import Console
from lobby.cli.status.server import status_server
from lobby.domain.errors import LobbyError
from lobby.http_server import HttpServer
from monitor.web.server import BoardServer
from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable
from sync.sources.contract import Source
from sync.sources.easyappointments import EasyAppointments
from sync.sources.pretix.source import Pretix
from sync.sources.zms.source import Zms
from tests.builders import BERLIN, Clock, a_database, a_lobby
from tests.chaos.fuzz import Parser
from tests.sync.builders import four_weeks

_DAY: Final = four_weeks()._replace(end=four_weeks().begin + timedelta(days=1))
_OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
_BOOKED: Final = b"""[{"id": 1, "start": "2026-11-23 08:30:00", "end": "2026-11-23 08:45:00",
"hash": "h", "status": "Booked", "providerId": 7, "serviceId": 3}]"""
_PROCESSES: Final = b"""{"meta": {"error": false, "exception": null}, "data": [{"id": 4,
"authkey": "k", "authKey": "ab", "status": "confirmed", "displayNumber": "P4", "appointments":
[{"date": 1795419000, "slotCount": 1, "scope": {"id": 141}}], "requests": [{"id": 1, "name": "A"}],
"queue": {"withAppointment": true}}]}"""
_LOGIN: Final = b"""{"meta": {"error": false}, "data": {"authkey": "key"}}"""
_LIST: Final = b"""{"next": null, "results": [{"id": 77, "date_from": "2026-11-23T08:30:00+01:00",
"date_to": null, "code": "A", "status": "p", "last_modified": "2026-11-23T07:00:00+01:00",
"locale": "de", "positions": [{"id": 1, "subevent": 77, "secret": "s", "canceled": false}]}]}"""


class Peer:
    """A server that answers every request with the same bytes and hangs up."""

    def __init__(self) -> None:
        self.says = b""
        self._listens = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listens.getsockname()[1]}"
        Thread(target=self._serve, daemon=True).start()

    def web(self) -> HttpClient:
        """A connection to it."""
        return HttpClient(self.url, limits=Limits(connect=1, read=1, total=2, size=100_000))

    def _serve(self) -> None:
        while True:
            line, _ = self._listens.accept()
            with line, contextlib.suppress(OSError):
                line.settimeout(1)
                login = b"/login/" in line.recv(65536) and b'"data": {"authkey' not in self.says
                line.sendall(_OK % (len(_LOGIN), _LOGIN) if login else self.says)


_peer = cache(Peer)


def _answered(raw: bytes) -> None:
    _peer().says = raw
    with contextlib.closing(_peer().web()) as web:
        web.get("bookings").json()


def _told(source: Source, body: bytes) -> None:
    _peer().says = _OK % (len(body), body)
    source.fetch(_DAY, None)


def _easyappointments(raw: bytes) -> None:
    with contextlib.closing(_peer().web()) as web:
        _told(EasyAppointments(web, BERLIN), raw)


def _pretix(raw: bytes) -> None:
    with contextlib.closing(_peer().web()) as web:
        _told(Pretix(web, events=["office"]), raw)


def _zms(raw: bytes) -> None:
    with contextlib.closing(_peer().web()) as web:
        _told(Zms(web, BERLIN, user="lobby", password="secret", scopes=["141"]), raw)


class Ears:
    """Both servers for browsers; whatever they log as a bug is one."""

    def __init__(self) -> None:
        self._board = BoardServer("127.0.0.1", 0)
        self._board.publish("{}")
        self._status = status_server(0, _nobody_knows, lambda: BERLIN)
        self._bugs: list[logging.LogRecord] = []
        heard = logging.Handler(logging.ERROR)
        heard.emit = self._bugs.append  # type: ignore[method-assign]
        logging.getLogger("lobby").addHandler(heard)

    def ask(self, raw: bytes) -> None:
        """Send a request to each, and read what it answers first."""
        for server in (self._board, self._status):
            _ask(server, raw)
        if self._bugs:
            raise AssertionError(self._bugs.pop().getMessage())


def _nobody_knows() -> None:
    raise LobbyError("the database is away")


def _ask(server: BoardServer | HttpServer, raw: bytes) -> None:
    host, _, port = server.address.strip("/").rpartition("/")[2].partition(":")
    with socket.create_connection((host, int(port)), 2) as line, contextlib.suppress(OSError):
        line.sendall(raw)
        line.shutdown(socket.SHUT_WR)
        got = b""
        while b"data:" not in got and (piece := line.recv(65536)):
            got += piece


_ears = cache(Ears)


def _asked(raw: bytes) -> None:
    _ears().ask(raw)


def _commanded(raw: bytes) -> None:
    """What a shell hands over is understood or refused; nothing is done."""
    words = raw.decode("utf-8", "surrogateescape").split()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        group = verbs.make_context("lobby", words, obj=Console())
        for at, word in enumerate(words):
            if verb := verbs.get_command(group, word):
                verb.make_context(word, words[at + 1 :], parent=group)


class Shell:
    """A house whose verbs are given any words."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="lobby-fuzz-")
        self._rented = a_lobby(a_database(Path(self._folder.name)), Clock())
        self._lobby = self._rented.__enter__()

    def does(self, raw: bytes) -> None:
        """Do with these words what the first byte says."""
        words = raw[1:].decode("utf-8", "replace")
        lobby = self._lobby
        deeds = (
            lobby.entrance.check_in,
            lobby.board.why,
            lobby.office.withdraw,
            lambda text: lobby.counter(text).recall(),
            lambda text: lobby.counter(text).open(),
            lobby.office.set_notice,
            lambda text: lobby.entrance.take_token([text]),
            lambda text: lobby.entrance.take_token(
                ["passport"], note=text, idempotency_key=text[:64], override=True
            ),
            lambda text: lobby.counter("1").call(text, text),
        )
        deeds[raw[0] % len(deeds) if raw else 0](words)


_shell = cache(Shell)


def _done(raw: bytes) -> None:
    _shell().does(raw)


_UPSTREAM: Final = (MirrorUnavailable,)
LINES: Final = (
    Parser(
        "http",
        _answered,
        (
            _OK % (2, b"{}"),
            b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 429 Slow\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        ),
        _UPSTREAM,
    ),
    Parser("easyappointments", _easyappointments, (_BOOKED,), _UPSTREAM),
    Parser("pretix", _pretix, (_LIST,), _UPSTREAM),
    Parser("zms", _zms, (_PROCESSES,), _UPSTREAM),
    Parser(
        "browser",
        _asked,
        (
            b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"GET /events?x=1 HTTP/1.0\r\n\r\n",
            b"GET /status.json HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 3\r\n\r\nabc",
        ),
    ),
    Parser(
        "command",
        _commanded,
        (
            b"take passport --persons 2 --json",
            b"report --from 2026-11-01 --to 2026-11-23 --language de",
            b"call A001 3 because --at 08:30",
            b"db backup --to x",
        ),
        (ClickException, Exit),
    ),
    Parser(
        "verbs", _done, (b"\x00CODE-b-1", b"\x01A001", b"\x06passport", b"\x07Hallo"), (LobbyError,)
    ),
)
