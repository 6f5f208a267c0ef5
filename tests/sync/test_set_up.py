"""From the lines of a settings file to a source that is looked at, for every kind there is."""

from __future__ import annotations

from typing import get_args

import pytest

from config.mirror import Kind
from config.settings import load
from lobby.domain.errors import SettingsError
from lobby.store import migrate
from sync.__main__ import main
from tests.sync.peers import EasyPeer, PretixPeer, ZmsPeer
from tests.sync.radicale import a_calendar, an_event
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
    peer = PretixPeer()
    peer.open_slot(77)
    return peer


PEERS = {
    "feed": (page(), "wait = 5", "Bearer secret"),
    "ics": (says(200, a_calendar(an_event()).encode()), "", "Bearer secret"),
    "zms": (ZmsPeer(), 'user = "lobby"\nparts = ["141"]', None),
    "easyappointments": (EasyPeer(), 'user = "admin"', "Basic YWRtaW46c2VjcmV0"),
    "pretix": (pretix_peer(), 'parts = ["office"]', "Token secret"),
}


@pytest.mark.parametrize("kind", PEERS)
def test_check_asks_a_source_of_every_kind_with_its_key(settings_with, upstream, capsys, kind):
    upstream.always, lines, key = PEERS[kind]
    place = "/organizers/town" if kind == "pretix" else ""
    file = settings_with(f'kind = "{kind}"\nurl = "{upstream.url}{place}"\n{lines}')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert "It answers." in capsys.readouterr().out
    assert upstream.calls[-1].headers["Authorization"] == key


def test_check_reads_a_folder_beside_the_settings_and_leaves_it_as_it_is(
    settings_with, tmp_path, capsys
):
    (tmp_path / "drop").mkdir()
    file = settings_with('kind = "files"\npath = "drop"')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert "nothing new" in capsys.readouterr().out
    assert list((tmp_path / "drop").iterdir()) == []


def test_a_proxy_of_the_settings_is_asked(settings_with, upstream):
    upstream.always = page()
    file = settings_with(f'url = "http://bookings.example/feed"\nproxy = "{upstream.url}"')

    assert main(["--config", str(file), "check", "portal"]) == 0

    assert upstream.calls[0].handler.path.startswith("http://bookings.example/feed/bookings?")


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
