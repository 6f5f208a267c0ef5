"""Whether a town's colour can be read on the portal's pages."""

import pytest

from config.colours import ENOUGH, contrast, least_contrast, readable


def test_black_on_white_has_the_greatest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#0B4F8A", "#0B4F8A") == 1


def test_the_usual_colour_can_be_read_on_white_paper_and_its_own_tint():
    assert least_contrast("#0B4F8A") > ENOUGH
    assert readable("#0B4F8A") == "#0B4F8A"


@pytest.mark.parametrize("colour", ["#E2001A", "#FFCC00", "#00A65A", "#FFFFFF", "#808080"])
def test_a_pale_colour_becomes_a_darker_one_that_can_be_read(colour):
    assert least_contrast(colour) < ENOUGH
    assert ENOUGH <= least_contrast(readable(colour)) < ENOUGH + 1
