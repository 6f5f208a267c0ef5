"""The demonstration's portal serves exactly the feed that is written down, and shows e-mails."""

from __future__ import annotations

from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, assume, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation

from demo.portal.app import portal
from demo.portal.plan import Plan
from tests.builders import Clock
from tests.sync.builders import EIGHT
from tests.sync.upstream import says

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


def test_the_start_page_shows_every_appointment_with_its_code():
    text = the_page().get("/").text

    assert text.count("<article") == 3
    assert "Ihr Termin am Montag, 23. November um 9:00\u00a0Uhr" in text
    assert "Dieser Termin ist vom Rathaus abgesagt." in text
    assert "Sie müssen <strong>nicht</strong> ins Rathaus kommen." in text
    assert text.count('aria-label="QR-Code für die Anmeldung"><svg') == 3


def test_the_code_of_an_email_is_shown_to_the_scanner(upstream):
    upstream.serve(says(200), "/show")

    answer = the_page(camera_url=upstream.url).post("/mails/b-1/show", follow_redirects=True)

    assert upstream.calls[0].path == "/show"
    assert upstream.calls[0].json()["text"].startswith("LB-")
    assert "Der Scanner sieht den Code jetzt." in answer.text


def test_a_scanner_that_is_away_is_told_on_the_page(upstream):
    upstream.serve(says(500), "/show")

    answer = the_page(camera_url=upstream.url).post("/mails/b-1/show", follow_redirects=True)

    assert "Der Scanner antwortet nicht." in answer.text


def test_what_came_back_from_the_town_hall_stands_on_the_email():
    page = the_page()
    told = {"key": "k", "booking": "b-1", "kind": "called", "at": "2026-11-23T08:05:00+01:00"}

    before = page.get("/version").json
    page.post("/feed/outcomes", json={"outcomes": [told]}, headers=KEY)

    assert "8:05\u00a0Uhr aufgerufen" in page.get("/").text
    assert page.get("/version").json != before


def test_a_cursor_of_the_run_before_is_gone():
    window = {"from": "2026-11-23T00:00:00Z", "to": "2026-11-24T00:00:00Z"}
    cursor = the_page().get("/feed/bookings", query_string=window, headers=KEY).json["cursor"]

    answer = the_page().get("/feed/bookings", query_string={"cursor": cursor}, headers=KEY)

    assert answer.status_code == 410
    assert answer.content_type == "application/problem+json"
