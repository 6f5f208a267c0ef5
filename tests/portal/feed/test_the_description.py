"""The portal serves exactly the feed that is written down, and 1.0 is a part of it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import schemathesis
import yaml
from hypothesis import HealthCheck, assume, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation

from portal.domain.booking import CancelledBy
from tests.builders import Clock
from tests.portal.feed.serving import KEY, an_app
from tests.portal.portals import ANN, BOB, CALL_BACK, FRIDAY_BEFORE, a_portal, a_portal_database

DESCRIPTION = Path(__file__).parents[3] / "sync" / "feed.openapi.yaml"
FIRST = Path(__file__).parent / "feed-1.0.openapi.yaml"

# A cursor or a missing window cannot be told from a good one by its schema.
CHECKS = {
    "positive_data_acceptance": {"expected-statuses": ["2xx", "304", "400", "410"]},
    "negative_data_rejection": {"expected-statuses": ["400", "401", "405", "410", "415"]},
}


def written_down(description):
    config = SchemathesisConfig.from_dict({"checks": CHECKS})
    schema = schemathesis.openapi.from_path(description, config=config)
    schema.config.update(base_url="http://portal.example/feed")
    schema.app = APP
    return schema


def a_busy_portal(folder):
    portal = a_portal(a_portal_database(folder), Clock(FRIDAY_BEFORE))
    portal.booked("09:00", ANN)
    portal.cancel(portal.booked("10:00", BOB).id, CancelledBy.TOWN)
    portal.booked("11:00", services=(CALL_BACK,), contact=WITH_PHONE)
    return portal


WITH_PHONE = ANN.__class__("cy@example.org", phone="0123")
FOLDER = TemporaryDirectory()
APP = an_app(a_busy_portal(Path(FOLDER.name)))
NOW, BEFORE = written_down(DESCRIPTION), written_down(FIRST)

often = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def with_its_own_headers(case):
    """Pass over what is wrong in its headers alone: the key that we add puts that right."""
    headers = case.meta and case.meta.components.get(ParameterLocation.HEADER)
    assume(not headers or headers.mode.is_positive)
    return case


@NOW.include(path=["/", "/bookings", "/outcomes"]).parametrize()
@often
def test_the_portal_answers_as_the_description_says(case):
    with_its_own_headers(case).call_and_validate(headers=KEY)


@BEFORE.include(path=["/bookings", "/outcomes"]).parametrize()
@often
def test_the_portal_answers_as_the_first_description_says(case):
    with_its_own_headers(case).call_and_validate(headers=KEY)


@pytest.mark.parametrize("part", ["paths", "components"])
def test_everything_of_the_first_description_is_in_this_one_word_for_word(part):
    first, now = (yaml.safe_load(file.read_text())[part] for file in (FIRST, DESCRIPTION))

    assert first.items() <= now.items() if part == "paths" else _holds(now, first)


def _holds(now, first):
    return all(first[kind].items() <= now[kind].items() for kind in first)


@pytest.mark.parametrize("path", ["", "/", "/bookings", "/outcomes", "/nothing"])
@pytest.mark.parametrize("key", ["", "Bearer ", "Bearer a key of test", "Basic a key of tests"])
def test_nobody_reads_without_the_key(path, key):
    answer = APP.test_client().get(f"/feed{path}", headers={"Authorization": key})

    assert answer.status_code == 401
    assert answer.content_type == "application/problem+json"
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "", 405),
        ("DELETE", "/bookings", 405),
        ("GET", "/outcomes", 405),
        ("GET", "/x", 404),
    ],
)
def test_what_the_feed_does_not_have_is_a_problem_document(method, path, status):
    answer = APP.test_client().open(f"/feed{path}", method=method, headers=KEY)

    assert answer.status_code == status
    assert answer.json["status"] == status
    assert ("Allow" in answer.headers) == (status == 405)


def test_a_body_too_large_is_refused_before_it_is_read():
    body = b'{"outcomes": [' + b" " * 300_000 + b"]}"

    answer = APP.test_client().post(
        "/feed/outcomes", data=body, headers=KEY, content_type="application/json"
    )

    assert answer.status_code == 413
    assert answer.content_type == "application/problem+json"
