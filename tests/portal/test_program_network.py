"""The doctor tries the portal's address and mail server as citizens and e-mails will."""

from __future__ import annotations

import socket

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from aiosmtpd.smtp import AuthResult
from pydantic import SecretStr

from config.portal import MailSection, PortalSection
from portal.doctor_network import address_check, letter_to_oneself, mail_checks
from tests.certificates import Authority
from tests.sync.upstream import Upstream, says

PASSWORD = SecretStr("open sesame")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def trusted(authority, monkeypatch):
    """This machine trusts the authority of the town."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority


def looked_at(context, answer):
    with Upstream(context) as server:
        server.has, server.always = (lambda _path: True), answer
        host, port = server.url.removesuffix("/").rpartition("/")[2].split(":")
        address = f"{server.scheme}://{host}:{port}"
        check = address_check(PortalSection(address=address))
        return check.state, check.message.replace(address, "ADDRESS")


def test_a_certificate_that_is_about_to_end_deserves_a_look(trusted):
    told = looked_at(trusted.server("127.0.0.1"), says(200, b"pages"))

    assert told == ("attention", "its certificate ends in 1 days; is it renewed by itself?")


def test_a_certificate_that_nobody_trusts_is_broken(authority):
    state, message = looked_at(authority.server("127.0.0.1"), says(200, b"pages"))

    assert (state, message.startswith("its certificate is refused: ")) == ("broken", True)


def test_an_address_that_answers_is_well(trusted):
    assert looked_at(None, says(200, b"pages")) == ("ok", "ADDRESS answers")


def test_a_web_server_without_the_portal_behind_it_is_told(trusted):
    state, message = looked_at(None, says(502, b"bad gateway"))

    assert (state, message) == (
        "broken",
        "answers 502; is lobby-portal running? systemctl status lobby-portal",
    )


def test_nobody_at_the_address_is_told():
    check = address_check(PortalSection(address=f"http://127.0.0.1:{free_port()}"))

    assert (check.state, "does not answer (Connection refused)" in check.message) == (
        "broken",
        True,
    )


def test_a_portal_without_an_address_is_told_what_to_write():
    assert 'write address in [portal], such as "https://' in address_check(PortalSection()).message


class Letters(Message):
    """Keeps what came in."""

    def __init__(self):
        super().__init__()
        self.kept = []

    def handle_message(self, message):
        self.kept.append(message)


class MailServer:
    """A mail server that knows one user, after STARTTLS only."""

    def __init__(self, context):
        self._letters = Letters()
        self.letters = self._letters.kept
        self._controller = Controller(
            self._letters,
            hostname="127.0.0.1",
            port=free_port(),
            tls_context=context,
            require_starttls=True,
            auth_required=True,
            authenticator=self._knows,
        )

    @staticmethod
    def _knows(_server, _session, _envelope, _mechanism, data):
        known = data.password == PASSWORD.get_secret_value().encode()
        return AuthResult(success=known, handled=False)

    def __enter__(self):
        self._controller.start()
        return self

    def __exit__(self, *_):
        self._controller.stop()

    def section(self, **given):
        return MailSection.model_validate(
            {
                "from": "termine@town.example",
                "host": "127.0.0.1",
                "port": self._controller.port,
                "user": "portal",
                **given,
            }
        )


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@pytest.fixture
def mail_server(authority):
    with MailServer(authority.server("127.0.0.1")) as server:
        yield server


def states(section, password=PASSWORD):
    first, *_ = mail_checks(section, password)
    return first.state, first.message.replace(f"127.0.0.1:{section.port}", "HERE")


def test_a_mail_server_that_lets_us_in_is_well(trusted, mail_server):
    assert states(mail_server.section()) == ("ok", "127.0.0.1 lets us in")


def test_a_wrong_password_is_told_and_is_not_in_the_message(trusted, mail_server):
    told = states(mail_server.section(), SecretStr("wrong one"))

    assert told == ("broken", "HERE refuses user portal: is lobby_portal_smtp_password right?")


def test_a_mail_server_whose_certificate_nobody_trusts_gets_no_password(mail_server):
    state, message = states(mail_server.section())

    assert (state, message.startswith("the certificate of HERE is refused")) == ("broken", True)


def test_no_mail_server_is_told(authority):
    section = MailSection.model_validate(
        {"from": "termine@town.example", "host": "127.0.0.1", "port": free_port()}
    )

    assert states(section) == (
        "broken",
        "HERE does not answer (Connection refused); look at host, port and security",
    )


def test_a_letter_goes_to_where_the_answers_go(trusted, mail_server):
    check = letter_to_oneself(mail_server.section(reply_to="buero@town.example"), PASSWORD)

    assert check.state == "ok"
    assert "left for buero@town.example" in check.message
    (letter,) = mail_server.letters
    assert (letter["From"], letter["To"]) == ("termine@town.example", "buero@town.example")
    assert letter["Auto-Submitted"] == "auto-generated"


def test_what_the_owner_of_the_domain_has_to_see_to_is_told(trusted, mail_server):
    *_, sender = mail_checks(mail_server.section(), PASSWORD)

    assert "town.example: its SPF record has to name 127.0.0.1" in sender.message
