"""Every way in which a booking system fails: a code in time, and the bookings stay."""

from __future__ import annotations

import resource
from threading import Event

import pytest

from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable, Problem
from sync.sources.feed.source import Feed
from tests.sync.builders import a_puller, booked, four_weeks, on_wire
from tests.sync.upstream import (
    Upstream,
    announces,
    announces_500_megabytes,
    drips_a_body,
    drips_headers,
    halves,
    halves_chunks,
    hangs,
    page,
    redirects,
    resets,
    says,
    sends_500_megabytes,
    sends_a_gzip_bomb,
    sends_a_negative_chunk,
    sends_broken_gzip,
)

LOGIN_PAGE = b"<!doctype html><title>Anmelden</title>"
HTML = "text/html; charset=utf-8"
JSON = "application/json"

FAULTS = {
    "401": (says(401), Problem.UNAUTHORISED),
    "403": (says(403), Problem.FORBIDDEN),
    "404": (says(404), Problem.NOT_FOUND),
    "405": (says(405), Problem.REFUSED),
    "409": (says(409), Problem.CONFLICT),
    "410": (says(410), Problem.GONE),
    "412": (says(412), Problem.OUT_OF_STEP),
    "429": (says(429), Problem.RATE_LIMITED),
    "500": (says(500), Problem.SERVER_ERROR),
    "503": (says(503), Problem.UNAVAILABLE),
    "silence": (hangs, Problem.TIMEOUT),
    "a byte now and then": (drips_a_body, Problem.TIMEOUT),
    "a header without end": (drips_headers, Problem.TIMEOUT),
    "a reset": (resets, Problem.OFFLINE),
    "half a body": (halves, Problem.HALF_ANSWER),
    "half a body in chunks": (halves_chunks, Problem.HALF_ANSWER),
    "a login page": (says(200, LOGIN_PAGE, Content_Type=HTML), Problem.NOT_JSON),
    "an empty body": (says(200), Problem.NOT_JSON),
    "broken JSON": (says(200, b'{"bookings": [}', Content_Type=JSON), Problem.NOT_JSON),
    "deep JSON": (says(200, b"[" * 100_000, Content_Type=JSON), Problem.NOT_JSON),
    "other JSON": (says(200, b'["bookings"]', Content_Type=JSON), Problem.BAD_ANSWER),
    "a gzip bomb": (sends_a_gzip_bomb, Problem.TOO_LARGE),
    "broken gzip": (sends_broken_gzip, Problem.BAD_ANSWER),
    "a length in words": (announces("many"), Problem.BAD_ANSWER),
    "a chunk of less than nothing": (sends_a_negative_chunk, Problem.BAD_ANSWER),
    "two lengths": (announces("1, 2"), Problem.BAD_ANSWER),
    "500 MB announced": (announces_500_megabytes, Problem.TOO_LARGE),
    "500 MB without a word": (sends_500_megabytes, Problem.TOO_LARGE),
    "more pages without a cursor": (page(more=True), Problem.BAD_ANSWER),
    "bookings without end": (page(*[0] * 50_000, more=True, cursor="on"), Problem.TOO_LARGE),
    "a redirect in a circle": (redirects("/bookings"), Problem.REDIRECTED),
    "a redirect to nowhere": (redirects("http://[/"), Problem.REDIRECTED),
    "a redirect to no text": (redirects("\xe9"), Problem.NOT_FOUND),
    "a redirect to no port": (redirects("http://127.0.0.1:99999/"), Problem.REDIRECTED),
    "a redirect to a file": (redirects("file:///etc/passwd"), Problem.REDIRECTED),
    "a redirect elsewhere": (redirects("http://other.example/bookings"), Problem.REDIRECTED),
}


@pytest.fixture
def limits(request, limits, quick):
    """Those that a test can wait for, if it waits for them."""
    given = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    _, problem = FAULTS.get(given.get("fault"), (None, None))
    return quick if problem is Problem.TIMEOUT else limits


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_has_its_code_and_hangs_nobody(upstream, feed, fault):
    upstream.always, problem = FAULTS[fault]

    with pytest.raises(MirrorUnavailable) as told:
        feed.fetch(four_weeks(), None)

    assert told.value.problem == problem
    assert told.value.advice


