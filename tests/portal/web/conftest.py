"""The pages of a made-up town on the first of December, a Tuesday, at 10:22."""

from __future__ import annotations

import pytest

from tests.builders import Clock
from tests.portal.portals import a_portal_database, at
from tests.portal.web.chromium import a_browser
from tests.portal.web.pages import FIRST, a_client
from tests.portal.web.scenes import the_portal


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


@pytest.fixture(scope="module")
def hall(tmp_path_factory):
    url = a_portal_database(tmp_path_factory.mktemp("portal"))
    with the_portal(url, Clock(at("10:22", FIRST))) as portal_and_address:
        yield portal_and_address


@pytest.fixture(scope="module")
def browser():
    with a_browser() as opened:
        yield opened
