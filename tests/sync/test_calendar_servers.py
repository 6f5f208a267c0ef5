"""What calendar servers of the field do: each answers in its own shapes, at exact addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import formatdate
from threading import Event
from xml.sax.saxutils import escape

import pytest

from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.radicale import a_calendar, an_event
from tests.sync.upstream import redirects, says

READING = Reading(zone=BERLIN)
SPACES = (
    'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"'
)


@dataclass
class DavPeer:
    """A calendar server; ``places`` are what a PROPFIND finds at an address, at depth 0 and 1."""

    events: dict[str, dict[str, str]] = field(default_factory=lambda: {"/town/office/": {}})
    """The calendars by their address, each with its events by their name."""
    states: dict[str, str] = field(default_factory=dict)
    principal: str = ""
    home: str = ""
    date: float = 1_796_000_000.0
    sync_collection: int = 207
    deltas: str = ""
    wholes: int = 0

    def has(self, path):
        return True  # every answer of it is by its path

    def put(self, name, text, calendar="/town/office/"):
        self.events[calendar][name] = a_calendar(text)

    def __call__(self, call):
        method, path = call.handler.command, call.handler.path
        if method == "PROPFIND":
            return self._found(call, path, int(call.headers["Depth"]))
        if path not in self.events:
            return says(404)(call)
        if b"sync-collection" in call.body:
            return self._answer(call, self.deltas, status=self.sync_collection)
        wanted = self.events[path]
        if b"multiget" in call.body:
            wanted = {n: t for n, t in wanted.items() if f"{path}{n}<".encode() in call.body}
        else:
            self.wholes += 1
        return self._answer(call, "".join(an_item(path + n, t) for n, t in wanted.items()))

    def _found(self, call, path, depth):
        here = [one for one in self.events if one == path]
        below = [one for one in self.events if depth and one.startswith(path) and one != path]
        own = f"<d:current-user-principal><d:href>{self.principal}</d:href>"
        own = f"{own}</d:current-user-principal>" if self.principal and path != self.home else ""
        if path == self.principal:
            own = f"<c:calendar-home-set><d:href>{self.home}</d:href></c:calendar-home-set>"
        if not here and not below and not own:
            return says(404)(call)
        listed = "".join(self._a_calendar(one) for one in here + below)
        return self._answer(call, listed + a_response(path, own))

    def _a_calendar(self, path):
        state = self.states.get(path, "1")
        kind = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"
        name = path.rstrip("/").rpartition("/")[2]
        return a_response(
            path,
            f"{kind}<d:displayname>{name}</d:displayname><s:getctag>{state}</s:getctag>"
            f"<d:sync-token>{state}</d:sync-token>",
        )

    def _answer(self, call, inner, status=207):
        body = f"<d:multistatus {SPACES}>{inner}<d:sync-token>t</d:sync-token></d:multistatus>"
        says(status, body.encode(), Date=formatdate(self.date, usegmt=True))(call)


def a_response(path, prop):
    ok = "<d:status>HTTP/1.1 200 OK</d:status>"
    props = f"<d:propstat><d:prop>{prop}</d:prop>{ok}</d:propstat>"
    return f"<d:response><d:href>{path}</d:href>{props}</d:response>"


def an_item(path, text):
    return a_response(path, f"<c:calendar-data>{escape(text)}</c:calendar-data>")


@pytest.fixture
def peer(upstream):
    upstream.serve(DavPeer())
    return upstream.always


@pytest.fixture
def caldav(upstream, limits):
    return lambda path="/town/office/", *names: CalDav(
        HttpClient(upstream.url + path, limits=limits), READING, calendars=names
    )


def ids(batch):
    return sorted(one.external_id for one in batch.bookings)


@pytest.mark.parametrize("address", ["/town/office/", "/town/office", "/town/", "/town", "/", ""])
def test_a_calendar_is_found_from_its_address_and_from_above(caldav, peer, address):
    peer.put("a.ics", an_event("a"))

    assert ids(caldav(address).fetch(four_weeks(), None)) == ["a"]


@pytest.mark.parametrize("address", ["/dav/", "/dav/principals/town/", "/elsewhere/"])
def test_a_calendar_is_found_from_the_one_who_logs_in(caldav, peer, address):
    peer.events = {"/homes/town/office/": {"a.ics": a_calendar(an_event("a"))}}
    peer.principal, peer.home = "/dav/principals/town/", "/homes/town/"

    assert ids(caldav(address).fetch(four_weeks(), None)) == ["a"]


def test_a_calendar_is_found_from_the_well_known_address(caldav, peer, upstream):
    peer.events = {"/homes/town/office/": {"a.ics": a_calendar(an_event("a"))}}
    peer.principal, peer.home = "/dav/principals/town/", "/homes/town/"

    def server(call):
        if call.path == "/.well-known/caldav":
            return redirects("/dav/", 301)(call)
        return (says(405) if call.path == "/" else peer)(call)

    upstream.always = server

    assert ids(caldav("/").fetch(four_weeks(), None)) == ["a"]
    assert ids(caldav("/.well-known/caldav").fetch(four_weeks(), None)) == ["a"]


def test_what_was_found_once_is_not_searched_for_again(caldav, peer, upstream):
    peer.principal, peer.home = "/dav/principals/town/", "/town/"
    source = caldav("/dav/")
    cursor = source.fetch(four_weeks(), None).cursor
    upstream.calls.clear()

    source.fetch(four_weeks(), cursor)

    assert [(call.handler.command, call.path) for call in upstream.calls] == [
        ("PROPFIND", "/town/")
    ]


@pytest.mark.parametrize(
    ("behaviour", "problem"),
    [(says(404), "not-found"), (says(405), "refused"), (says(401), "unauthorised")],
)
def test_an_address_without_a_calendar_server_is_named_as_what_it_is(
    caldav, upstream, behaviour, problem
):
    upstream.serve(behaviour, "/town/office/", "/.well-known/caldav", "/")

    with pytest.raises(MirrorUnavailable, match=f"mirror {problem}"):
        caldav().fetch(four_weeks(), None)


def test_a_calendar_server_without_a_calendar_there_is_told_in_right_words(caldav, peer):
    peer.events, peer.principal = {}, "/p/"

    with pytest.raises(MirrorUnavailable, match="no-calendar") as told:
        caldav("/").fetch(four_weeks(), None)

    assert "is no calendar, or not every one" in told.value.advice


@pytest.mark.parametrize("status", [400, 403, 405, 409, 410, 412, 415, 422, 500, 501, 507])
def test_a_server_that_does_not_know_what_changed_is_read_whole(caldav, peer, status):
    source = caldav()
    peer.put("a.ics", an_event("a"))
    cursor = source.fetch(four_weeks(), None).cursor
    peer.put("b.ics", an_event("b"))
    peer.states["/town/office/"], peer.sync_collection = "2", status

    assert ids(source.fetch(four_weeks(), cursor)) == ["a", "b"]


GONE = {
    "itself": "<d:response><d:href>/town/office/b.ics</d:href>"
    "<d:status>HTTP/1.1 404 Not Found</d:status></d:response>",
    "by its properties": "<d:response><d:href>/town/office/b.ics</d:href><d:propstat><d:prop>"
    "<d:getetag/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>",
    "by not a word": "",
}


@pytest.mark.parametrize("how", GONE)
def test_what_is_gone_is_gone_however_it_is_said(caldav, peer, how):
    source = caldav()
    for name in ("a", "b"):
        peer.put(f"{name}.ics", an_event(name))
    cursor = source.fetch(four_weeks(), None).cursor
    del peer.events["/town/office/"]["b.ics"]
    peer.states["/town/office/"], peer.deltas = "2", GONE[how]

    assert ids(source.fetch(four_weeks(), cursor)) == ["a"]


def test_one_id_in_two_calendars_is_two_bookings(caldav, peer, lobby):
    peer.events = {"/town/Ausweise/": {}, "/town/Rückrufe/".replace("ü", "ue"): {}}
    for number, calendar in enumerate(peer.events):
        peer.put("a.ics", an_event("a", f"20261123T{9 + number:02}0000"), calendar)
    puller = a_puller(caldav("/town/"), lobby)

    puller.turn(Event())

    assert sorted(f"{one.starts_at.astimezone(BERLIN):%H}" for one in mirrored(lobby).values()) == [
        "09",
        "10",
    ]

    peer.events["/town/Rueckrufe/"].clear()
    peer.states["/town/Rueckrufe/"] = "2"
    puller.turn(Event())

    assert booked(lobby) == {"a"}


@pytest.mark.parametrize("broken", ["/town/Ausweise/", "/town/Rueckrufe/"])
@pytest.mark.parametrize("series", [{}, {"RRULE": "FREQ=DAILY;COUNT=2"}])
def test_what_cannot_be_read_any_more_protects_its_own_of_two_with_one_id(
    caldav, peer, lobby, broken, series
):
    peer.events = {"/town/Ausweise/": {}, "/town/Rueckrufe/": {}}
    for number, calendar in enumerate(peer.events):
        peer.put("a.ics", an_event("a", f"20261123T{9 + number:02}0000", **series), calendar)
    puller = a_puller(caldav("/town/"), lobby)
    puller.turn(Event())
    before = {name: one.starts_at for name, one in mirrored(lobby).items()}

    peer.put("a.ics", an_event("a", "am Montag", **series), broken)
    peer.states[broken] = "2"
    puller.turn(Event())

    assert booked(lobby) == set(before)
    assert {name: one.starts_at for name, one in mirrored(lobby).items()} == before


def test_a_state_of_this_very_second_is_looked_at_once_more(caldav, peer):
    peer.states["/town/office/"] = f"{peer.date:.0f}"
    source = caldav()
    peer.put("a.ics", an_event("a"))
    cursor = source.fetch(four_weeks(), None).cursor
    peer.put("b.ics", an_event("b"))
    peer.date += 20

    batch = source.fetch(four_weeks(), cursor)

    assert ids(batch) == ["a", "b"]
    assert peer.wholes == 2

    again = source.fetch(four_weeks(), batch.cursor)

    assert (ids(again), peer.wholes) == ([], 2)


def test_so_it_is_after_a_start_in_between(caldav, peer):
    peer.states["/town/office/"] = f"{peer.date:.0f}"
    peer.put("a.ics", an_event("a"))
    cursor = caldav().fetch(four_weeks(), None).cursor
    peer.put("b.ics", an_event("b"))
    peer.date += 20

    assert ids(caldav().fetch(four_weeks(), cursor)) == ["a", "b"]


@pytest.mark.parametrize("state", ["1795999000", "7", "a1796000000b", "17960000001"])
def test_an_older_state_and_one_that_is_no_time_is_looked_at_once(caldav, peer, state):
    peer.states["/town/office/"] = state
    source = caldav()
    cursor = source.fetch(four_weeks(), None).cursor
    peer.date += 20

    source.fetch(four_weeks(), cursor)

    assert peer.wholes == (2 if state == "a1796000000b" else 1)
