"""Calendar files as other programs save them: marks, character sets, line ends, what is missing."""

from __future__ import annotations

import pytest

from sync.http.client import HttpClient
from sync.sources.calendars.events import Reading
from sync.sources.calendars.ics import Ics
from tests.builders import BERLIN
from tests.sync.builders import four_weeks
from tests.sync.radicale import a_calendar
from tests.sync.test_calendar_forms import ZONED, found, starts, written
from tests.sync.upstream import says


@pytest.mark.parametrize(
    "change",
    [
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.decode().encode("utf-16"),
        lambda text: text.replace(b"\r\n", b"\n"),
        lambda text: text.replace(b"\r\n", b"\r"),
        lambda text: text.replace(b"\r\n", b"\r\n\r\n"),
        lambda text: b"\r\n" + text + b"<!-- made by an export -->\r\n",
        lambda text: text.lower().replace(b"e-1", b"E-1"),
        lambda text: text.replace(b"UID:e-1", b"UID:e-1\r\nDESCRIPTION:One\r\nand two"),
        lambda text: text.replace(
            b"END:VEVENT", b"BEGIN:VALARM\r\nTRIGGER:-PT\r\nEND:VALARM\r\nEND:VEVENT"
        ),
        lambda text: text.replace(b"UID:e-1\r\n", b""),
        lambda text: text.replace(b"UID:e-1", b"UID:e-\x001"),
        lambda text: text + a_calendar().encode(),
    ],
)
def test_a_calendar_is_read_however_it_was_saved(change):
    assert starts(change(a_calendar(written(ZONED)).encode())) == ["24. 08:30"]


def test_several_calendars_in_one_file_are_all_read():
    text = a_calendar(written(ZONED)) + a_calendar(written("DTSTART:20261125T073000Z", uid="e-2"))

    assert starts(text) == ["24. 08:30", "25. 08:30"]


@pytest.mark.parametrize(
    ("encoding", "charset"), [("utf-8", ""), ("latin-1", ""), ("cp850", "cp850")]
)
def test_the_words_of_a_calendar_are_read_in_the_charset_of_its_server(encoding, charset):
    text = a_calendar(written(ZONED, "CATEGORIES:Führungszeugnis")).encode(encoding)

    [booking] = found(text, charset=charset).bookings

    assert booking.services == ("Führungszeugnis",)


def test_the_server_says_in_which_charset_a_calendar_is_written(upstream, limits):
    text = a_calendar(written(ZONED, "CATEGORIES:Führungszeugnis")).encode("cp850")
    upstream.serve(says(200, text, Content_Type="text/calendar; charset=cp850"), "/")

    [booking] = (
        Ics(HttpClient(upstream.url, limits=limits), Reading(zone=BERLIN))
        .fetch(four_weeks(), None)
        .bookings
    )

    assert booking.services == ("Führungszeugnis",)


def test_a_letter_that_a_fold_parts_is_whole_again():
    text = a_calendar(written(ZONED, "CATEGORIES:Führung")).encode()

    [booking] = found(text.replace(b"\xc3\xbc", b"\xc3\r\n \xbc")).bookings

    assert booking.services == ("Führung",)


def test_events_without_uid_keep_their_ids_and_do_not_share_them():
    anonymous = written(ZONED).replace("UID:e-1\r\n", "")
    text = a_calendar(anonymous, anonymous, anonymous.replace("0830", "0900"))

    first, again = ([one.external_id for one in found(text).bookings] for _ in range(2))

    assert first == again
    assert len(set(first)) == 3