@pytest.mark.parametrize("fault", FAULTS)
def test_bookings_outlive_a_fault_and_the_mirror_goes_on_after_it(upstream, feed, lobby, fault):
    puller = a_puller(feed, lobby)
    behaviour, problem = FAULTS[fault]
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2")))
    puller.turn(Event())

    upstream.always = behaviour
    puller.turn(Event())

    assert booked(lobby) == {"b-1", "b-2"}
    assert lobby.mirror.state("portal").problem == problem

    upstream.always = page(on_wire("b-1"), on_wire("b-2"), on_wire("b-3"))
    puller.turn(Event())

    assert booked(lobby) == {"b-1", "b-2", "b-3"}
    assert not lobby.mirror.state("portal").problem


def test_nobody_at_the_address_is_offline(limits):
    with Upstream() as gone:
        address = gone.url

    with pytest.raises(MirrorUnavailable, match="offline"):
        HttpClient(address, limits=limits).get("bookings")


def test_a_bomb_is_not_unpacked_beyond_the_limit(upstream, feed):
    upstream.always = sends_a_gzip_bomb
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(MirrorUnavailable):
        feed.fetch(four_weeks(), None)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


BY_ITS_OWN_CLOCK = {
    "Date": "Mon, 23 Nov 2026 06:00:00 GMT",
    "Retry_After": "Mon, 23 Nov 2026 06:02:00 GMT",
}


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"Retry_After": "120"}, 120),
        (BY_ITS_OWN_CLOCK, 120),
        ({"Retry_After": "3600"}, 300),
        ({"Retry_After": "Fri, 31 Dec 2077 23:59:59 GMT"}, 300),
        ({"Retry_After": "Fri, 31 Dec 1999 23:59:59 GMT"}, 0),
        ({"Retry_After": "soon"}, 0),
        ({"Retry_After": "-5"}, 0),
    ],
)
def test_a_wanted_pause_is_kept_but_never_longer_than_five_minutes(upstream, web, headers, pause):
    upstream.always = says(429, **headers)

    with pytest.raises(MirrorUnavailable) as told:
        web.get("bookings")

    assert told.value.retry_after == pause


def test_the_next_look_comes_no_sooner_than_the_source_wants(upstream, feed, lobby):
    upstream.always = says(503, Retry_After=90)

    pause = a_puller(feed, lobby).turn(Event())

    assert pause == 90


def test_a_redirect_within_the_host_is_followed_with_the_key(upstream, limits):
    web = HttpClient(upstream.url, headers={"Authorization": "Bearer secret"}, limits=limits)
    upstream.then.append(redirects("/feed/v2/bookings", 308))
    upstream.serve(page(on_wire()), "/bookings", "/feed/v2/bookings")

    batch = Feed(web).fetch(four_weeks(), None)

    assert len(batch.bookings) == 1
    assert upstream.calls[-1].path == "/feed/v2/bookings"
    assert upstream.calls[-1].headers["Authorization"] == "Bearer secret"


def test_a_redirect_elsewhere_never_carries_the_key_there(upstream, limits):
    web = HttpClient(upstream.url, headers={"Authorization": "Bearer secret"}, limits=limits)
    with Upstream() as elsewhere:
        upstream.always = redirects(f"{elsewhere.url}/bookings")

        with pytest.raises(MirrorUnavailable, match="redirected"):
            web.get("bookings")

        assert elsewhere.calls == []


def test_a_proxy_is_asked_instead_of_the_address(upstream, limits):
    upstream.serve(page(on_wire()), "/feed/bookings")
    web = HttpClient("http://bookings.example/feed", limits=limits, proxy=upstream.url)

    batch = Feed(web).fetch(four_weeks(), None)

    assert len(batch.bookings) == 1
    assert upstream.calls[0].handler.path.startswith("http://bookings.example/feed/bookings?")


def test_a_proxy_that_is_not_there_is_named_as_the_problem(limits):
    with Upstream() as gone:
        proxy = gone.url

    with pytest.raises(MirrorUnavailable, match="mirror proxy"):
        HttpClient("http://bookings.example/feed", limits=limits, proxy=proxy).get("bookings")


def test_what_the_source_says_in_its_problem_document_reaches_the_log(upstream, web):
    body = b'{"title": "Key expired\\u202e\\n", "status": 401}'
    upstream.always = says(401, body, Content_Type="application/problem+json")

    with pytest.raises(MirrorUnavailable) as told:
        web.get("bookings")

    assert told.value.detail == "HTTP 401 Key expired"
