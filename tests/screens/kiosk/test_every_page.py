"""Every page can be read and hit: in every language, at both ends of the sizes, in each theme."""

from __future__ import annotations

import pytest

from tests.screens.kiosk.matrix import SHAPES, some_of_each, wrong

LOOKS = list(some_of_each())


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_cut_off_overlapping_pale_or_too_small(tmp_path, qtbot, shape):
    looks = [look for look in LOOKS if look.shape == shape]

    assert list(wrong(looks, tmp_path, qtbot)) == []
