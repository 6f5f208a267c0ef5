"""Notes, reasons and notices: one short line of plain text, and gone when they must be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobby.domain.values.remarks import LONGEST, clean_line
from tests.builders import PASSPORT

HOSTILE = "  holt\n\tein \u202eneues\u0000 Foto\u2028" + "x" * 900
"""More than a line, with characters that turn the reading direction or end a string."""
PLAIN = "holt ein neues Foto " + "x" * 180


def of_parking(lobby, text):
    lobby.counter("1").call_next()
    return lobby.counter("1").park(text).note


def of_a_transfer(lobby, text):
    lobby.counter("1").call_next()
    return lobby.counter("1").transfer(service=PASSPORT, note=text).note


def of_a_call(lobby, text):
    lobby.counter("1").call("A001", text)
    return lobby.journal.facts()[-1].reason


def of_a_withdrawal(lobby, text):
    lobby.office.withdraw("A001", text)
    return lobby.journal.facts()[-1].reason


def of_a_mark(lobby, text):
    lobby.office.mark("A001", urgent=True, reason=text)
    return lobby.journal.facts()[-1].reason


def of_a_token(lobby, text):
    return lobby.entrance.take_token([PASSPORT], note=text).note


def of_the_house(lobby, text):
    lobby.office.set_notice(text)
    return lobby.board.view("1").notice


@pytest.mark.parametrize(
    "kept",
    [
        of_parking,
        of_a_transfer,
        of_a_call,
        of_a_withdrawal,
        of_a_mark,
        of_a_token,
        of_the_house,
    ],
)
def test_it_is_one_short_line_of_plain_text(lobby, kept):
    lobby.entrance.take_token([PASSPORT])

    assert kept(lobby, HOSTILE) == PLAIN


@pytest.mark.parametrize("blank", ["", "   ", "\u200b\n"])
def test_a_reason_of_nothing_is_none(lobby, refused, blank):
    lobby.entrance.take_token([PASSPORT])

    refused("reason-needed", lobby.counter("1").call, "A001", blank)
    refused("reason-needed", lobby.office.mark, "A001", urgent=True, reason=blank)


@given(st.text(max_size=3 * LONGEST))
def test_what_was_kept_once_stays_as_it_is(text):
    kept = clean_line(text)

    assert clean_line(kept) == kept
    assert len(kept) <= LONGEST
    assert kept.isprintable()
