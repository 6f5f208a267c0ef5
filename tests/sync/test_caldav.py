"""Calendars on a real CalDAV server: what people do there is what the lobby has."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from threading import Event
from time import process_time

import pytest

from lobby.domain.booking import BookingStatus
from sync.http import Limits, Web
from sync.problems import MirrorUnavailable
from sync.sources.caldav import CalDav
from sync.sources.events import Reading
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.radicale import PASSWORD, USER, TownCalendar, a_calendar_server, an_event
from tests.sync.upstream import says

KEY = {"Authorization": "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()}
READING = Reading(zone=BERLIN)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with a_calendar_server(tmp_path_factory.mktemp("radicale")) as home:
        yield home


@pytest.fixture
def name(request):
    """A calendar's name of this test's own."""
    return request.node.name.removeprefix("test_")[:60]


@pytest.fixture
def calendar(server, name):
    return TownCalendar(server, name)


def caldav(home, *names, headers=KEY):
    web = Web(home, headers=headers, limits=Limits(read=60, total=60, size=64 * 1024 * 1024))
    return CalDav(web, READING, calendars=names)


@pytest.fixture
def source(server, calendar, name):
    return caldav(server, name)


@pytest.fixture
def look(source, lobby):
    puller = a_puller(source, lobby)
    return lambda: puller.turn(Event())


def test_events_are_created_moved_and_cancelled(calendar, look, lobby):
    calendar.put("e-1", an_event("e-1"))
    calendar.put("e-2", an_event("e-2"))
    look()

    assert booked(lobby) == {"e-1", "e-2"}

    calendar.put("e-1", an_event("e-1", "20261123T100000"))
    calendar.delete("e-2")
    calendar.put("e-3", an_event("e-3"))
    look()

    assert booked(lobby) == {"e-1", "e-3"}
    assert mirrored(lobby)["e-1"].starts_at == datetime(2026, 11, 23, 10, tzinfo=BERLIN)

    calendar.put("e-3", an_event("e-3", STATUS="CANCELLED"))
    look()

    assert mirrored(lobby)["e-3"].status is BookingStatus.CANCELLED_BY_TOWN


def test_an_event_that_comes_back_is_booked_again(calendar, look, lobby):
    calendar.put("e-1", an_event("e-1"))
    look()
    calendar.delete("e-1")
    look()
    calendar.put("e-1", an_event("e-1"))
    look()

    assert booked(lobby) == {"e-1"}


def test_every_time_of_a_recurring_event_is_a_booking_of_its_own(calendar, source):
    weekly = an_event("e-1", RRULE="FREQ=WEEKLY;COUNT=3")
    moved = an_event(
        "e-1", "20261130T110000", **{"RECURRENCE-ID;TZID=Europe/Berlin": "20261130T083000"}
    )
    calendar.put("e-1", weekly, moved)

    batch = source.fetch(four_weeks(), None)

    times = {one.external_id: one.starts_at.astimezone(BERLIN) for one in batch.bookings}
    assert times == {
        "e-1@20261123T0730Z": datetime(2026, 11, 23, 8, 30, tzinfo=BERLIN),
        "e-1@20261130T0730Z": datetime(2026, 11, 30, 11, tzinfo=BERLIN),
        "e-1@20261207T0730Z": datetime(2026, 12, 7, 8, 30, tzinfo=BERLIN),
    }


def test_a_recurring_event_that_becomes_shorter_cancels_what_it_loses(calendar, look, lobby):
    calendar.put("e-1", an_event("e-1", RRULE="FREQ=HOURLY;COUNT=3"))
    look()

    assert len(booked(lobby)) == 3

    calendar.put("e-1", an_event("e-1", RRULE="FREQ=HOURLY;COUNT=2"))
    look()

    assert len(booked(lobby)) == 2


def test_days_without_a_time_and_tentative_events_are_no_bookings(calendar, source):
    calendar.put("e-1", an_event("e-1", "20261123"))
    calendar.put("e-2", an_event("e-2", STATUS="TENTATIVE"))

    batch = source.fetch(four_weeks(), None)

    assert batch.bookings == ()
    assert batch.complete


def test_a_calendar_names_the_service_of_its_events(calendar, source, name):
    calendar.put("e-1", an_event("e-1"))
    calendar.put("e-2", an_event("e-2", CATEGORIES="passport"))

    told = {one.external_id: one.services for one in source.fetch(four_weeks(), None).bookings}

    assert told == {"e-1": (name,), "e-2": ("passport",)}


def test_a_poll_without_change_is_one_question(calendar, source, monkeypatch):
    calendar.put("e-1", an_event("e-1"))
    cursor = source.fetch(four_weeks(), None).cursor
    asked = []
    ask = Web.ask
    monkeypatch.setattr(Web, "ask", lambda *a, **k: asked.append(a[1]) or ask(*a, **k))

    batch = source.fetch(four_weeks(), cursor)

    assert asked == ["PROPFIND"]
    assert (batch.bookings, batch.complete, batch.cursor) == ((), False, cursor)


def test_a_mirror_that_starts_again_goes_on_where_it_was(calendar, server, name):
    calendar.put("e-1", an_event("e-1"))
    cursor = caldav(server, name).fetch(four_weeks(), None).cursor

    assert caldav(server, name).fetch(four_weeks(), cursor).bookings == ()

    calendar.put("e-2", an_event("e-2"))
    batch = caldav(server, name).fetch(four_weeks(), cursor)

    assert {one.external_id for one in batch.bookings} == {"e-1", "e-2"}
    assert batch.complete


def test_an_emptied_calendar_stops_the_mirror_until_a_human_accepts(calendar, look, lobby):
    for n in range(6):
        calendar.put(f"e-{n}", an_event(f"e-{n}"))
    look()
    for n in range(6):
        calendar.delete(f"e-{n}")
    look()
    look()

    assert len(booked(lobby)) == 6
    assert lobby.mirror_state("portal").problem == "too-many-vanished"

    lobby.mirror_accept("portal")
    look()

    assert booked(lobby) == set()


def test_ten_thousand_bookings_are_read_and_one_more_costs_only_itself(calendar, source):
    for n in range(20):
        calendar.put(f"e-{n}", an_event(f"e-{n}", RRULE="FREQ=HOURLY;COUNT=500"))
    first = source.fetch(four_weeks(), None)

    assert len(first.bookings) == 10_000

    calendar.put("one-more", an_event("one-more"))
    began = process_time()
    second = source.fetch(four_weeks(), first.cursor)

    assert len(second.bookings) == 10_001
    assert process_time() - began < 1


def test_a_wrong_password_is_named(server, calendar):
    with pytest.raises(MirrorUnavailable, match="unauthorised"):
        caldav(server, headers={}).fetch(four_weeks(), None)


def test_a_calendar_that_is_not_there_is_named_and_cancels_nothing(server, calendar):
    with pytest.raises(MirrorUnavailable, match="not-found"):
        caldav(server, "holidays").fetch(four_weeks(), None)


@pytest.mark.parametrize("body", [b"<html>", b"<a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_what_is_no_calendar_server_is_a_problem(upstream, quick, body):
    upstream.always = says(207, body)

    with pytest.raises(MirrorUnavailable):
        CalDav(Web(upstream.url, limits=quick), READING).fetch(four_weeks(), None)
