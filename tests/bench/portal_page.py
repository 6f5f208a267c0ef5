"""The page of free times beside a bare function that answers with the same bytes."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from http.client import HTTPConnection
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import process_time
from typing import Final
from urllib.parse import urlsplit
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from portal.web.app import create_app
from portal.web_server import PortalServer
from tests.bench.apart import end_with_parent
from tests.bench.portal_house import SERVICES, a_large_portal, four_weeks
from tests.bench.table import Row, at_least, at_most, note
from tests.portal.portals import ADDRESS, a_portal_database

_ASKED: Final = 400
_KEPT: Final = [f"/zeit?s={SERVICES[0]}"] * _ASKED
_DRAWN: Final = [f"/zeit?s={first}&s={next_}" for first in SERVICES for next_ in SERVICES][:_ASKED]
"""No two the same, so that each is drawn."""
_HOST: Final = urlsplit(ADDRESS).netloc


def measure() -> Iterable[Row]:
    """Ask servers in processes of their own; what counts is the processor time of those."""
    with TemporaryDirectory() as name:
        url = a_portal_database(Path(name))
        kept, page = _asked(_portal, url, _KEPT)
        drawn, _ = _asked(_portal, url, _DRAWN)
    bare, _ = _asked(_bare, page, _KEPT)
    yield note("bare function with the bytes of /zeit, processor", bare, "ms")
    yield at_least("/zeit drawn anew, against it", bare / drawn, 0.25, "times")
    yield at_least("/zeit from memory, against it", bare / kept, 0.6, "times")
    yield at_most("/zeit, compressed", len(gzip.compress(page)) / 1000, 30, "KB")


def _asked(
    make: Callable[..., WSGIApplication], given: object, paths: list[str]
) -> tuple[float, bytes]:
    """The processor time of one answer in milliseconds, and the last page."""
    processes = get_context("spawn")
    mine, theirs = processes.Pipe()
    process = processes.Process(target=_serve, args=(make, given, theirs))
    process.start()
    host, port = mine.recv().rsplit(":", 1)
    line = HTTPConnection(host, int(port))
    page = _get(line, paths[-1])
    mine.send("begin")
    for path in paths:
        page = _get(line, path)
    mine.send("end")
    used = mine.recv()
    process.terminate()
    process.join()
    return 1000 * used / len(paths), page


def _get(line: HTTPConnection, path: str) -> bytes:
    line.request("GET", path, headers={"Host": _HOST})
    answer = line.getresponse()
    page = answer.read()
    if answer.status != 200:
        raise ValueError(path, answer.status, page)
    return page


def _serve(make: Callable[..., WSGIApplication], given: object, pipe: Connection) -> None:
    end_with_parent()
    server = PortalServer(make(given), "127.0.0.1:0")
    Thread(target=server.run, args=(Event(), lambda: None), daemon=True).start()
    pipe.send(server.address)
    pipe.recv()
    before = process_time()
    pipe.recv()
    pipe.send(process_time() - before)


def _portal(url: str) -> WSGIApplication:
    settings = four_weeks()
    return create_app(a_large_portal(url, settings), settings)


def _bare(page: bytes) -> WSGIApplication:
    def answer(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        kind = ("Content-Type", "text/html; charset=utf-8")
        start_response("200 OK", [kind, ("Content-Length", str(len(page)))])
        return [page]

    return answer
