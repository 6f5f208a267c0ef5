"""A booking system whose every answer is small and in time, but which has no end of them."""

from __future__ import annotations

import json
from itertools import count
from threading import Event

import pytest

from config.queue import QueueSection
from sync.http.budget import fetching
from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable, Problem
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from sync.sources.disk import read_file
from sync.sources.easyappointments import EasyAppointments
from sync.sources.feed.source import Feed
from sync.sources.pretix.source import Pretix
from sync.sources.zms.source import Zms
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, four_weeks, on_wire
from tests.sync.peers import PretixPeer, ZmsPeer, a_position
from tests.sync.upstream import drips_a_body, page, says, slowly

LIMITS = Limits(size=100_000, fetch=300_000)
BALLAST = "x" * 90_000
FEW = range(9)


def a_feed(web):
    return Feed(web), page(on_wire(ballast=BALLAST), more=True, cursor="on"), "/bookings"


def a_caldav(web):
    one = (
        "<response><href>/{}</href><propstat><prop><resourcetype><c:calendar/></resourcetype>"
        "</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
    )
    spaces = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
    places = ["/", *(f"/{n}" for n in FEW)]
    calendars = "".join(map(one.format, FEW))
    here = f"<multistatus {spaces}>{calendars}</multistatus>".encode()
    events = f"<multistatus {spaces}>{BALLAST}</multistatus>".encode()

    def answer(call):
        says(207, here if call.handler.command == "PROPFIND" else events)(call)

    return CalDav(web, Reading(zone=BERLIN)), answer, *places


def a_zms(web):
    peer = ZmsPeer(base="")
    for n in FEW:
        peer.book(f"{n}", f"2026-11-{23 + n % 5}T08:30", scope=f"{n}", amendment=BALLAST)
    scopes = [f"{n}" for n in FEW]
    return Zms(web, BERLIN, user="lobby", password="secret", scopes=scopes), peer


def an_easyappointments(web):
    full = json.dumps([{"id": n, "notes": "x" * 70} for n in range(1000)]).encode()
    return EasyAppointments(web, BERLIN), says(200, full), "/appointments"


def a_pretix(web):
    peer = PretixPeer(page=1, base="")
    peer.open_slot(77)
    for n in FEW:
        peer.order(f"{n}", a_position(n), comment=BALLAST)
    return Pretix(web, events=["office"]), peer


KINDS = [a_feed, a_caldav, a_zms, an_easyappointments, a_pretix]


def a_source(upstream, of_kind, limits):
    """One source of this kind, whose booking system has no end of pages."""
    source, behaviour, *paths = of_kind(HttpClient(upstream.url, limits=limits))
    upstream.serve(behaviour, *paths)
    return source


@pytest.mark.parametrize("of_kind", KINDS)
def test_many_large_pages_are_an_outage_before_they_fill_the_memory(
    upstream, lobby, caplog, of_kind
):
    source = a_source(upstream, of_kind, LIMITS)

    a_puller(source, lobby).turn(Event())

    assert lobby.mirror.state("portal").problem == Problem.TOO_LARGE
    assert "more than 300000 bytes in one look" in caplog.text


def test_each_look_may_bring_as_much_as_the_one_before(upstream, lobby):
    upstream.always = page(on_wire(ballast=BALLAST))
    puller = a_puller(Feed(HttpClient(upstream.url, limits=LIMITS)), lobby)

    for _ in range(5):
        puller.turn(Event())

    assert len(upstream.calls) == 5
    assert not lobby.mirror.state("portal").problem


@pytest.mark.parametrize("of_kind", KINDS)
def test_many_slow_pages_are_an_outage_before_they_keep_the_mirror_for_hours(
    upstream, lobby, caplog, of_kind
):
    source = a_source(upstream, of_kind, Limits(fetch_lasts=0.2))
    upstream.always = slowly(upstream.always)

    a_puller(source, lobby).turn(Event())

    assert lobby.mirror.state("portal").problem == Problem.TOO_SLOW
    assert "more than 0.2 seconds in one look" in caplog.text


