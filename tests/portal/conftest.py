"""A portal's database of each kind, and a clock that a test moves by hand."""

from __future__ import annotations

import pytest

from portal.store import migrate
from tests.builders import Clock
from tests.portal.portals import FRIDAY_BEFORE, a_portal, a_portal_database


@pytest.fixture
def clock():
    return Clock(FRIDAY_BEFORE)


@pytest.fixture(params=["sqlite", "postgresql"])
def portal_url(request, tmp_path):
    """An empty portal's database of each kind."""
    if request.param == "sqlite":
        return a_portal_database(tmp_path)
    url = request.getfixturevalue("postgres_url")
    migrate.upgrade(url)
    return url


@pytest.fixture
def portal(portal_url, clock):
    opened = a_portal(portal_url, clock)
    yield opened
    opened.engine.dispose()
