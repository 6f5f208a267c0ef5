"""Every page can be read and hit: in every language, at both ends of the sizes, in each theme."""

from __future__ import annotations

import pytest

from tests.builders import a_database
from tests.screens.kiosk import scenes
from tests.screens.kiosk.legible import cap_heights, legible_height
from tests.screens.kiosk.matrix import SHAPES, some_of_each, wrong
from tests.screens.kiosk.stand import a_terminal

LOOKS = list(some_of_each())
ARM = 600
"""Millimetres from the eye of somebody who touches the screen."""


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_cut_off_overlapping_pale_or_too_small(tmp_path, qtbot, shape):
    looks = [look for look in LOOKS if look.shape == shape]

    assert list(wrong(looks, tmp_path, qtbot)) == []


@pytest.mark.parametrize("scene", [scenes.home, scenes.services_chosen, scenes.token])
def test_capitals_are_tall_enough_at_an_arms_length(tmp_path, qtbot, scene):
    """On a terminal of 32 inches, without any aid."""
    across_32_inches = 398 / 1080
    with a_terminal(a_database(tmp_path), qtbot) as stand:
        scene(stand)
        stand.screen.settle()

        small = [
            (text, round(height, 1))
            for text, height in cap_heights(stand, across_32_inches)
            if height < legible_height(ARM)
        ]

    assert small == []
