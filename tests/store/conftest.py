"""The same clock as for the actions, and a disk that fails at will."""

from __future__ import annotations

import pytest

from tests.actions.conftest import clock
from tests.store.disk import a_disk

__all__ = ["clock"]


@pytest.fixture
def disk():
    """Let the test's SQLite files stand on a disk that fails when told to."""
    try:
        with a_disk() as disk:
            yield disk
    except AttributeError as hidden:
        pytest.skip(str(hidden))
