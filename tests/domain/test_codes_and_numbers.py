"""What a scanner reads or a hand types, and what is called."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lobby.domain.names import spaced
from lobby.domain.values.codes import LONGEST, lookup_keys, normalise
from lobby.domain.values.numbers import callable_number, format_number, possible_numbers


@pytest.mark.parametrize(
    "typed", ["4711-038", "4711 038", " 4711038 ", "4711\u2013038", "4711.038"]
)
def test_spaces_and_dashes_do_not_matter(typed):
    assert lookup_keys(typed) == ("4711038",)


def test_case_does_not_matter():
    assert lookup_keys("abC-9") == ("ABC9",)


def test_a_code_is_found_inside_a_link():
    pattern = r"[?&]c=(?P<code>[A-Z0-9]+)"

    assert lookup_keys("https://termine.example/t?c=K7XM2", pattern)[0] == "K7XM2"


def test_a_link_without_a_pattern_is_taken_whole():
    assert len(lookup_keys("https://termine.example/t?c=K7XM2")) == 1


@pytest.mark.parametrize("hostile", ["", "   ", "\x1b@\x00", "a\u202eb", "x" * (LONGEST + 1), "--"])
def test_what_cannot_be_a_key_is_none(hostile):
    assert lookup_keys(hostile) == ()


@given(st.text(max_size=400))
@example("\u0339 \u0334")
def test_no_text_breaks_it_and_every_key_is_in_its_only_form(text):
    for found in lookup_keys(text, r"c=(\w+)"):
        assert found == normalise(found)


def test_numbers_run_from_001_without_wrapping():
    assert [format_number("A", ordinal) for ordinal in (1, 17, 999, 1000)] == [
        "A001",
        "A017",
        "A999",
        "A1000",
    ]


@pytest.mark.parametrize(
    ("own", "called"),
    [
        ("T038", "T038"),
        ("t 38", "T38"),
        ("4711-038", None),
        ("T12345", None),
        ("Ä1", None),
        (None, None),
    ],
)
def test_a_bookings_own_number_is_called_if_it_is_short(own, called):
    assert callable_number(own) == called


def test_a_number_is_shown_with_a_thin_space():
    assert spaced("T038") == "T\u202f038"
    assert spaced("12") == "12"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("t 038", ("T038",)),
        ("a 1", ("A1", "A001")),
        ("A-0001", ("A0001", "A001")),
        ("T1000", ("T1000",)),
        ("38", ("38",)),
        ("4711-038", ("4711038",)),
        ("CODE1", ("CODE1",)),
        ("", ("",)),
    ],
)
def test_a_number_is_meant_with_its_zeros_or_without(typed, meant):
    assert possible_numbers(typed) == meant
