"""Calendar files: what counts as a booking, at which time, and what is left out."""

from __future__ import annotations

import os
from datetime import datetime

import pytest

from lobby.domain.booking import BookingStatus
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable
from sync.sources.calendars.events import Reading, read
from sync.sources.calendars.ics import Ics
from sync.sources.contract import Window
from tests.builders import BERLIN
from tests.sync.builders import four_weeks
from tests.sync.radicale import a_calendar, an_event
from tests.sync.upstream import says

OCTOBER = Window(datetime(2026, 10, 1, tzinfo=BERLIN), datetime(2026, 11, 1, tzinfo=BERLIN))


def found(*events, window=None, **reading):
    text = a_calendar(*events).encode()
    return read(text, window or four_weeks(), Reading(zone=BERLIN, **reading), "counter")


def the_booking(*events, **given):
    [booking] = found(*events, **given).bookings
    return booking


def test_a_time_with_a_windows_zone_without_a_zone_and_in_utc_are_the_same_moment():
    zoned = {"DTSTART;TZID=Europe/Berlin": None}
    starts = [
        the_booking(
            an_event(**zoned, **{"DTSTART;TZID=W. Europe Standard Time": "20261123T083000"})
        ),
        the_booking(an_event(**zoned, DTSTART="20261123T083000")),
        the_booking(an_event(**zoned, DTSTART="20261123T073000Z")),
    ]

    assert {one.starts_at for one in starts} == {datetime(2026, 11, 23, 8, 30, tzinfo=BERLIN)}


def test_a_weekly_booking_keeps_its_wall_clock_when_summer_time_ends():
    batch = found(an_event("e-1", "20261019T083000", RRULE="FREQ=WEEKLY;COUNT=2"), window=OCTOBER)

    assert [one.starts_at.astimezone(BERLIN).hour for one in batch.bookings] == [8, 8]
    assert [one.starts_at.hour for one in batch.bookings] == [6, 7]


@pytest.mark.parametrize(("end", "minutes"), [("20261025T023000", 60), ("20261025T033000", 180)])
def test_a_booking_across_the_hour_that_comes_twice_has_its_real_length(end, minutes):
    until = {"DURATION": None, "DTEND;TZID=Europe/Berlin": end}

    booking = the_booking(an_event("e-1", "20261025T013000", **until), window=OCTOBER)

    assert booking.starts_at == datetime(2026, 10, 25, 1, 30, tzinfo=BERLIN)
    assert booking.minutes == minutes


def test_an_event_without_an_end_lasts_as_long_as_the_settings_say():
    assert the_booking(an_event(DURATION=None), minutes=20).minutes == 20


def test_the_title_is_never_a_service_unless_it_holds_a_word_of_the_settings():
    person = an_event("e-1", SUMMARY="Somebody's name")
    known = an_event("e-2", SUMMARY="Online: Reisepass (neu)")

    told = {
        one.external_id: one.services
        for one in found(person, known, services=("reisepass",)).bookings
    }

    assert told == {"e-1": ("counter",), "e-2": ("reisepass",)}


def test_a_number_is_found_in_the_words_of_an_event():
    event = an_event(DESCRIPTION="Ihr Termin\\, Nr. T038\\nBis bald")

    assert the_booking(event, number=r"Nr\. (\w+)").number == "T038"
    assert the_booking(event).number is None


def test_a_cancelled_event_is_a_cancelled_booking():
    assert the_booking(an_event(STATUS="CANCELLED")).status is BookingStatus.CANCELLED_BY_TOWN


@pytest.mark.parametrize(
    "broken",
    [
        an_event("e-2", "2026mist"),
        an_event("e-2", RRULE="FREQ=NEVER"),
        an_event("e-2", RRULE="FREQ=SECONDLY"),
        an_event("e-2", RRULE="FREQ=DAILY;INTERVAL=0"),
        an_event("e-2").replace("END:VEVENT", ""),
        an_event("e-2", DURATION="a while"),
    ],
)
def test_an_event_that_cannot_be_read_is_counted_and_the_others_are_kept(broken):
    batch = found(an_event("e-1"), broken)

    assert [one.external_id for one in batch.bookings] == ["e-1"]
    assert [one.ident for one in batch.left_out] == ["e-2"]
    assert batch.left_out[0].where.startswith("event e-2, line ")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"<html>", "not-json"),
        (b"", "no-calendar: the file is empty"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "no-calendar"),
        (b"PK\x03\x04....", "no-calendar: this is an Excel file"),
        (a_calendar(an_event()).encode()[:-40], "half-answer"),
        (b"BEGIN:VCALENDAR\r\nmist\r\nEND:VCALENDAR", "bad-answer: line 2"),
    ],
)
def test_what_is_no_whole_calendar_is_no_answer(text, problem):
    with pytest.raises(MirrorUnavailable, match=problem):
        read(text, four_weeks(), Reading(zone=BERLIN))


def test_a_calendar_at_an_address_is_read_again_only_if_it_changed(upstream, limits):
    text = a_calendar(an_event()).encode()
    source = Ics(HttpClient(upstream.url, limits=limits), Reading(zone=BERLIN))
    upstream.then.append(says(200, text, ETag='"1"'))
    upstream.serve(says(304), "/")

    first = source.fetch(four_weeks(), None)
    second = source.fetch(four_weeks(), first.cursor)

    assert (len(first.bookings), first.complete) == (1, True)
    assert upstream.calls[-1].headers["If-None-Match"] == '"1"'
    assert (second.bookings, second.complete, second.cursor) == ((), False, first.cursor)


def test_a_new_day_reads_the_calendar_anew(upstream, limits):
    upstream.serve(says(200, a_calendar(an_event()).encode(), ETag='"1"'), "/")
    source = Ics(HttpClient(upstream.url, limits=limits), Reading(zone=BERLIN))
    cursor = source.fetch(OCTOBER, None).cursor

    batch = source.fetch(four_weeks(), cursor)

    assert upstream.calls[-1].headers["If-None-Match"] is None
    assert len(batch.bookings) == 1


def test_a_calendar_on_a_disk_is_read_and_missed_when_it_is_gone(tmp_path):
    file = tmp_path / "town.ics"
    file.write_text(a_calendar(an_event()))
    source = Ics(file, Reading(zone=BERLIN))

    batch = source.fetch(four_weeks(), None)

    assert len(batch.bookings) == 1
    assert source.fetch(four_weeks(), batch.cursor).bookings == ()

    os.remove(file)  # noqa: PTH107 - the shorter word

    with pytest.raises(MirrorUnavailable, match="not-found"):
        source.fetch(four_weeks(), batch.cursor)
