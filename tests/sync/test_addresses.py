"""Which address is asked, with which key: the one that was written, and no other server's."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
import requests

from config.mirror import SourceSection
from sync.http.client import HttpClient
from sync.http.origin import allowed, origin
from sync.problems import MirrorUnavailable
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from sync.sources.calendars.ics import Ics
from sync.sources.feed.source import Feed
from tests.builders import BERLIN
from tests.sync.builders import four_weeks, on_wire
from tests.sync.radicale import a_calendar, an_event
from tests.sync.upstream import Upstream, page, redirects, says

READING = Reading(zone=BERLIN)
KEY = {"Authorization": "Bearer secret"}
CALENDAR = says(200, a_calendar(an_event()).encode(), Content_Type="text/calendar")


@pytest.mark.parametrize(
    "address",
    ["/basic.ics", "/calendar/?export", "/export?token=1", "/a%20b.ics", "/public/office/", "/"],
)
def test_a_calendar_is_asked_for_at_its_very_address(upstream, limits, address):
    upstream.serve(CALENDAR, urlsplit(address).path)

    batch = Ics(HttpClient(upstream.url + address, limits=limits), READING).fetch(
        four_weeks(), None
    )

    assert len(batch.bookings) == 1
    assert upstream.calls[0].handler.path == address


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("/feed", "/feed/bookings?"),
        ("/feed/", "/feed/bookings?"),
        ("", "/bookings?"),
        ("/feed?tenant=3", "/feed/bookings?tenant=3&"),
    ],
)
def test_what_is_below_an_address_keeps_what_the_address_asks_for(upstream, limits, url, asked):
    upstream.serve(page(on_wire()), asked.partition("?")[0])

    Feed(HttpClient(upstream.url + url, limits=limits)).fetch(four_weeks(), None)

    assert upstream.calls[0].handler.path.startswith(asked)


TWO_READINGS = [
    "http://{stranger}\\@{portal}/bookings",
    "http://{stranger}\\\\@{portal}/bookings",
    "\\\\{stranger}/bookings",
    "/\\{stranger}/bookings",
    "http:\\\\{stranger}/bookings",
    "http://{portal}\\.{stranger}/",
    "http://{portal}@{stranger}/bookings",
    "http://{portal}:x@{stranger}/bookings",
    "http://{stranger}#@{portal}/bookings",
    "http://{stranger}?@{portal}/bookings",
    "http://{stranger} @{portal}/bookings",
    "http://{stranger}\t@{portal}/bookings",
    "http://{stranger}%20@{portal}/bookings",
    "//{stranger}/bookings",
    "///{stranger}/bookings",
    "http:///{stranger}/bookings",
    "http:{stranger}/bookings",
    "HTTP://{stranger}/bookings",
    "http://localhost:{port}/bookings",
    "http://[::ffff:127.0.0.1]:{port}/bookings",
    "http://127.0.0.1.:{port}/bookings",
    "http://127.1:{port}/bookings",
]


def a_place(form, stranger, portal):
    host = stranger.partition("://")[2]
    return form.format(
        stranger=host, portal=portal.partition("://")[2], port=host.rpartition(":")[2]
    )


@pytest.mark.parametrize("form", TWO_READINGS)
def test_no_redirect_takes_the_key_to_a_stranger(upstream, limits, form):
    with Upstream() as stranger:
        stranger.always = page()
        upstream.then.append(redirects(a_place(form, stranger.url, upstream.url)))

        with pytest.raises(MirrorUnavailable):
            HttpClient(upstream.url, headers=KEY, limits=limits).get("bookings")

        assert stranger.calls == []


MULTISTATUS = (
    '<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response>'
    "<d:href>{href}</d:href><d:propstat><d:prop><d:resourcetype>{kind}</d:resourcetype>{more}"
    "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"
)
A_CALENDAR = MULTISTATUS.replace("{kind}", "<c:calendar/>").replace("{more}", "")
A_HOME = MULTISTATUS.replace("{kind}", "").replace(
    "{more}", "<c:calendar-home-set><d:href>{href}</d:href></c:calendar-home-set>"
)
A_PRINCIPAL = A_HOME.replace("calendar-home-set", "x").replace("c:x", "d:current-user-principal")


@pytest.mark.parametrize("answer", [A_CALENDAR, A_HOME, A_PRINCIPAL])
@pytest.mark.parametrize("form", TWO_READINGS)
def test_nor_does_an_address_that_a_calendar_server_tells(upstream, limits, answer, form):
    with Upstream() as stranger:
        place = a_place(form, stranger.url, upstream.url)
        upstream.serve(says(207, answer.replace("{href}", place).encode()), "/")

        with suppress(MirrorUnavailable):  # some of them are paths of the server's own
            CalDav(HttpClient(upstream.url, headers=KEY, limits=limits), READING).fetch(
                four_weeks(), None
            )

        assert stranger.calls == []


def test_the_transport_itself_refuses_another_server(upstream, limits):
    web = HttpClient(upstream.url, headers=KEY, limits=limits)

    with Upstream() as stranger:
        with pytest.raises(requests.exceptions.InvalidURL):
            web._session.get(f"{stranger.url}/bookings")  # noqa: SLF001 - below every check

        assert stranger.calls == []


def test_a_calendar_server_behind_a_wrong_proxy_is_told_in_right_words(upstream, limits):
    inner = "http://intern.example:8080/cal/"
    upstream.serve(says(207, A_CALENDAR.replace("{href}", inner).encode()), "/")

    with pytest.raises(MirrorUnavailable, match="inner-address") as told:
        CalDav(HttpClient(upstream.url, limits=limits), READING).fetch(four_weeks(), None)

    assert "public address" in told.value.advice


@pytest.mark.parametrize(
    ("address", "servers"),
    [
        ("http://Town.example/x", {"http://town.example", "https://town.example"}),
        ("http://town.example:8080", {"http://town.example:8080", "https://town.example:8080"}),
        ("https://town.example:443", {"https://town.example"}),
        ("http://[::1]:81/", {"http://[::1]:81", "https://[::1]:81"}),
    ],
)
def test_a_key_is_for_one_server_and_the_same_one_over_tls(address, servers):
    assert {str(one) for one in allowed(address)} == servers


@pytest.mark.parametrize("address", ["ftp://a", "a", "http://", "http://a:b", "http://u@a", "//a"])
def test_what_is_no_address_of_a_web_server_is_none(address):
    with pytest.raises(ValueError, match="address"):
        origin(address)


@pytest.mark.parametrize("field", ["url", "proxy"])
@pytest.mark.parametrize("address", ["http://a\\@b/", "http://a b/", "http://a:99999/", "\x00"])
def test_an_address_with_two_readings_is_a_mistake_in_the_settings(field, address):
    with pytest.raises(ValueError, match="address"):
        SourceSection(**{"url": "https://town.example", field: address})


def test_an_address_to_subscribe_to_is_one_of_the_web():
    assert (
        SourceSection(kind="ics", url="webcal://town.example/a.ics").url
        == "https://town.example/a.ics"
    )


class WantsDigest:
    """A server that lets in by Digest alone, as Baïkal does when it is set up."""

    def __init__(self, behaviour, *, lasts=10):
        self._behaviour = behaviour
        self._lasts = lasts
        self._nonce = 0
        self.answers = []

    def __call__(self, call):
        self.answers.append(call.headers.get("Authorization", ""))
        told = dict(re.findall(r'(\w+)="?([^",]*)"?', self.answers[-1].partition(" ")[2]))
        if self._is_right(call, told) and int(told["nc"], 16) <= self._lasts:
            return self._behaviour(call)
        self._nonce += 1
        challenge = f'Digest realm="Office", qop="auth", nonce="n{self._nonce}", opaque="x"'
        return says(401, WWW_Authenticate=challenge)(call)

    def _is_right(self, call, told):
        if told.get("nonce") != f"n{self._nonce}":
            return False
        ours = _md5("town:Office:a secret")
        theirs = _md5(f"{call.handler.command}:{call.handler.path}")
        parts = (ours, told["nonce"], told["nc"], told["cnonce"], told["qop"], theirs)
        return told["response"] == _md5(":".join(parts))


def _md5(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def a_basic_key(word="a secret"):
    return {"Authorization": f"Basic {b64encode(f'town:{word}'.encode()).decode()}"}


def test_a_server_that_wants_digest_gets_it(upstream, limits):
    upstream.serve(WantsDigest(CALENDAR), "/a.ics")
    web = HttpClient(f"{upstream.url}/a.ics?x=1", headers=a_basic_key(), limits=limits)

    batch = Ics(web, READING).fetch(four_weeks(), None)
    Ics(web, READING).fetch(four_weeks(), None)

    assert len(batch.bookings) == 1
    assert [one.partition(" ")[0] for one in upstream.always.answers] == [
        "Basic",
        "Digest",
        "Digest",
    ]


def test_a_challenge_that_ran_out_is_answered_anew(upstream, limits):
    upstream.serve(WantsDigest(CALENDAR, lasts=1), "/a.ics")
    web = HttpClient(f"{upstream.url}/a.ics", headers=a_basic_key(), limits=limits)

    assert [len(Ics(web, READING).fetch(four_weeks(), None).bookings) for _ in range(3)] == [1] * 3


@pytest.mark.parametrize("headers", [a_basic_key("wrong"), KEY, {}])
def test_who_does_not_know_the_password_is_told_so_after_one_more_try(upstream, limits, headers):
    upstream.serve(WantsDigest(CALENDAR), "/")

    with pytest.raises(MirrorUnavailable, match="unauthorised"):
        Ics(HttpClient(upstream.url, headers=headers, limits=limits), READING).fetch(
            four_weeks(), None
        )

    assert len(upstream.calls) <= 2
