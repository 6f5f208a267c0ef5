"""What a good settings file becomes: defaults, environment, secrets, the house of the rules."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from config.settings import Settings, load
from lobby.domain.opening import AdmissionMode, Hours

SMALL = """\
[[services]]
id = "id-card"
name = { de = "Personalausweis", en = "ID card" }

[[counters]]
id = "1"
services = ["id-card"]
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "lobby.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def a_town_hall(**sections):
    """Settings with one service at one counter, and these sections."""
    return Settings.model_validate(
        {
            "services": [{"id": "id-card"}],
            "counters": [{"id": "1", "services": ["id-card"]}],
            **sections,
        }
    )


def test_a_small_file_is_enough(file):
    house = load(file).house()

    assert house.name == "Rathaus"
    assert house.services["id-card"].name("en") == "ID card"
    assert house.counters["1"].label == "Schalter 1"
    assert house.counters["1"].area == "1"
    assert house.opening.mode(datetime(2026, 11, 23, 8, tzinfo=UTC)) is AdmissionMode.BOTH


def test_the_order_of_the_services_is_kept():
    services = [{"id": "c"}, {"id": "a"}, {"id": "b"}]

    house = a_town_hall(services=services, counters=[{"id": "1", "services": ["a"]}]).house()

    assert list(house.services) == ["c", "a", "b"]


def test_minutes_become_durations():
    rules = a_town_hall(queue={"head_start": 25, "undo_minutes": 0.5}).house().rules

    assert rules.head_start == timedelta(minutes=25)
    assert rules.undo_within == timedelta(seconds=30)


def test_a_database_file_lies_beside_the_settings(file):
    file.write_text('[queue]\ndatabase = "sqlite:///queue.db"\n' + SMALL)

    assert load(file).database == f"sqlite:///{file.parent}/queue.db"


def test_an_absolute_database_file_stays_where_it_is(file):
    file.write_text('[queue]\ndatabase = "sqlite:////var/tmp/queue.db"\n' + SMALL)

    assert load(file).database == "sqlite:////var/tmp/queue.db"


def test_files_lie_beside_the_settings(file):
    file.write_text('[town]\nlogo = "logo.png"\n' + SMALL)

    assert Path(load(file).town.logo) == file.parent / "logo.png"


def test_the_environment_overrides_the_file(file, monkeypatch):
    monkeypatch.setenv("LOBBY_PRINTER__PORT", "9101")
    monkeypatch.setenv("LOBBY_TOWN__NAME", "Neustadt")
    monkeypatch.setenv("LOBBY_TOWN__LANGUAGES", '["en"]')
    monkeypatch.setenv("LOBBY_CONFIG", "elsewhere.toml")

    settings = load(file)

    assert settings.printer.port == 9101
    assert settings.town.name == "Neustadt"
    assert settings.town.languages == ("en",)


def test_the_settings_file_is_found_by_the_environment(file, monkeypatch):
    monkeypatch.setenv("LOBBY_CONFIG", str(file))

    assert load().services[0].id == "id-card"


def test_secrets_come_as_credentials_and_are_never_shown(file, tmp_path, monkeypatch):
    file.write_text('[queue]\ndatabase = "postgresql+psycopg://lobby@db/lobby"\n' + SMALL)
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "lobby_database_password").write_text("geh:eim\n")
    (credentials / "lobby_portal_token").write_text("abc")
    (credentials / "other").write_text("not ours")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))

    settings = load(file)

    assert settings.database == "postgresql+psycopg://lobby:geh%3Aeim@db/lobby"
    assert settings.secret("portal_token").get_secret_value() == "abc"
    assert settings.secret("other") is None
    assert "geh" not in repr(settings) + settings.model_dump_json()


def test_outside_a_unit_secrets_lie_beside_the_settings(file, tmp_path, monkeypatch):
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    beside = tmp_path / "credentials"
    (beside / "folder").mkdir(parents=True)
    (beside / "portal_token").write_text("abc\n")

    assert load(file).secret("portal_token").get_secret_value() == "abc"
    assert load(file).secret_names == ["portal_token"]


