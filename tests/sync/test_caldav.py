"""Calendars on a real CalDAV server: what people do there is what the lobby has."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime, time
from itertools import count
from threading import Event

import pytest

from lobby.domain.booking import BookingStatus
from lobby.domain.errors import Refused
from lobby.domain.opening import AdmissionMode, Hours, Opening
from sync.http.client import HttpClient, Limits
from sync.problems import MirrorUnavailable
from sync.sources.calendars.caldav import CalDav
from sync.sources.calendars.events import Reading
from tests.builders import BERLIN, Clock, a_database, a_house, a_lobby
from tests.sync.builders import a_puller, booked, four_weeks, mirrored
from tests.sync.radicale import PASSWORD, USER, TownCalendar, an_event, an_event_in_utc
from tests.sync.upstream import says

KEY = {"Authorization": "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()}
READING = Reading(zone=BERLIN)
NUMBERS = count(1)
AS_SET_UP = Limits(read=20, total=30, size=64 * 1024 * 1024)
"""The limits of a source whose settings name none."""


@pytest.fixture
def name(request):
    """A calendar's name of this test's own."""
    return f"{next(NUMBERS)}-{request.node.originalname.removeprefix('test_')[:50]}"


SERVERS = [
    "calendar_server",
    "another_calendar_server",
    pytest.param("davical", marks=pytest.mark.peer),
]


@pytest.fixture(params=SERVERS)
def home(request):
    """Where the calendars are, on each server."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def calendar(home, name):
    return TownCalendar(home, name)


def caldav(home, *names, headers=KEY, limits=AS_SET_UP):
    return CalDav(HttpClient(home, headers=headers, limits=limits), READING, calendars=names)


@pytest.fixture
def source(home, calendar, name):
    return caldav(home, name)


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
    ask = HttpClient.ask
    monkeypatch.setattr(HttpClient, "ask", lambda *a, **k: asked.append(a[1]) or ask(*a, **k))

    batch = source.fetch(four_weeks(), cursor)

    assert asked == ["PROPFIND"]
    assert (batch.bookings, batch.complete, batch.cursor) == ((), False, cursor)


def test_a_mirror_that_starts_again_goes_on_where_it_was(calendar, home, name):
    calendar.put("e-1", an_event("e-1"))
    cursor = caldav(home, name).fetch(four_weeks(), None).cursor

    assert caldav(home, name).fetch(four_weeks(), cursor).bookings == ()

    calendar.put("e-2", an_event("e-2"))
    batch = caldav(home, name).fetch(four_weeks(), cursor)

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
    assert lobby.mirror.state("portal").problem == "too-many-vanished"

    lobby.mirror.accept("portal")
    look()

    assert booked(lobby) == set()


@pytest.fixture
def night(tmp_path):
    """A clock, and how to open a house that never closes on a Sunday."""
    clock = Clock()
    hours = Opening(zone=BERLIN, week={6: (Hours(time(0), time(23), AdmissionMode.BOTH),)})
    with a_lobby(a_database(tmp_path), clock, a_house(hours=hours)) as opened:
        yield clock, opened


def test_the_hour_that_comes_twice_holds_two_bookings_at_the_same_wall_clock(
    calendar, source, night
):
    clock, lobby = night
    clock.now = datetime(2026, 10, 25, 0, 20, tzinfo=UTC)
    calendar.put("wall-clock", an_event("wall-clock", "20261025T023000"))
    calendar.put("summer", an_event_in_utc("summer", "20261025T003000Z"))
    calendar.put("winter", an_event_in_utc("winter", "20261025T013000Z"))
    a_puller(source, lobby).once()

    times = {name: one.starts_at.astimezone(BERLIN) for name, one in mirrored(lobby).items()}
    assert {f"{at:%d.%m. %H:%M}" for at in times.values()} == {"25.10. 02:30"}
    assert {name: f"{at:%Z}" for name, at in times.items()} == {
        "wall-clock": "CEST",
        "summer": "CEST",
        "winter": "CET",
    }
    assert lobby.entrance.check_in("wall-clock")
    with pytest.raises(Refused, match="too-early"):
        lobby.entrance.check_in("winter")

    clock.forward(60)

    assert lobby.entrance.check_in("winter")


def test_a_booking_in_the_hour_that_never_comes_is_an_hour_later_on_the_wall(
    calendar, source, night
):
    clock, lobby = night
    clock.now = datetime(2027, 3, 28, 1, 20, tzinfo=UTC)
    calendar.put("e-1", an_event("e-1", "20270328T023000"))
    a_puller(source, lobby).once()

    assert mirrored(lobby)["e-1"].starts_at == datetime(2027, 3, 28, 3, 30, tzinfo=BERLIN)
    assert lobby.entrance.check_in("e-1")


def test_a_wrong_password_is_named(calendar_server):
    with pytest.raises(MirrorUnavailable, match="unauthorised"):
        caldav(calendar_server, headers={}).fetch(four_weeks(), None)


def test_a_calendar_that_is_not_there_is_named_and_cancels_nothing(home, calendar):
    with pytest.raises(MirrorUnavailable, match="no-calendar"):
        caldav(home, "holidays").fetch(four_weeks(), None)


@pytest.mark.parametrize("place", ["/", "/town", "/town/"])
def test_calendars_are_found_from_the_top_of_the_server_and_from_the_one_who_logs_in(
    home, calendar, name, place
):
    calendar.put("e-1", an_event("e-1"))
    top = home.split("/town")[0]

    batch = caldav(top + place, name).fetch(four_weeks(), None)

    assert [one.external_id for one in batch.bookings] == ["e-1"]


@pytest.mark.parametrize("body", [b"<html>", b"<a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_what_is_no_calendar_server_is_a_problem(upstream, limits, body):
    upstream.serve(says(207, body), "/")

    with pytest.raises(MirrorUnavailable):
        CalDav(HttpClient(upstream.url, limits=limits), READING).fetch(four_weeks(), None)
