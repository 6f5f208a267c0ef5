"""The pages of a made-up town on the first of December, a Tuesday, at 10:22."""

from __future__ import annotations

import pytest

from tests.builders import Clock
from tests.portal.portals import a_portal_database, at
from tests.portal.web.pages import FIRST, a_client


@pytest.fixture
def clock():
    return Clock(at("10:22", FIRST))


@pytest.fixture
def pages_url(tmp_path):
    return a_portal_database(tmp_path)


@pytest.fixture
def client(pages_url, clock):
    made = a_client(pages_url, clock)
    yield made
    made.portal.engine.dispose()
