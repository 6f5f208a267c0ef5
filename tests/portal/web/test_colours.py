"""Whatever colour a town has, its pages can be read."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from config.colours import contrast
from portal.web.town_colours import TownColours


@given(st.from_regex("#[0-9a-fA-F]{6}", fullmatch=True))
@example("#FFCC00")
@example("#FFFFFF")
@example("#000000")
def test_every_colour_becomes_one_with_enough_contrast(colour):
    town = TownColours.of(colour)

    for behind in ("#FFFFFF", "#F3F5F8", town.soft):
        assert contrast(town.brand, behind) >= 7
    assert contrast(town.brand_ink, town.brand) >= 7
    assert contrast("#0E1B2C", town.soft) >= 7


def test_a_colour_that_is_dark_enough_stays_as_it_is():
    assert TownColours.of("#0B4F8A").brand == "#0B4F8A"


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == 21
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48
