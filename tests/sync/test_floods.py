"""A booking system whose every answer is within bounds, but which has no end of them."""

from __future__ import annotations

import json
from threading import Event

import pytest

from sync.http import Limits, Web
from sync.problems import Problem
from sync.sources.caldav import CalDav
from sync.sources.easyappointments import EasyAppointments
from sync.sources.events import Reading
from sync.sources.feed import Feed
from sync.sources.pretix import Pretix
from sync.sources.zms import Zms
from tests.builders import BERLIN
from tests.sync.builders import a_puller, on_wire
from tests.sync.peers import PretixPeer, ZmsPeer, a_position
from tests.sync.upstream import page, says

LIMITS = Limits(size=100_000, look=300_000)
BALLAST = "x" * 90_000
FEW = range(9)


def a_feed(web):
    return Feed(web), page(on_wire(ballast=BALLAST), more=True, cursor="on")


def a_caldav(web):
    one = (
        "<response><href>/{}</href><propstat><prop><resourcetype><c:calendar/></resourcetype>"
        "</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
    )
    spaces = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
    calendars = "".join(map(one.format, FEW))
    here = f"<multistatus {spaces}>{calendars}</multistatus>".encode()
    events = f"<multistatus {spaces}>{BALLAST}</multistatus>".encode()

    def answer(call):
        says(207, here if call.handler.command == "PROPFIND" else events)(call)

    return CalDav(web, Reading(zone=BERLIN)), answer


def a_zms(web):
    peer = ZmsPeer()
    for n in FEW:
        peer.book(f"{n}", f"2026-11-{23 + n % 5}T08:30", scope=f"{n}", amendment=BALLAST)
    scopes = [f"{n}" for n in FEW]
    return Zms(web, BERLIN, user="lobby", password="secret", scopes=scopes), peer


def an_easyappointments(web):
    full = json.dumps([{"id": n, "notes": "x" * 70} for n in range(1000)]).encode()
    return EasyAppointments(web, BERLIN), says(200, full)


def a_pretix(web):
    peer = PretixPeer(page=1)
    peer.open_slot(77)
    for n in FEW:
        peer.order(f"{n}", a_position(n), comment=BALLAST)
    return Pretix(web, events=["office"]), peer


KINDS = [a_feed, a_caldav, a_zms, an_easyappointments, a_pretix]


@pytest.mark.parametrize("of_kind", KINDS)
def test_many_large_pages_are_an_outage_before_they_fill_the_memory(
    upstream, lobby, caplog, of_kind
):
    web = Web(f"{upstream.url}/organizers/town", limits=LIMITS)
    source, upstream.always = of_kind(web)

    a_puller(source, lobby).turn(Event())

    assert lobby.mirror_state("portal").problem == Problem.TOO_LARGE
    assert "more than 300000 bytes in one look" in caplog.text


def test_each_look_may_bring_as_much_as_the_one_before(upstream, lobby):
    upstream.always = page(on_wire(ballast=BALLAST))
    puller = a_puller(Feed(Web(upstream.url, limits=LIMITS)), lobby)

    for _ in range(5):
        puller.turn(Event())

    assert len(upstream.calls) == 5
    assert not lobby.mirror_state("portal").problem
