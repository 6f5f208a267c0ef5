"""What a citizen takes along: the code that opens the terminal, and the entry in the calendar."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pytest
import zxingcpp
from icalendar import Calendar
from PIL import Image

from portal.actions.ports import Contact
from portal.mail.calendar_file import calendar_file
from portal.mail.code_picture import code_png, code_svg
from tests.portal.portals import CALL_BACK, MONDAY, at

PLACE = "Rathaus, Bürgerbüro, Markt 1; 2. Stock"


def file_of(portal, booking):
    return calendar_file(
        booking,
        links=portal.links,
        fingerprint=portal.tokens.fingerprint,
        place=PLACE,
        now=portal.clock(),
    )


def event_of(portal, booking):
    (event,) = Calendar.from_ical(file_of(portal, booking)).events
    return event


@pytest.mark.parametrize("pixels", [1, 3, 8])
def test_the_picture_of_a_code_reads_back(portal, pixels):
    code = portal.links.code(portal.booked())

    picture = Image.open(BytesIO(code_png(code, pixels)))
    enlarged = picture.convert("L").resize([side * 8 // pixels for side in picture.size])

    assert [result.text for result in zxingcpp.read_barcodes(enlarged)] == [code]
    assert picture.size == (pixels * 37, pixels * 37)


def test_the_drawing_of_a_code_has_the_same_modules(portal):
    code = portal.links.code(portal.booked())
    dots = Image.open(BytesIO(code_png(code, 1))).convert("1")
    dark = [
        (x, y) for y in range(dots.height) for x in range(dots.width) if not dots.getpixel((x, y))
    ]

    drawn = [
        (int(x) + step, int(y))
        for x, y, width in _runs(code_svg(code))
        for step in range(int(width))
    ]

    assert sorted(drawn) == sorted(dark)


def _runs(svg):
    path = svg.rpartition(' d="')[2].partition('"')[0]
    for run in path.split("M")[1:]:
        start, width, *_ = run.split("h")
        yield *start.split(), width.partition("v")[0]


def test_the_calendar_has_time_place_and_link_but_not_the_concern(portal):
    booked = portal.booked("10:00")

    event = event_of(portal, booked)

    assert event.start == at("10:00")
    assert event.end == at("10:15")
    assert event["location"] == PLACE
    assert event["url"] == portal.links.manage(booked)
    assert event["summary"] == f"Termin Rathaus, P\u202f{booked.number[1:]}"
    assert b"passport" not in file_of(portal, booked)


def test_times_are_utc_and_no_time_zone_is_described(portal):
    text = file_of(portal, portal.booked("10:00")).decode()

    assert "DTSTART:20261123T090000Z\r\n" in text
    assert "METHOD:PUBLISH\r\n" in text
    assert "VTIMEZONE" not in text


def test_a_moved_appointment_replaces_its_earlier_entry(portal):
    booked = portal.booked("10:00")
    before = event_of(portal, booked)

    after = event_of(portal, portal.move(booked.id, at("11:00", MONDAY + timedelta(days=1))))

    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]


def test_two_bookings_are_two_entries_whose_names_tell_no_order(portal):
    uids = [event_of(portal, portal.booked(local))["uid"] for local in ("10:00", "11:00")]

    assert len(set(uids)) == 2
    assert all(uid.endswith("@termine.town.example") for uid in uids)


def test_a_call_by_telephone_leads_nobody_to_the_town_hall(portal):
    booked = portal.booked(
        "10:00", Contact("ann@example.org", phone="0151 1"), services=(CALL_BACK,)
    )

    event = event_of(portal, booked)

    assert event["summary"] == "Anruf vom Rathaus"
    assert "location" not in event
