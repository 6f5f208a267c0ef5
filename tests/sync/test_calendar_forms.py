"""Calendars as other programs write them: the same booking, in every form that people use."""

from __future__ import annotations

from datetime import datetime

import pytest

from lobby.domain.booking import BookingStatus
from sync.sources.calendars.events import Reading, read
from sync.sources.contract import Window
from sync.sources.ical.expansion import Expansion
from tests.builders import BERLIN
from tests.sync.builders import four_weeks
from tests.sync.radicale import a_calendar

FEBRUARY = Window(datetime(2027, 2, 1, tzinfo=BERLIN), datetime(2027, 3, 1, tzinfo=BERLIN))
DAILY = "RRULE:FREQ=DAILY;COUNT=3"
ZONED = "DTSTART;TZID=Europe/Berlin:20261124T083000"
FLOATING = "DTSTART:20261124T083000"
NAMELESS = "DTSTART;TZID=Our clock:20261124T083000"
THREE = ["24. 08:30", "25. 08:30", "26. 08:30"]
WITHOUT_SECOND = ["24. 08:30", "26. 08:30"]
MOVED = ["24. 08:30", "25. 14:00", "26. 08:30"]
SUMMER_IN_THE_EAST = """BEGIN:VTIMEZONE
TZID:East of here
BEGIN:STANDARD
DTSTART:16010101T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""
EXPANSION = Expansion()


@pytest.fixture(scope="module", autouse=True)
def one_process_computes_every_series():
    with EXPANSION:
        yield


def written(*lines, uid="e-1"):
    """One event of exactly these lines, and without an end."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def found(text, **given):
    text = text.encode() if isinstance(text, str) else text
    window, reading = given.pop("window", four_weeks()), Reading(zone=BERLIN)
    return read(text, window, reading, charset=given.pop("charset", ""), expansion=EXPANSION)


def starts(text, **given):
    """When the bookings of a calendar are, on the town's clock; all of it must be readable."""
    batch = found(text, **given)
    assert batch.left_out == ()
    booked = [one for one in batch.bookings if one.status is BookingStatus.BOOKED]
    return sorted(f"{one.starts_at.astimezone(BERLIN):%d. %H:%M}" for one in booked)


def the_booking(*lines):
    [booking] = found(a_calendar(written(*lines))).bookings
    return booking


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART;TZID=W. Europe Standard Time:20261124T083000",
        'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Wien":20261124T083000',
        "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261124T083000",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261124T083000",
        "DTSTART;TZID=Europe/Berlin:20261124T073000Z",
        "DTSTART;TZID=UTC:20261124T073000",
        "DTSTART; VALUE = DATE-TIME:20261124T083000",
        "DTSTART;TZID=Europe/Berlin:20261124T0830",
        "DTSTART:2026-11-24T08:30:00",
        "DTSTART:2026-11-24T08:30:00+01:00",
        "dtstart:20261124t083000",
        ZONED,
        FLOATING,
        NAMELESS,
    ],
)
def test_a_time_is_understood_in_whatever_form_it_is_written(start):
    assert starts(a_calendar(written(start))) == ["24. 08:30"]


def test_a_zone_that_only_the_calendar_knows_is_believed():
    here = written("DTSTART;TZID=East of here:20261124T093000")

    assert starts(a_calendar(here, SUMMER_IN_THE_EAST)) == ["24. 08:30"]


def test_times_without_a_zone_are_those_of_the_calendar_if_it_names_one():
    text = a_calendar("X-WR-TIMEZONE:Europe/London", written("DTSTART:20261124T073000"))

    assert starts(text) == ["24. 08:30"]


@pytest.mark.parametrize("start", [ZONED, FLOATING, NAMELESS])
@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("EXDATE:20261125T073000Z", WITHOUT_SECOND),
        ("EXDATE:20261125T083000", WITHOUT_SECOND),
        ("EXDATE;VALUE=DATE:20261125", WITHOUT_SECOND),
        ("EXDATE;TZID=Europe/London:20261125T073000", WITHOUT_SECOND),
        ("EXDATE;TZID=Europe/Berlin:20261124T083000,20261125T083000", ["26. 08:30"]),
        ("RDATE;VALUE=PERIOD:20261127T073000Z/PT30M", [*THREE, "27. 08:30"]),
        ("RDATE;VALUE=DATE:20261127", [*THREE, "27. 08:30"]),
        ("EXRULE:FREQ=WEEKLY;BYDAY=WE", WITHOUT_SECOND),
    ],
)
def test_times_are_left_out_of_a_series_in_every_form(start, line, left):
    assert starts(a_calendar(written(start, DAILY, line))) == left


