"""The refusals of walk-in tokens and of check-in, in their order."""

from __future__ import annotations

from datetime import time

import pytest

from lobby.domain import check_in, walk_ins
from lobby.domain.booking import Booking, BookingStatus, Channel
from lobby.domain.errors import ClosingReason, Refused
from lobby.domain.estimate import Forecast
from lobby.domain.house import Quota, QuotaRelease
from lobby.domain.opening import AdmissionMode
from lobby.domain.ticket import CustomerClass
from lobby.domain.walk_ins import QuotaUsage
from tests.builders import NINE, a_counter, a_house, a_service, minutes, opening

SEVEN = [f"service-{number}" for number in range(7)]
"""One more than a ticket may have."""


def a_mirrored(**given) -> Booking:
    ordinary = {"id": 1, "source": "feed", "external_id": "b", "starts_at": NINE, "minutes": 15}
    return Booking(**(ordinary | {"services": ("passport",)} | given))


def refusal(call, *arguments) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*arguments)
    return caught.value


def test_staff_come_before_the_opening_hours():
    house = a_house(hours=opening(AdmissionMode.APPOINTMENTS))

    assert (
        refusal(walk_ins.refuse_closed, house, QuotaUsage(closed_by_staff=True), NINE).code
        == "closed-by-staff"
    )
    assert refusal(walk_ins.refuse_closed, house, QuotaUsage(), NINE).code == "appointments-only"


def test_outside_the_hours_it_says_when_tokens_are_drawn_again():
    evening = NINE + minutes(60 * 10)

    refused = refusal(walk_ins.refuse_closed, a_house(), QuotaUsage(), evening)

    assert refused.code == "outside-hours"
    assert refused.at == NINE + minutes(60 * 23)


def test_a_used_up_quota_names_the_next_portion():
    house = a_house(tokens=2)
    quota = Quota(group="walk-in", portions=(QuotaRelease(time(8), 2), QuotaRelease(time(14), 2)))
    house.quotas["walk-in"] = quota
    tokens = QuotaUsage(issued={"walk-in": 2})

    refused = refusal(walk_ins.refuse_used_up, house, "walk-in", tokens, NINE)

    assert refused.code == "quota-used-up"
    assert refused.at == NINE + minutes(300)
    assert walk_ins.left(house, "walk-in", tokens, NINE + minutes(300)) == 2
    assert (
        walk_ins.left(
            house, "walk-in", QuotaUsage(issued={"walk-in": 2}, added={"walk-in": 1}), NINE
        )
        == 1
    )


def test_the_day_is_full_when_the_ticket_would_end_after_closing_and_overrun():
    before_closing = NINE + minutes(60 * 6.5)
    fits, ends_late = (Forecast(low=0, median=wait, high=60, serving=10) for wait in (34, 36))

    walk_ins.refuse_full(a_house(), fits, before_closing)

    assert refusal(walk_ins.refuse_full, a_house(), ends_late, before_closing).code == "day-is-full"


def test_a_full_day_says_when_tokens_are_drawn_again():
    late = NINE + minutes(60 * 6.5)
    ends_late = Forecast(low=0, median=60, high=90, serving=10)

    refused = refusal(walk_ins.refuse_full, a_house(), ends_late, late)

    assert refused.at == NINE + minutes(60 * 23)


def test_a_visit_that_is_too_long_for_the_rest_of_the_day_is_told_apart_from_a_full_day():
    a_minute_before_closing = NINE + minutes(60 * 7 - 1)
    whole, short = (Forecast(low=0, median=0, high=0, serving=take) for take in (50, 10))
    parts = [("passport", whole), ("id-card", short)]

    refused = refusal(walk_ins.refuse_full, a_house(), whole, a_minute_before_closing, parts)

    assert refused.code == "no-time-left"
    assert [fit.service for fit in refused.fits] == ["id-card"]


def test_what_no_counter_may_ever_call_gets_no_token():
    house = a_house(counters=[a_counter("1", ["passport"], accessible=False)])

    for line in (CustomerClass(("id-card",)), CustomerClass(("passport",), accessible=True)):
        assert refusal(walk_ins.refuse_unserved, house, line).code == "no-counter"
    walk_ins.refuse_unserved(house, CustomerClass(("passport", "id-card")))


def test_staff_may_say_why_there_are_no_tokens():
    stopped = QuotaUsage(closed_by_staff=True, closing_reason=ClosingReason.STAFF_MEETING)

    assert refusal(walk_ins.refuse_closed, a_house(), stopped, NINE).reason == "staff-meeting"


@pytest.mark.parametrize(
    ("services", "code"),
    [([], "no-service"), (["gold"], "unknown-service"), (SEVEN, "too-many-services")],
)
def test_a_wish_that_cannot_be_served_is_refused(services, code):
    house = a_house(services=map(a_service, SEVEN))

    assert refusal(walk_ins.chosen, house, services).code == code


def test_as_many_services_as_the_house_allows_are_served_together():
    house = a_house(services=map(a_service, SEVEN))

    assert walk_ins.chosen(house, SEVEN[:6]) == tuple(SEVEN[:6])


def test_the_first_service_leads_and_the_others_are_sorted():
    assert walk_ins.chosen(a_house(), ["passport", "lost-property", "id-card", "passport"]) == (
        "passport",
        "id-card",
        "lost-property",
    )


@pytest.mark.parametrize(
    ("booking", "code"),
    [
        ({"status": BookingStatus.CANCELLED_BY_TOWN}, "cancelled-by-town"),
        ({"status": BookingStatus.CANCELLED_BY_CITIZEN}, "cancelled-by-citizen"),
        ({"place": "Bauhof"}, "elsewhere"),
        ({"channel": Channel.PHONE}, "by-phone"),
        ({"starts_at": NINE + minutes(60 * 24)}, "other-day"),
        ({"starts_at": NINE + minutes(61)}, "too-early"),
    ],
)
def test_a_booking_that_cannot_check_in_says_why(booking, code):
    assert refusal(check_in.check_admission, a_mirrored(**booking), a_house(), NINE).code == code


def test_too_early_says_when_to_come():
    refused = refusal(
        check_in.check_admission, a_mirrored(starts_at=NINE + minutes(90)), a_house(), NINE
    )

    assert refused.at == NINE + minutes(30)


@pytest.mark.parametrize("late", [0, 15, 16, 60 * 6])
def test_being_late_on_the_day_is_never_refused_while_the_house_is_open(late):
    check_in.check_admission(a_mirrored(), a_house(), NINE + minutes(late))


def test_before_the_doors_open_a_visitor_may_check_in():
    seven = NINE - minutes(120)

    check_in.check_admission(a_mirrored(starts_at=NINE - minutes(60)), a_house(), seven)
