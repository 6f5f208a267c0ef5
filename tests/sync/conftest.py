"""What the tests of the mirror share: a town hall, an upstream, and a quick connection to it."""

from __future__ import annotations

import pytest

from sync.http import Limits, Web
from sync.sources.feed import Feed
from tests.builders import Clock, a_database, a_lobby
from tests.sync.builders import EIGHT
from tests.sync.upstream import Upstream


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
def quick():
    """Limits that a test can wait for."""
    return Limits(connect=0.5, read=0.4, total=0.8, size=1024 * 1024)


@pytest.fixture
def web(upstream, quick):
    return Web(upstream.url, limits=quick)


@pytest.fixture
def feed(web):
    return Feed(web)
