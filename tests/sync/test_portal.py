"""The demonstration's portal serves exactly the feed that is written down, and shows e-mails."""

from __future__ import annotations

from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, assume, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation

from tests.builders import Clock
from tests.sync.builders import EIGHT
from tests.sync.feed_portal.app import portal
from tests.sync.feed_portal.plan import Plan

DESCRIPTION = Path(__file__).parents[2] / "sync" / "feed.openapi.yaml"
KEY = {"Authorization": "Bearer demo"}
PLAN = {
    "services": {"id-card": "Personalausweis"},
    "bookings": [
        {"id": "b-1", "at": "09:00", "services": ["id-card"]},
        {"id": "b-2", "at": "09:15", "services": ["id-card"], "cancelled_by": "town"},
        {"id": "b-3", "at": "09:30", "services": ["id-card"], "channel": "phone"},
    ],
}

# A cursor or a missing window cannot be told from a good one by its schema.
CHECKS = {
    "positive_data_acceptance": {"expected-statuses": ["2xx", "304", "400", "410"]},
    "negative_data_rejection": {"expected-statuses": ["400", "401", "405", "410", "415"]},
}

written_down = schemathesis.openapi.from_path(
    DESCRIPTION, config=SchemathesisConfig.from_dict({"checks": CHECKS})
)
written_down.config.update(base_url="http://portal.example/feed")
written_down.app = portal(Plan.model_validate(PLAN), clock=Clock(EIGHT))


often = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def with_its_own_headers(case):
    """Pass over what is wrong in its headers alone: the key that we add puts that right."""
    headers = case.meta and case.meta.components.get(ParameterLocation.HEADER)
    assume(not headers or headers.mode.is_positive)
    return case


@written_down.include(path="/bookings").parametrize()
@often
def test_the_portal_tells_bookings_as_the_description_says(case):
    with_its_own_headers(case).call_and_validate(headers=KEY)


@written_down.include(path="/outcomes").parametrize()
@often
def test_the_portal_takes_outcomes_as_the_description_says(case):
    with_its_own_headers(case).call_and_validate(headers=KEY)


def the_page(**settings):
    return portal(Plan.model_validate(PLAN), clock=Clock(EIGHT), **settings).test_client()


def test_a_cursor_of_the_run_before_is_gone():
    window = {"from": "2026-11-23T00:00:00Z", "to": "2026-11-24T00:00:00Z"}
    cursor = the_page().get("/feed/bookings", query_string=window, headers=KEY).json["cursor"]

    answer = the_page().get("/feed/bookings", query_string={"cursor": cursor}, headers=KEY)

    assert answer.status_code == 410
    assert answer.content_type == "application/problem+json"