def test_those_of_the_booking_systems_lie_in_a_folder_of_their_own(file, tmp_path, monkeypatch):
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    (tmp_path / "credentials" / "sources").mkdir(parents=True)
    (tmp_path / "credentials" / "sources" / "portal_token").write_text("abc\n")

    assert load(file).secret("portal_token").get_secret_value() == "abc"


def test_an_empty_file_is_no_secret(file, tmp_path, monkeypatch):
    (tmp_path / "lobby_kiosk_pin").write_text("\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    assert load(file).secret_names == []


def test_a_unit_has_the_secrets_that_it_was_given_and_no_others(file, tmp_path, monkeypatch):
    (tmp_path / "given").mkdir()
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / "portal_token").write_text("abc")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "given"))

    assert load(file).secret_names == []


def test_a_day_that_is_not_written_is_closed():
    opening = a_town_hall(opening={"monday": [{"from": "08:00", "to": "12:00"}]}).house().opening

    assert opening.hours(date(2026, 11, 23)) == (Hours(time(8), time(12)),)
    assert opening.hours(date(2026, 11, 24)) == ()


def test_stretches_are_put_in_order():
    stretches = [{"from": "14:00", "to": "16:00"}, {"from": "08:00", "to": "12:00"}]

    opening = a_town_hall(opening={"monday": stretches}).house().opening

    assert [hours.opens.hour for hours in opening.hours(date(2026, 11, 23))] == [8, 14]


@pytest.mark.parametrize(
    ("land", "day", "closed"),
    [
        ("SN", date(2026, 11, 18), True),  # Buß- und Bettag, in Saxony alone
        ("NW", date(2026, 11, 18), False),
        ("", date(2026, 11, 18), False),
        ("", date(2031, 5, 1), True),
        ("NW", date(2026, 6, 4), True),  # Fronleichnam
        ("ST", date(2026, 6, 4), False),
    ],
)
def test_public_holidays_of_the_land_close_the_house(land, day, closed):
    opening = a_town_hall(town={"land": land}).house().opening

    assert (opening.hours(day) == ()) is closed


def test_public_holidays_can_be_switched_off():
    day = [{"from": "08:00", "to": "12:00"}]
    section = {"friday": day, "holidays": False}

    assert a_town_hall(opening=section).house().opening.hours(date(2026, 12, 25)) != ()


def test_a_written_day_comes_before_one_of_every_year_and_before_a_holiday():
    section = {
        "exceptions": {
            "12-24": [],
            "2026-12-24": [{"from": "08:00", "to": "10:00"}],
            "2026-05-01": [{"from": "08:00", "to": "09:00"}],
        }
    }

    opening = a_town_hall(opening=section).house().opening

    assert opening.hours(date(2026, 12, 24)) == (Hours(time(8), time(10)),)
    assert opening.hours(date(2027, 12, 24)) == ()
    assert opening.hours(date(2026, 5, 1)) == (Hours(time(8), time(9)),)
    assert list(opening.exceptions) == [date(2026, 12, 24), date(2026, 5, 1)]


def test_tokens_of_a_whole_day_are_one_portion_from_midnight():
    house = a_town_hall(quotas=[{"group": "walk-in", "tokens": 25}]).house()

    (portion,) = house.quotas["walk-in"].portions
    assert (portion.opens, portion.tokens) == (time(0), 25)


def test_portions_are_put_in_order():
    portions = [{"from": "14:00", "tokens": 5}, {"from": "08:00", "tokens": 20}]

    house = a_town_hall(quotas=[{"group": "walk-in", "portions": portions}]).house()

    assert [portion.tokens for portion in house.quotas["walk-in"].portions] == [20, 5]


def test_plain_text_is_german():
    service = {"id": "id-card", "name": "Ausweis", "documents": ["alter Ausweis"]}

    house = a_town_hall(services=[service]).house()

    assert house.services["id-card"].names["de"] == "Ausweis"
    assert house.services["id-card"].documents["de"] == ("alter Ausweis",)
