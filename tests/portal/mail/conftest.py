"""A mail server that takes everything, and an authority whose certificates a test may trust."""

from __future__ import annotations

import pytest

from tests.certificates import Authority
from tests.portal.mail.mail_servers import Postbox, a_mail_server


@pytest.fixture
def postbox():
    return Postbox()


@pytest.fixture
def server(postbox):
    """A server that takes everything."""
    with a_mail_server(postbox) as port:
        yield port


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority, monkeypatch):
    """The authority is one of those that this machine trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority
