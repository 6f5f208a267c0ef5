import re

import pytest

from hardware.printer.commands import confirm
from hardware.printer.composer import compose
from hardware.printer.profile import profile_named, profile_names
from tests.hardware.printer.builders import a_slip


@pytest.mark.parametrize("name", profile_names())
@pytest.mark.parametrize("paper", [58, 80])
def test_every_profile_writes_a_slip_that_begins_with_a_reset(name, paper):
    profile = profile_named(name, paper)

    job = compose(a_slip(), profile, "ABCD").data

    assert job.startswith(b"\x1b@")
    assert job.endswith(confirm("ABCD")) == profile.confirms


def test_narrow_paper_has_384_dots_and_wide_paper_576():
    narrow, wide = profile_named("TM-T20II", 58), profile_named("TM-T20II", 80)

    assert (narrow.dots, narrow.columns) == (384, 32)
    assert (wide.dots, wide.columns) == (576, 48)


def test_a_model_keeps_its_own_width_when_it_is_smaller():
    assert profile_named("TM-T88V", 80).dots == 512


def test_an_unknown_profile_is_told_with_those_that_there_are():
    with pytest.raises(ValueError, match=r"generic.*TM-T20II"):
        profile_named("Epson")


def test_an_ordinary_slip_fits_into_the_buffer_of_a_printer():
    job = compose(a_slip(), profile_named("TM-T20II"), "ABCD").data

    assert len(job) < 1000


def test_customer_displays_are_no_printers():
    assert not {"AF-240", "OCD-100", "OCD-300"} & set(profile_names())


@pytest.mark.parametrize("name", ["TM-m30", "TM-T20III", "TM-T88VI", "TM-T88VII"])
def test_a_newer_model_prints_and_confirms_as_its_forerunner(name):
    assert profile_named(name).confirms


def test_a_printer_of_no_known_commands_is_sent_pictures_only():
    assert profile_named("XPrinter") == profile_named("generic")


def test_a_long_text_is_sent_as_pictures_whose_rows_fit_into_one_byte():
    job = compose(a_slip(calling="Bitte warten Sie im Flur. " * 30), profile_named("generic"), "A")

    pictures = re.findall(rb"\x1dv0\x00..(.)(.)", job.data, re.DOTALL)
    assert {high for _, high in pictures} == {b"\x00"}
