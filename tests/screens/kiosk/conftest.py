"""The terminal under test, with one database of its own."""

from __future__ import annotations

import pytest

from tests.builders import a_database
from tests.screens.kiosk.stand import a_terminal


@pytest.fixture
def kiosk(tmp_path, qtbot):
    """Put up a terminal in portrait, on Monday at nine."""
    with a_terminal(a_database(tmp_path), qtbot, pin="2468") as stand:
        yield stand
