"""Whom the mirror trusts."""

from __future__ import annotations

import pytest

from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable
from tests.certificates import Authority
from tests.sync.upstream import Upstream, drips_a_body, says


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("certificates"))


def answered(context, limits, ca_file=""):
    with Upstream(context) as server:
        server.always = says(200, b"{}")
        return HttpClient(server.url, limits=limits, ca_file=str(ca_file)).get("bookings").status


def test_a_town_may_bring_its_own_authority(authority, limits):
    assert answered(authority.server("127.0.0.1"), limits, authority.file) == 200


def test_an_unknown_authority_is_not_trusted(authority, limits):
    with pytest.raises(MirrorUnavailable, match="mirror certificate"):
        answered(authority.server("127.0.0.1"), limits)


def test_a_certificate_for_another_name_is_not_trusted(authority, limits):
    with pytest.raises(MirrorUnavailable, match="mirror certificate"):
        answered(authority.server("other.example"), limits, authority.file)


def test_an_expired_certificate_is_not_trusted(authority, limits):
    with pytest.raises(MirrorUnavailable, match="mirror certificate"):
        answered(authority.server("127.0.0.1", expired=True), limits, authority.file)


def test_the_deadline_holds_over_tls_too(authority, quick):
    with Upstream(authority.server("127.0.0.1")) as server:
        server.always = drips_a_body

        with pytest.raises(MirrorUnavailable, match="mirror timeout"):
            HttpClient(server.url, limits=quick, ca_file=str(authority.file)).get("bookings")


def test_a_handshake_that_never_ends_is_cut_off(upstream, quick):
    with pytest.raises(MirrorUnavailable):
        HttpClient(upstream.url.replace("http", "https"), limits=quick).get("bookings")
