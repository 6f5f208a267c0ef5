"""The scenes of the pictures can be played: one that begins idle, one in a sheet, one refused."""

import pytest

from tests.screens import counter_shots


@pytest.mark.parametrize("name", ["bookings", "book", "book_refused", "transfer"])
def test_a_picture_of_each_kind_is_drawn(qapp, tmp_path, name):
    play, size, properties = counter_shots.SCENES[name]

    counter_shots.draw(tmp_path / "picture.png", play, size, properties, "de")

    assert (tmp_path / "picture.png").stat().st_size > 10_000