@pytest.mark.parametrize("start", [ZONED, FLOATING, NAMELESS])
@pytest.mark.parametrize(
    "until", ["20261126", "20261126T083000", "20261126T073000Z", "20261126T225959Z"]
)
def test_a_series_ends_with_its_last_day(start, until):
    assert starts(a_calendar(written(start, f"RRULE:FREQ=DAILY;UNTIL={until};"))) == THREE


def test_a_series_that_began_in_summer_ends_on_the_hour_of_the_wall():
    rule = "RRULE:FREQ=DAILY;UNTIL=20261126T083000"

    told = starts(a_calendar(written("DTSTART;TZID=Europe/Berlin:20260801T083000", rule)))

    assert told[-3:] == THREE


@pytest.mark.parametrize("start", [ZONED, FLOATING, NAMELESS])
@pytest.mark.parametrize(
    "which",
    [
        "RECURRENCE-ID:20261125T073000Z",
        "RECURRENCE-ID:20261125T083000",
        "RECURRENCE-ID;VALUE=DATE:20261125",
        "RECURRENCE-ID;TZID=Europe/London:20261125T073000",
    ],
)
def test_one_time_of_a_series_is_moved_and_told_once(start, which):
    moved = written(which, "DTSTART;TZID=Europe/Berlin:20261125T140000")

    batch = found(a_calendar(written(start, DAILY), moved))

    assert starts(a_calendar(written(start, DAILY), moved)) == MOVED
    assert len({one.external_id for one in batch.bookings}) == 3


def test_moving_one_time_keeps_its_id():
    series = written(ZONED, DAILY)
    moved = written("RECURRENCE-ID:20261125T073000Z", "DTSTART:20261125T130000Z")

    before, after = (
        {one.external_id for one in found(a_calendar(*events)).bookings}
        for events in ([series], [series, moved])
    )

    assert before == after


def test_everything_from_one_time_on_is_moved():
    later = written(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261125T073000Z", "DTSTART:20261125T083000Z"
    )

    assert starts(a_calendar(written(ZONED, DAILY), later)) == [
        "24. 08:30",
        "25. 09:30",
        "26. 09:30",
    ]


def test_of_two_versions_the_later_one_counts():
    first = written(ZONED, "SEQUENCE:0")
    later = written("DTSTART:20261124T090000Z", "SEQUENCE:1")

    assert starts(a_calendar(later, first)) == ["24. 10:00"]


def test_two_events_under_one_uid_are_two_bookings():
    batch = found(a_calendar(written(ZONED), written("DTSTART:20261125T090000Z")))

    assert len({one.external_id for one in batch.bookings}) == 2


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART;VALUE=DATE:20261124",
        "DTSTART;TZID=Europe/Berlin;VALUE=DATE:20261124",
        "DTSTART:20261124",
    ],
)
def test_what_lasts_all_day_is_no_booking(start):
    assert starts(a_calendar(written(start))) == []


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (["DTEND:20261124T081500Z"], 45),
        (["DTEND;TZID=Europe/London:20261124T081500"], 45),
        (["DTEND;TZID=Europe/Berlin:20261124T240000"], 930),
        (["DTEND:20261124T070000Z"], 15),
        (["DURATION:-PT15M"], 15),
        (["DURATION:PT1H", "DTEND:20261124T081500Z"], 60),
    ],
)
def test_a_booking_lasts_until_its_end_wherever_that_is_written(lines, minutes):
    assert the_booking(ZONED, *lines).minutes == minutes


@pytest.mark.parametrize(
    "line",
    [
        "STATUS:cancelled",
        "STATUS:CANCELED",
        "status:Cancelled",
        "SUMMARY:Canceled: Reisepass",
        "SUMMARY:Abgesagt: Reisepass",
        "SUMMARY;LANGUAGE=de:ABGESAGT: Reisepass",
    ],
)
def test_a_cancelled_event_is_seen_in_every_form(line):
    assert the_booking(ZONED, line).status is BookingStatus.CANCELLED_BY_TOWN


def test_a_calendar_that_only_cancels_books_nothing():
    assert starts(a_calendar("METHOD:CANCEL", written(ZONED))) == []


def test_a_tentative_event_is_no_booking_in_small_letters_either():
    assert found(a_calendar(written(ZONED, "STATUS:tentative"))).bookings == ()


def test_a_rule_for_days_that_no_year_has_books_nothing():
    rule = "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30,31"

    assert starts(a_calendar(written("DTSTART:20260101T080000Z", rule)), window=FEBRUARY) == []
