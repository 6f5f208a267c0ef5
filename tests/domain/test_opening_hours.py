"""When the house is open, over weekends, exceptions and the nights when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from lobby.domain.opening import WALK_IN_MODES, AdmissionMode, Hours, Opening
from tests.builders import BERLIN, MONDAY, NINE, minutes, opening


def test_the_mode_changes_at_the_minute():
    hours = opening()

    assert hours.mode(NINE - minutes(61)) is AdmissionMode.CLOSED
    assert hours.mode(NINE - minutes(60)) is AdmissionMode.BOTH
    assert hours.mode(NINE + minutes(60 * 7)) is AdmissionMode.CLOSED


def test_a_day_may_have_several_modes():
    week = {
        0: (
            Hours(time(8), time(12), AdmissionMode.BOTH),
            Hours(time(14), time(16), AdmissionMode.APPOINTMENTS),
        )
    }
    hours = Opening(zone=BERLIN, week=week)

    assert hours.mode(NINE + minutes(240)) is AdmissionMode.CLOSED
    assert hours.mode(NINE + minutes(310)) is AdmissionMode.APPOINTMENTS
    assert hours.next_opening(NINE, WALK_IN_MODES) == NINE + timedelta(days=7, hours=-1)


def test_friday_evening_opens_again_on_monday():
    friday = datetime(2026, 11, 20, 18, 0, tzinfo=BERLIN)

    assert opening().next_opening(friday, WALK_IN_MODES) == NINE - minutes(60)


def test_an_exception_replaces_the_weekday():
    hours = Opening(zone=BERLIN, week=opening().week, exceptions={MONDAY: ()})

    assert hours.mode(NINE) is AdmissionMode.CLOSED
    assert hours.closes_at(NINE) is None
    assert hours.next_opening(NINE, WALK_IN_MODES) == NINE + minutes(23 * 60)


def test_a_house_that_never_opens_says_so():
    assert Opening(zone=BERLIN, week={}).next_opening(NINE, WALK_IN_MODES) is None


def test_opening_times_stay_local_when_the_clocks_change():
    before, after = date(2026, 10, 23), date(2026, 10, 26)
    hours = opening()

    assert hours.at(before, time(8)) == datetime(2026, 10, 23, 6, 0, tzinfo=UTC)
    assert hours.at(after, time(8)) == datetime(2026, 10, 26, 7, 0, tzinfo=UTC)


def test_the_day_is_the_local_one():
    just_after_midnight = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)

    assert opening().day(just_after_midnight) == MONDAY
