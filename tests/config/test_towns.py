"""The five town halls: their files load, and say what the towns have announced."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.doctor import checks
from config.settings import load
from lobby.checks import Health
from lobby.domain.booking import Channel
from lobby.domain.opening import AdmissionMode
from lobby.domain.values.codes import lookup_keys

TOWNS = Path("config/towns")
EVERY = pytest.mark.parametrize("file", sorted(TOWNS.glob("*.toml")), ids=lambda file: file.stem)
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, 23 + day) for day in range(5))


def settings_of(town):
    return load(TOWNS / f"{town}.toml")


def the(town):
    return settings_of(town).house()


def portal_of(town):
    return settings_of(town).portal


def online(town):
    """What the portal of this town offers."""
    return [service for service in the(town).services.values() if service.online]


def mode(house, day, hour, minute=0):
    return house.opening.mode(datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN))


@EVERY
def test_every_town_is_complete(file):
    house = load(file).house()
    offered = {service for counter in house.counters.values() for service in counter.primary}

    assert offered == set(house.services)
    assert any(counter.accessible for counter in house.counters.values())
    assert any(counter.steers for counter in house.counters.values())
    for service in house.services.values():
        assert {"de", "en"} <= set(service.names)


@EVERY
def test_nothing_in_a_towns_settings_deserves_a_second_look(file):
    assert [finding.state for finding in checks(load(file))] == [Health.OK]


@EVERY
def test_every_town_says_every_service_in_its_languages(file):
    settings = load(file)

    for service in settings.services:
        assert set(settings.town.languages) <= set(service.name)


@EVERY
def test_the_house_fetches_what_its_portal_sells(file):
    settings = load(file)
    (source,) = settings.sync.sources

    assert (source.id, source.url) == ("portal", f"{settings.portal.address}/feed")


@EVERY
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
    assert settings_of("wickede").sync.sources[0].days == 28


def test_wickede_sells_four_weeks_six_concerns_at_a_time_and_confirms_by_e_mail():
    portal = portal_of("wickede")

    assert (portal.days, portal.confirm) == (28, "mail")
    assert len(online("wickede")) == 6


def test_wickede_keeps_a_counter_for_visitors_without_appointment_in_the_morning():
    third = settings_of("wickede").resources()[2]

    assert {hours.begins.hour for hours in third.hours} == {14}


def test_the_code_of_wickedes_portal_is_found_in_its_link():
    pattern = the("wickede").rules.scan_pattern

    for text in ("K7QMW2", "https://old.example/?code=K7QMW2", "HTTPS://TERMINE.EXAMPLE/W/K7QMW2"):
        assert lookup_keys(text, pattern)[0] == "K7QMW2"


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


def test_markkleeberg_books_at_an_address_of_its_own_and_on_the_page():
    portal = portal_of("markkleeberg")

    assert portal.address.startswith("https://terminvergabe.")
    assert portal.confirm == "page"
    assert "Dienstag und Donnerstag 9 bis 12 und 14 bis 18 Uhr" in portal.phone_hours["de"]
    assert the("markkleeberg").rules.max_services > 1


def test_markkleeberg_offers_its_seven_areas_with_what_to_bring():
    offered = online("markkleeberg")

    assert len(offered) == 7
    assert [service.id for service in offered if not service.documents] == ["refuse-sacks"]


def test_meschede_wants_appointments_on_monday_and_wednesday_and_none_on_other_days():
    meschede = the("meschede")

    assert mode(meschede, MONDAY, 8) is mode(meschede, MONDAY, 15, 59) is AdmissionMode.APPOINTMENTS
    assert mode(meschede, WEDNESDAY, 11, 59) is AdmissionMode.APPOINTMENTS
    assert mode(meschede, WEDNESDAY, 12) is AdmissionMode.CLOSED
    for day in (TUESDAY, THURSDAY, FRIDAY):
        assert {hours.mode for hours in meschede.opening.hours(day)} == {AdmissionMode.WALK_INS}


def test_meschede_reminds_who_asks_and_spreads_bookings_over_its_counters():
    assert portal_of("meschede").reminder == "asked"
    assert portal_of("meschede").first_day.timetuple()[1:3] == (2, 1)
    assert len(settings_of("meschede").resources()) == 4


def test_altena_takes_one_concern_whose_time_grows_with_the_family():
    altena = the("altena")

    assert altena.rules.max_services == 1
    assert altena.services["id-card"].expected_minutes(4) > altena.services["id-card"].minutes
    assert len(altena.counters) == 3


def test_altena_can_be_booked_from_the_twenty_first_of_june_and_says_what_to_bring():
    assert portal_of("altena").first_day.timetuple()[1:3] == (6, 21)
    assert all(service.documents for service in online("altena"))


def test_merseburg_offers_fifty_services_in_two_categories():
    merseburg = the("merseburg")
    by_phone = [
        service for service in merseburg.services.values() if service.channel is Channel.PHONE
    ]

    assert len(online("merseburg")) == 50
    assert len(by_phone) == 34
    assert not any(service.walk_in for service in by_phone)
    assert mode(merseburg, TUESDAY, 10) is AdmissionMode.APPOINTMENTS


def test_merseburg_shows_fees_reminds_everybody_and_takes_one_concern():
    merseburg = the("merseburg")

    assert merseburg.services["id-card"].fee_in("de").startswith("46 Euro")
    assert merseburg.services["certification"].fee_in("en") == "5 euros a page"
    assert portal_of("merseburg").reminder == "always"
    assert merseburg.rules.max_services == 1


def test_merseburgs_topics_leave_no_service_alone():
    merseburg = the("merseburg")
    groups = merseburg.by_topic(merseburg.services.values())

    assert sum(len(services) for _, services in groups) == 50


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
