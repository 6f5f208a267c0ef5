"""From the lines of a settings file to a source that is looked at, for every kind there is."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from typing import get_args

import pytest

from config.mirror import Kind
from config.settings import load
from lobby.checks import Health
from lobby.domain.errors import SettingsError
from lobby.store import migrate
from sync.__main__ import main
from sync.check import checks
from tests.builders import BERLIN
from tests.sync.peers import EasyPeer, PretixPeer, ZmsPeer
from tests.sync.radicale import PASSWORD, USER, TownCalendar, a_calendar, an_event
from tests.sync.test_program import SETTINGS
from tests.sync.upstream import page, says

HEAD = SETTINGS.partition("[[sync.sources]]")[0]
ADDRESS = 'url = "http://127.0.0.1:9"'


@pytest.fixture
def settings_with(tmp_path, monkeypatch):
    """Write the settings of a town with one source, whose key is ``secret``."""
    (tmp_path / "lobby_portal_token").write_text("secret")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))

    def write(lines):
        file = tmp_path / "lobby.toml"
        file.write_text(
            HEAD.format(folder=tmp_path) + f'[[sync.sources]]\nid = "portal"\n{lines}\n'
        )
        return file

    migrate.upgrade(f"sqlite:///{tmp_path}/queue.db")
    return write


def pretix_peer():
    peer = PretixPeer(base="")
    peer.open_slot(77)
    return peer


PEERS = {
    "feed": (page(), "wait = 5", "Bearer secret"),
    "ics": (says(200, a_calendar(an_event()).encode()), "", "Bearer secret"),
    "zms": (ZmsPeer(base=""), 'user = "lobby"\nparts = ["141"]', None),
    "easyappointments": (EasyPeer(base=""), 'user = "admin"', "Basic YWRtaW46c2VjcmV0"),
    "pretix": (pretix_peer(), 'parts = ["office"]', "Token secret"),
}
PLACES = {"feed": ["/bookings"], "ics": ["/"]}
"""Of those that do not say themselves where they are."""


@pytest.mark.parametrize("kind", PEERS)
def test_check_asks_a_source_of_every_kind_with_its_key(settings_with, upstream, capsys, kind):
    peer, lines, key = PEERS[kind]
    upstream.serve(peer, *PLACES.get(kind, ()))
    file = settings_with(f'kind = "{kind}"\nurl = "{upstream.url}"\n{lines}')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert "It answers." in capsys.readouterr().out
    assert upstream.calls[-1].headers["Authorization"] == key


def test_check_shows_what_stands_in_the_calendars_of_the_settings(
    settings_with, calendar_server, tmp_path, capsys
):
    (tmp_path / "lobby_portal_token").write_text(PASSWORD)
    tomorrow = f"{datetime.now(BERLIN) + timedelta(days=1):%Y%m%dT103000}"
    TownCalendar(calendar_server, "Ausweise").put("e-1", an_event("e-1", tomorrow, SUMMARY="Weiss"))
    TownCalendar(calendar_server, "Callbacks").put("e-2", an_event("e-2", tomorrow))
    TownCalendar(calendar_server, "Holidays").put("e-3", an_event("e-3", tomorrow))
    file = settings_with(
        f"""
kind = "caldav"
url = "{calendar_server}"
user = "{USER}"
parts = ["Ausweise", "Callbacks"]
services = {{ "Ausweise" = "id-card", "Callbacks" = "id-card" }}
phone = ["Callbacks"]
"""
    )

    assert main(["--config", str(file), "check", "portal"]) == 0

    told = capsys.readouterr().out
    assert "Bookings in the next 28 days: 2 (all of them)" in told
    assert "10:30 15 min id-card persons=1 on-site booked by code" in told
    assert "10:30 15 min id-card persons=1 phone booked by code" in told
    assert "Weiss" not in told


def test_check_of_a_calendar_server_says_that_the_password_is_wrong(
    settings_with, calendar_server, capsys
):
    file = settings_with(f'kind = "caldav"\nurl = "{calendar_server}"\nuser = "{USER}"')

    assert main(["--config", str(file), "check", "portal"]) == 69

    assert "does not accept the key" in capsys.readouterr().out


def test_once_puts_a_broken_file_away_at_the_second_try_and_a_trial_never(settings_with, tmp_path):
    drop = tmp_path / "drop"
    drop.mkdir()
    file = settings_with('kind = "files"\npath = "drop"')
    (drop / "broken.json").write_text("{")
    os.utime(drop / "broken.json", (0, 0))

    for _ in range(3):
        assert main(["--config", str(file), "check", "portal"]) == 69
        assert checks(load(file))[0].state is Health.BROKEN

    assert [one.name for one in drop.iterdir()] == ["broken.json"]

    assert main(["--config", str(file), "once"]) == 69
    assert (drop / "broken.json").exists()
    assert main(["--config", str(file), "once"]) == 69

    assert [one.name for one in drop.iterdir()] == ["failed"]
    assert [one.name.partition("-")[2] for one in (drop / "failed").iterdir()] == ["broken.json"]


def test_check_reads_a_folder_beside_the_settings_and_leaves_it_as_it_is(
    settings_with, tmp_path, capsys
):
    (tmp_path / "drop").mkdir()
    file = settings_with('kind = "files"\npath = "drop"')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert "nothing new" in capsys.readouterr().out
    assert list((tmp_path / "drop").iterdir()) == []


def test_a_proxy_of_the_settings_is_asked(settings_with, upstream):
    upstream.serve(page(), "/feed/bookings")
    file = settings_with(f'url = "http://bookings.example/feed"\nproxy = "{upstream.url}"')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert [call.path for call in upstream.calls] == ["/feed/bookings", "/feed"]
    assert upstream.calls[-1].handler.path == "http://bookings.example/feed"


@pytest.mark.parametrize(
    ("lines", "mistake"),
    [
        ('kind = "files"', "needs its folder"),
        ('kind = "feed"', "needs its address"),
        ('kind = "caldav"\npath = "x"', "needs its address"),
        (f'kind = "zms"\n{ADDRESS}', "needs its scopes"),
        (f'kind = "pretix"\n{ADDRESS}', "needs its events"),
        (f'{ADDRESS}\nencoding = "klingon"', "an encoding"),
        (f'{ADDRESS}\nnumber_pattern = "("', "a regular expression"),
    ],
)
def test_what_a_source_needs_is_told_before_it_is_missed(settings_with, lines, mistake):
    with pytest.raises(SettingsError, match=mistake):
        load(settings_with(lines))


def test_every_kind_of_source_is_tried():
    assert set(get_args(Kind)) == {*PEERS, "caldav", "files"}
