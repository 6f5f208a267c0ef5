"""Two machines with the same settings have the same digests, and a part that differs is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
import requests

from config.settings import load
from lobby.checks import Health
from lobby.domain.house_digest import house_digest
from sync.check import checks
from tests.portal.feed.serving import KEY, TOKEN, served
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, a_portal, a_portal_database, a_town_hall

SETTINGS = """
[opening]
monday = [{{ from = "08:00", to = "{closes}" }}]

[[services]]
id = "id-card"
name = "Personalausweis"
minutes = {minutes}

[[counters]]
id = "1"
services = ["id-card"]
accessible = {accessible}

[[sync.sources]]
id = "portal"
url = "{url}"
days = 3
"""
AS_IT_IS = {"closes": "16:00", "minutes": 10, "accessible": "false"}


@pytest.fixture
def settings_of(tmp_path, monkeypatch):
    (tmp_path / "lobby_portal_token").write_text(TOKEN)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    def write(url="http://127.0.0.1:1/feed", **given):
        file = tmp_path / "lobby.toml"
        file.write_text(SETTINGS.format(url=url, **(AS_IT_IS | given)))
        return load(file)

    return write


@pytest.fixture
def feed(tmp_path, settings_of, clock):
    url = a_portal_database(tmp_path)
    portal = a_portal(url, clock, house=settings_of().house())
    with served(portal) as address:
        yield address
    portal.engine.dispose()


def test_the_order_of_the_settings_does_not_count():
    house = a_town_hall()
    turned = replace(
        house,
        services=dict(reversed(house.services.items())),
        counters=dict(reversed(house.counters.items())),
    )

    assert house_digest(turned, MONDAY) == house_digest(house, MONDAY)


def test_the_digest_is_the_same_on_every_machine():
    assert house_digest(a_town_hall(), MONDAY) == SEEN_ELSEWHERE


SEEN_ELSEWHERE = {
    "services": "cdf4070760b770da",
    "opening": "258c22a569dda81a",
    "counters": "3f148a28cdcd753c",
}


def test_the_portal_says_what_it_can(feed):
    for address in (feed, f"{feed}/"):
        told = requests.get(address, headers=KEY, timeout=60).json()

        assert told["version"] == "1.1"
        assert told["can"] == ["bookings", "outcomes", "wait"]
        assert told["house"]["day"] == f"{FRIDAY_BEFORE:%Y-%m-%d}"


def test_a_portal_with_the_same_settings_is_in_order(settings_of, feed):
    [check] = checks(settings_of(feed))

    assert check.state is Health.OK


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"closes": "18:00"}, "has other opening hours than"),
        ({"minutes": 20}, "has other services than"),
        ({"accessible": "true"}, "has other counters than"),
        ({"closes": "18:00", "minutes": 20}, "has other services and opening hours than"),
    ],
)
def test_the_doctor_names_what_is_set_up_differently(settings_of, feed, given, words):
    [check] = checks(settings_of(feed, **given))

    assert check.state is Health.ATTENTION
    assert words in check.message
    assert "copy the lobby.toml" in check.message
