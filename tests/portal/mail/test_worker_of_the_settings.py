"""The worker as the program makes it, from a settings file and its credentials."""

from __future__ import annotations

import pytest

from config.settings import load
from lobby.domain.errors import SettingsError
from portal.actions.hold import WantedTime
from portal.mail.worker import email_worker
from portal.wiring import open_portal
from tests.portal.mail.mail_servers import Postbox, a_mail_server
from tests.portal.portals import ANN, a_portal_database, at

SETTINGS = """
[town]
name = "Rathaus Musterstadt"
brand = "#8AC4FF"

[[services]]
id = "passport"
name = "Reisepass"

[[counters]]
id = "1"
services = ["passport"]

[portal]
address = "https://termine.musterstadt.example"
database = "{database}"
place = "Markt 1, 12345 Musterstadt"
phone = "02377 555-0"

[portal.mail]
{mail}
"""


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """Settings with this section of mail."""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "lobby_portal_key").write_text("a secret of tests, long enough for it")

    def written(mail):
        file = tmp_path / "lobby.toml"
        file.write_text(SETTINGS.format(database=a_portal_database(tmp_path), mail=mail))
        return load(file)

    return written


def test_e_mails_have_the_name_place_and_colour_of_the_settings(settings, clock):
    postbox = Postbox()
    with a_mail_server(postbox) as port:
        mail = f'from = "termine@musterstadt.example"\nhost = "localhost"\nport = {port}\n'
        given = settings(mail + 'security = "none"')
        with open_portal(given, clock) as portal:
            held = portal.hold(WantedTime(services=("passport",), starts_at=at("10:00")))
            portal.request(held.id, ANN)
            email_worker(portal, given).send_due()

    (message,) = postbox.messages
    assert message["From"].addresses[0].display_name == "Rathaus Musterstadt"
    assert "Markt 1, 12345 Musterstadt" in message.get_body(("plain",)).get_content()
    assert "Fragen? Telefon 02377 555-0." in message.get_body(("plain",)).get_content()
    assert "#8AC4FF" not in message.get_body(("html",)).get_content()


def test_a_password_that_is_missing_is_told_before_anything_is_sent(settings, clock):
    given = settings('from = "termine@musterstadt.example"\nuser = "portal"')

    with (
        open_portal(given, clock) as portal,
        pytest.raises(SettingsError, match="credential lobby_portal_smtp_password"),
    ):
        email_worker(portal, given)
