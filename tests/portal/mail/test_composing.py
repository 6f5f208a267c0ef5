"""What stands in an e-mail: read back as a mail program reads it, in every kind and language."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from io import BytesIO

import pytest
import zxingcpp
from icalendar import Calendar
from PIL import Image

from config.colours import readable
from lobby.domain.names import LANGUAGES
from portal.actions.ports import Contact
from portal.domain.purpose import Purpose
from portal.mail.compose import UnusableAddress
from tests.portal.mail.emails import (
    BEGINS,
    KINDS,
    NAMES,
    TOKENS,
    a_claimed_email,
    as_text,
    body,
    composed,
    composer,
    expected_file,
    local,
    read_back,
)

EVERY_EMAIL = [(name, language) for name in KINDS for language in LANGUAGES]
LONGEST_SUBJECT = 60
LONGEST_DAY = local("2026-09-30", "10:30")


def words_of(html: str) -> str:
    """What a reader sees of the HTML body."""
    seen = re.sub(r"<(style|head).*?</\1>|<[^>]+>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(seen).split())


def parts(message, kind):
    return [part for part in message.walk() if part.get_content_type() == kind]


@pytest.mark.parametrize(("name", "language"), EVERY_EMAIL)
def test_every_e_mail_reads_as_it_was_agreed(name, language):
    """Draw them anew with ``python -m tests.portal.mail.emails``, and read what has changed."""
    assert as_text(composed(name, language)) == expected_file(name, language).read_text()


@pytest.mark.parametrize(("name", "language"), EVERY_EMAIL)
def test_the_html_says_all_that_the_text_says(name, language):
    message = composed(name, language)

    html = body(message, "html")
    seen, links = words_of(html), unescape(html)

    for line in body(message, "plain").splitlines():
        words = " ".join(line.removeprefix("- ").removesuffix(":").split())
        assert words in links if words.startswith("https:") else _all_in(words, seen)


def _all_in(words, seen):
    return all(part.strip(" ,") in seen for part in re.split(r"[:,،] |--", words))


@pytest.mark.parametrize(("name", "language"), EVERY_EMAIL)
def test_a_subject_is_short_whatever_the_day(name, language):
    message = composed(
        name, language, starts_at=LONGEST_DAY, day=LONGEST_DAY.date(), number="P4827"
    )

    assert len(str(message["Subject"])) <= LONGEST_SUBJECT


def test_an_e_mail_says_who_sends_it_and_that_no_person_does():
    message = composed("booked")

    (sender,) = message["From"].addresses
    assert (sender.display_name, sender.addr_spec) == (
        "Rathaus Musterstadt",
        "termine@musterstadt.example",
    )
    assert message["Reply-To"] == "buergerbuero@musterstadt.example"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime.utcoffset() == timedelta(hours=1)
    assert message["Content-Language"] == "de"


@pytest.mark.parametrize(
    "name",
    ['Rathaus "Alte Post", Müller & Co.', "Mairie (nord); <b>Ville</b>", "Rathaus\r\nBcc: a@b.c"],
)
def test_a_name_of_a_town_stays_a_name(name):
    sent = composer(name=name).message(a_claimed_email())

    message = read_back(sent.as_bytes())

    (sender,) = message["From"].addresses
    assert sender.display_name == " ".join(name.split())
    assert message["Bcc"] is None
    assert "<b>Ville" not in body(message, "html")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("ann+town@example.org", "ann+town@example.org"),
        ("o'neil@example.org", "o'neil@example.org"),
        ('"a b"@example.org', '"a b"@example.org'),
        ("ann@müller.example", "ann@xn--mller-kva.example"),
        ("jörg@müller.example", "jörg@müller.example"),
    ],
)
def test_addresses_of_every_kind_are_reached(given, expected):
    message = composed(contact=Contact(given))

    assert message["To"] == expected


@pytest.mark.parametrize(
    "given",
    ["", "ann", "ann@", "a@b.example, c@d.example", "ann@example.org\r\nBcc: all@example.org"],
)
def test_what_would_write_into_the_headers_is_no_address(given):
    with pytest.raises(UnusableAddress):
        composed(contact=Contact(given))


def test_only_an_address_with_other_letters_needs_a_server_that_knows_them():
    plain, other = (
        composer().message(a_claimed_email(contact=Contact(email)))
        for email in ("ann@müller.example", "jörg@example.org")
    )

    assert plain.as_bytes().isascii()
    assert "jörg".encode() in other.as_bytes()


def test_the_message_id_is_the_same_again_and_different_for_everything_else():
    again = [composed("booked")["Message-ID"] for _ in range(2)]
    others = {
        composed("moved")["Message-ID"],
        composed("booked", revision=5)["Message-ID"],
        composed("booked", id=4712)["Message-ID"],
    }

    assert len({*again, *others}) == 4
    assert again[0].endswith("@musterstadt.example>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_e_mail_that_asks_holds_no_word_of_the_form(language):
    contact = Contact("ann@example.org", phone="0190 666", name="Win a car")
    sent = composer().message(a_claimed_email("ask", language, contact, persons=5)).as_bytes()
    message = read_back(sent)

    everything = body(message, "plain") + body(message, "html")

    names = {name for service in NAMES.values() for name in service.values()}
    for word in ("Win a car", "0190", *names):
        assert word not in everything
    assert list(message.iter_attachments()) == []
    assert f"/t/{TOKENS.token(Purpose.CONFIRM, a_claimed_email('ask').booking)}" in everything


def test_the_one_that_asks_says_first_that_nothing_is_booked():
    message = composed("ask")

    assert message["Subject"].startswith("Bitte bestätigen:")
    assert body(message, "plain").startswith("Ihr Termin ist noch nicht gebucht.\n")


def test_only_the_link_that_confirms_stands_in_the_e_mail_that_asks():
    booking = a_claimed_email("ask").booking

    text = body(composed("ask"), "plain")

    for purpose in (Purpose.MANAGE, Purpose.CODE, Purpose.HOLD):
        assert TOKENS.token(purpose, booking) not in text


@pytest.mark.parametrize("name", ["booked", "moved", "undone", "reminder"])
def test_the_code_is_an_attached_picture_that_the_terminal_reads(name):
    message = composed(name)

    (picture,) = parts(message, "image/png")
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture.get_content())))

    token = TOKENS.token(Purpose.CODE, a_claimed_email(name).booking)
    assert code.text == f"HTTPS://TERMINE.MUSTERSTADT.EXAMPLE/W/{token}"
    assert f'src="cid:{picture["Content-ID"][1:-1]}"' in body(message, "html")
    assert "data:" not in body(message, "html")


@pytest.mark.parametrize("name", ["booked", "booked-phone", "moved", "undone"])
def test_the_calendar_file_is_attached(name):
    (attached,) = parts(composed(name), "text/calendar")

    (event,) = Calendar.from_ical(attached.get_content()).events
    assert event.start == BEGINS
    assert event["sequence"] == a_claimed_email(name).booking.revision
    assert attached.get_param("method") == "PUBLISH"
    assert attached.get_filename() == "Termin.ics"


@pytest.mark.parametrize("name", ["ask", "cancelled", "town-cancelled", "reminder"])
def test_what_changes_no_calendar_has_no_calendar_file(name):
    assert parts(composed(name), "text/calendar") == []


@pytest.mark.parametrize("name", ["booked-phone", "moved-phone", "reminder-phone"])
def test_who_is_called_needs_no_code_and_sees_the_end_of_the_number_alone(name):
    message = composed(name)

    everything = body(message, "plain") + body(message, "html")
    assert parts(message, "image/png") == []
    assert "34" in everything
    assert "9934" not in everything
    assert "482" not in str(message["Subject"])


def test_a_new_number_is_told_only_when_it_is_new():
    same_day = composed("moved", starts_at=local("2026-12-04", "10:30"), day=date(2026, 12, 4))

    assert "Sie haben eine neue Nummer." in body(composed("moved"), "plain")
    assert "Sie haben eine neue Nummer." not in body(same_day, "plain")


def test_arabic_is_written_from_right_to_left():
    assert '<html lang="ar" dir="rtl">' in body(composed("booked", "ar"), "html")
    assert '<html lang="de" dir="ltr">' in body(composed("booked", "de"), "html")


def test_a_language_that_nobody_translated_is_english():
    assert composed("booked", "nl")["Subject"].startswith("Your appointment: 7 December, 10:30")


def test_a_service_that_the_settings_forgot_is_left_out():
    text = body(composed("booked", services=("gone", "certificate")), "plain")

    assert "Anliegen: Meldebescheinigung\n" in text


@pytest.mark.parametrize("colour", ["#FFD200", "#FFFFFF", "#0B4F8A", "#E30613", "#8AC4FF"])
def test_a_pale_colour_of_a_town_is_darkened_until_it_can_be_read(colour):
    brand = readable(colour)

    assert _beside_white(brand) >= 7
    assert brand == colour or _beside_white(colour) < 7


def _beside_white(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = linear
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