def test_a_look_may_take_longer_than_any_of_its_answers(upstream):
    limits = Limits(total=60, fetch_lasts=900)
    upstream.then.extend([page(more=True, cursor="on")] * 24)
    upstream.always = page()
    seconds = count(step=5)

    with fetching(ticks=seconds.__next__):
        batch = Feed(HttpClient(upstream.url, limits=limits)).fetch(four_weeks(), None)

    assert batch.complete
    assert limits.total < next(seconds) < limits.fetch_lasts


def test_an_answer_that_never_ends_ends_with_its_look(upstream):
    web = HttpClient(upstream.url, limits=Limits(read=60, total=60, fetch_lasts=0.2))
    upstream.always = drips_a_body

    with fetching(), pytest.raises(MirrorUnavailable) as told:
        web.get("bookings")

    assert told.value.problem == Problem.TOO_SLOW
    assert "those of before stay" in told.value.advice


def test_bookings_outlive_a_look_without_end_and_the_next_one_starts_afresh(upstream, lobby):
    puller = a_puller(Feed(HttpClient(upstream.url)), lobby)
    impatient = a_puller(Feed(HttpClient(upstream.url, limits=Limits(fetch_lasts=0.5))), lobby)
    upstream.then.append(page(on_wire("b-1"), on_wire("b-2")))
    puller.turn(Event())

    upstream.always = slowly(page(on_wire("b-3"), more=True, cursor="on"))
    impatient.turn(Event())

    assert booked(lobby) == {"b-1", "b-2"}

    upstream.always = page(on_wire("b-2"), on_wire("b-3"))
    puller.turn(Event())

    assert "from" in upstream.calls[-1].query
    assert booked(lobby) == {"b-2", "b-3"}
    assert not lobby.mirror.state("portal").problem


def test_a_look_is_cut_when_what_it_brings_would_count_as_stale():
    assert Limits().fetch_lasts == QueueSection().mirror_stale_after * 60


BOMBS = {
    "objects": says(200, b'{"x":[' + b"{}," * 400_000 + b"{}]}"),
    "lists": says(200, b'{"x":[' + b"[]," * 400_000 + b"[]]}"),
    "figures": says(200, b'{"x":[' + b"0," * 2_000_001 + b"0]}"),
    "lines": says(200, b"\n" * 2_000_001),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_an_answer_of_too_many_parts_is_refused_before_it_is_taken_apart(upstream, bomb):
    upstream.always = BOMBS[bomb]

    with pytest.raises(MirrorUnavailable, match="too-large") as told:
        Feed(HttpClient(upstream.url)).fetch(four_weeks(), None)

    assert "in one answer" in told.value.detail


@pytest.mark.parametrize("body", [b"<a/>" * 1_000_000, b"<a>" * 500_001 + b"</a>" * 500_001])
def test_so_is_one_of_too_many_tags(upstream, body):
    upstream.serve(says(207, b'<multistatus xmlns="DAV:">' + body + b"</multistatus>"), "/")

    with pytest.raises(MirrorUnavailable, match="more than 1000000 tags"):
        CalDav(HttpClient(upstream.url), Reading(zone=BERLIN)).fetch(four_weeks(), None)


@pytest.mark.parametrize("sign", [b"\n", b"\r", b"\r\n"])
def test_so_is_a_file_of_too_many_lines(tmp_path, sign):
    (tmp_path / "a.ics").write_bytes(sign * 2_000_001)

    with pytest.raises(MirrorUnavailable, match="more than 2000000 lines"):
        read_file(tmp_path / "a.ics")


@pytest.mark.parametrize("of_kind", [a_feed, a_zms, an_easyappointments, a_pretix, a_caldav])
def test_reading_that_costs_too_much_is_an_outage_wherever_it_happens(
    upstream, lobby, caplog, monkeypatch, of_kind
):
    source = a_source(upstream, of_kind, Limits())
    monkeypatch.setattr("sync.http.budget.MOST_CPU", -1.0)

    a_puller(source, lobby).turn(Event())

    assert lobby.mirror.state("portal").problem == Problem.TOO_SLOW
    assert "seconds of computing in one look" in caplog.text
