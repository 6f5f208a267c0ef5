"""What the tests of the mirror share: a town hall, an upstream, and a quick connection to it."""

from __future__ import annotations

import pytest

from sync.http import Limits, Web
from sync.sources.feed import Feed
from tests.sync.memory import MemoryLobby
from tests.sync.upstream import Upstream


@pytest.fixture
def upstream():
    with Upstream() as server:
        yield server


@pytest.fixture
def lobby():
    return MemoryLobby()


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
