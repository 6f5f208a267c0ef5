"""What the tests of the mirror share: a town hall, an upstream, and a quick connection to it."""

from __future__ import annotations

from threading import Thread

import pytest
from werkzeug.serving import make_server

from sync.http.client import HttpClient, Limits
from sync.sources.feed.source import Feed
from tests.builders import Clock, a_database, a_lobby
from tests.sync.builders import EIGHT
from tests.sync.davical import a_davical
from tests.sync.feed_portal.app import portal
from tests.sync.feed_portal.plan import Plan
from tests.sync.pretix_server import a_pretix
from tests.sync.radicale import a_calendar_server
from tests.sync.upstream import Upstream
from tests.sync.xandikos import a_xandikos


@pytest.fixture
def upstream():
    with Upstream() as server:
        yield server


@pytest.fixture
def clock():
    return Clock(EIGHT)


@pytest.fixture
def lobby(tmp_path, clock):
    """The lobby of an ordinary house at eight on a Monday."""
    with a_lobby(a_database(tmp_path), clock) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path):
    """A drop folder in which nothing lies."""
    found = tmp_path / "drop"
    found.mkdir()
    return found


@pytest.fixture
def limits():
    """Limits that no busy machine reaches."""
    return Limits(connect=60, read=60, total=60, size=1024 * 1024)


@pytest.fixture
def quick():
    """Limits that a test can wait for, where an answer never ends."""
    return Limits(connect=60, read=1, total=1.5, size=1024 * 1024)


@pytest.fixture
def web(upstream, limits):
    return HttpClient(upstream.url, limits=limits)


@pytest.fixture
def feed(web):
    return Feed(web)


@pytest.fixture(scope="session")
def calendar_server(tmp_path_factory):
    """The address of a real CalDAV server, which wants a password: Radicale."""
    with a_calendar_server(tmp_path_factory.mktemp("radicale")) as home:
        yield home


@pytest.fixture(scope="session")
def another_calendar_server(tmp_path_factory):
    """The address of one by other people, which lets everybody in: Xandikos."""
    with a_xandikos(tmp_path_factory.mktemp("xandikos")) as home:
        yield home


@pytest.fixture(scope="session")
def davical(tmp_path_factory):
    """The address of DAViCal, for those who have installed it."""
    with a_davical(tmp_path_factory.mktemp("davical")) as home:
        yield home


@pytest.fixture(scope="session")
def pretix(tmp_path_factory):
    """The access to a pretix, for those who have installed it."""
    with a_pretix(tmp_path_factory.mktemp("pretix")) as access:
        yield access


@pytest.fixture
def booking_portal():
    """The demonstration's portal on loopback, with nobody's bookings yet."""
    server = make_server("127.0.0.1", 0, portal(Plan(), clock=Clock(EIGHT)), threaded=True)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
