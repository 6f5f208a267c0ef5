"""The five town halls: their files load, and say what the towns have announced."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.settings import load
from lobby.domain.opening import AdmissionMode

TOWNS = Path("config/towns")
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, 23 + day) for day in range(5))


def the(town):
    return load(TOWNS / f"{town}.toml").house()


def mode(house, day, hour, minute=0):
    return house.opening.mode(datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN))


@pytest.mark.parametrize("file", sorted(TOWNS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_town_is_complete(file):
    house = load(file).house()
    offered = {service for counter in house.counters.values() for service in counter.primary}

    assert offered == set(house.services)
    assert any(counter.accessible for counter in house.counters.values())
    assert any(counter.steers for counter in house.counters.values())
    for service in house.services.values():
        assert {"de", "en"} <= set(service.names)


@pytest.mark.parametrize("file", sorted(TOWNS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_town_marks_what_is_ours(file):
    assert "(ours)" in file.read_text(encoding="utf-8")


def test_wickede_gives_a_fixed_number_of_tokens_a_day_and_takes_six_concerns():
    wickede = the("wickede")

    (portion,) = wickede.quotas["walk-in"].portions
    assert portion.opens.hour == 0
    assert portion.tokens > 0
    assert {service.group for service in wickede.services.values()} == {"walk-in"}
    assert wickede.rules.max_services == len(wickede.services) == 6


def test_wickede_mirrors_four_weeks():
    assert load(TOWNS / "wickede.toml").sync.sources[0].days == 28


def test_markkleeberg_is_by_appointment_on_four_days():
    markkleeberg = the("markkleeberg")

    for day in (TUESDAY, THURSDAY):
        assert (
            mode(markkleeberg, day, 9)
            is mode(markkleeberg, day, 17, 59)
            is AdmissionMode.APPOINTMENTS
        )
        assert mode(markkleeberg, day, 12, 30) is AdmissionMode.CLOSED
    for day in (WEDNESDAY, FRIDAY):
        assert mode(markkleeberg, day, 11, 59) is AdmissionMode.APPOINTMENTS
        assert mode(markkleeberg, day, 14) is AdmissionMode.CLOSED
    assert markkleeberg.opening.hours(MONDAY) == ()
    assert len(markkleeberg.services) == 7


def test_meschede_wants_appointments_on_monday_and_wednesday_and_none_on_other_days():
    meschede = the("meschede")

    assert mode(meschede, MONDAY, 8) is mode(meschede, MONDAY, 15, 59) is AdmissionMode.APPOINTMENTS
    assert mode(meschede, WEDNESDAY, 11, 59) is AdmissionMode.APPOINTMENTS
    assert mode(meschede, WEDNESDAY, 12) is AdmissionMode.CLOSED
    for day in (TUESDAY, THURSDAY, FRIDAY):
        assert {hours.mode for hours in meschede.opening.hours(day)} == {AdmissionMode.WALK_INS}


def test_altena_takes_one_concern_whose_time_grows_with_the_family():
    altena = the("altena")

    assert altena.rules.max_services == 1
    assert altena.services["id-card"].expected_minutes(4) > altena.services["id-card"].minutes
    assert len(altena.counters) == 3


def test_merseburg_sees_registration_on_site_and_shows_fees():
    merseburg = the("merseburg")

    assert mode(merseburg, TUESDAY, 10) is AdmissionMode.APPOINTMENTS
    assert merseburg.services["id-card"].fee
    assert not merseburg.services["other-office"].walk_in


@pytest.mark.parametrize(
    ("town", "land_holiday"),
    [
        ("wickede", date(2026, 6, 4)),
        ("markkleeberg", date(2026, 11, 18)),
        ("merseburg", date(2027, 1, 6)),
    ],
)
def test_every_town_keeps_the_holidays_of_its_land(town, land_holiday):
    assert the(town).opening.hours(land_holiday) == ()
