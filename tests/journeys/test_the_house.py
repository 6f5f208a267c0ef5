"""The demonstration works at any time of any day, and fits on any screen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from config.settings import load
from demo import bookings, house
from demo.house import DemoAddresses
from demo.windows import layout
from lobby import open_lobby
from lobby.domain.opening import AdmissionMode

moments = some.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
    max_value=datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=some.just(UTC),
)


@given(moments)
def test_it_is_morning_whatever_the_time(now):
    local = now.astimezone(ZoneInfo(house.zone(now)))

    assert 8 <= local.hour < 15


@given(moments)
def test_everybody_who_comes_today_comes_today_and_in_opening_hours(now):
    zone = ZoneInfo(house.zone(now))

    for planned in bookings.day_plan().bookings:
        at = planned.starts_at(now).astimezone(zone)
        assert at.date() == (now + timedelta(days=planned.days)).astimezone(zone).date()
        assert 7 <= at.hour < 19


def test_the_house_is_open_now(tmp_path):
    around = DemoAddresses(portal="127.0.0.1:9", printer=("127.0.0.1", 9), camera="")

    town = house.build(tmp_path, around, datetime.now(UTC))

    with open_lobby(load(town.settings)) as lobby:
        assert lobby.demo
        assert lobby.entrance.view().mode is AdmissionMode.BOTH


@pytest.mark.parametrize(
    "size", [(1280, 720), (1366, 768), (1920, 1080), (2560, 1440), (1080, 1920)]
)
def test_no_window_lies_outside_or_over_another(size):
    places = layout(*size).values()

    for one in places:
        assert one.x >= 0
        assert one.x + one.width <= size[0]
        assert one.y + one.height <= size[1]
    for one, other in combinations(places, 2):
        beside = one.x + one.width <= other.x or other.x + other.width <= one.x
        assert beside or one.y + one.height <= other.y or other.y + other.height <= one.y
