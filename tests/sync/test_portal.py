"""The demonstration's portal serves exactly the feed that is written down, and shows the e-mails."""

from __future__ import annotations

from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from demo.portal.app import portal
from demo.portal.plan import Plan
from tests.builders import Clock
from tests.sync.builders import EIGHT

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


@written_down.parametrize()
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_portal_serves_what_the_description_says(case):
    case.call_and_validate(headers=KEY)
