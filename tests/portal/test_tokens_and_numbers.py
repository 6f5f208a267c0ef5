"""Nobody guesses a link or a number, and the database alone opens nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.booking import PortalBooking
from portal.domain.limits import base_address
from portal.domain.numbers import draw_number
from portal.domain.purpose import Purpose
from portal.tokens import Tokens
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, SECRET, at

OTHER = b"another secret, as long as that one is"


def a_portal_booking(key=1, **given):
    ordinary = {
        "resource": "1",
        "starts_at": at("10:00"),
        "minutes": 15,
        "services": ("passport",),
        "language": "de",
        "until": None,
        "day": MONDAY,
        "made_at": FRIDAY_BEFORE,
    }
    return PortalBooking(id=key, **(ordinary | given))


@given(st.integers(0, 2**63 - 1), st.sampled_from(Purpose))
def test_a_token_names_its_booking_and_opens_it_in_either_case(key, purpose):
    tokens, booking = Tokens(SECRET), a_portal_booking(key)

    token = tokens.token(purpose, booking)

    assert tokens.booking_in(token.lower()) == key
    assert tokens.matches(f" {token.lower()} ", purpose, booking)
    assert token.isalnum()


@given(st.text(max_size=60))
def test_whatever_stands_in_a_link_is_answered(text):
    tokens, booking = Tokens(SECRET), a_portal_booking()

    assert tokens.booking_in(text) is None or not tokens.matches(text, Purpose.MANAGE, booking)


def test_each_purpose_booking_secret_and_address_has_its_own_token():
    tokens, booking = Tokens(SECRET), a_portal_booking()
    corrected = replace(booking, address_changes=1)

    different = {tokens.token(purpose, booking) for purpose in Purpose}
    different.add(tokens.token(Purpose.MANAGE, a_portal_booking(2)))
    different.add(Tokens(OTHER).token(Purpose.MANAGE, booking))
    different |= {tokens.token(purpose, corrected) for purpose in Purpose}

    assert len(different) == len(Purpose) + 2 + len(Purpose) - 1
    assert tokens.token(Purpose.HOLD, booking) == tokens.token(Purpose.HOLD, corrected)


def test_a_link_sent_under_an_earlier_secret_still_opens():
    booking = a_portal_booking()
    sent = Tokens(SECRET).token(Purpose.MANAGE, booking)

    assert Tokens(OTHER, SECRET).matches(sent, Purpose.MANAGE, booking)
    assert not Tokens(OTHER).matches(sent, Purpose.MANAGE, booking)


def test_one_changed_letter_opens_nothing():
    tokens, booking = Tokens(SECRET), a_portal_booking()
    token = tokens.token(Purpose.CODE, booking)

    for place, letter in enumerate(token):
        other = token[:place] + ("2" if letter != "2" else "3") + token[place + 1 :]
        assert not tokens.matches(other, Purpose.CODE, booking)


def test_a_short_secret_is_refused():
    with pytest.raises(ValueError, match="fewer than 32"):
        Tokens(b"short")


def test_neither_a_token_nor_the_secret_stands_in_the_database(portal):
    booked = portal.booked("10:00")
    tables = [portal.rows(table) for table in ("booking", "contact", "email_outbox", "address")]

    for purpose in Purpose:
        assert portal.tokens.token(purpose, booked)[:26] not in str(tables)
    assert SECRET.decode() not in str(tables)


def test_numbers_are_drawn_among_those_that_are_free():
    taken = {f"P{ordinal:03d}" for ordinal in range(1, 99)}

    assert draw_number("P", taken, lambda _: 0) == "P099"
    assert draw_number("P", taken, lambda count: count - 1) == "P999"


def test_a_crowded_day_gets_a_fourth_digit_and_never_a_leading_zero():
    taken = {f"P{ordinal:03d}" for ordinal in range(1, 101)}

    assert draw_number("P", taken, lambda _: 0) == "P1000"
    assert draw_number("P", taken, lambda count: count - 1) == "P9999"


@pytest.mark.parametrize(
    ("email", "base"),
    [
        ("Ann+town@Example.org", "ann@example.org"),
        (" ann@example.org ", "ann@example.org"),
        ("ann+a+b@example.org", "ann@example.org"),
        ("a+b@c+d.org", "a@c+d.org"),
        ("no address", "no address"),
    ],
)
def test_variants_of_an_address_are_counted_together(email, base):
    assert base_address(email) == base
