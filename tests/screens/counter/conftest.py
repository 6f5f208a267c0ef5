"""One real lobby on SQLite for every test of the clerk's window."""

from __future__ import annotations

import pytest

from lobby.ui.program import use_fonts
from tests.builders import Clock, a_database, a_lobby
from tests.screens.counter.builders import a_desk, a_town_hall, a_window


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lobby(tmp_path, clock):
    with a_lobby(a_database(tmp_path), clock, a_town_hall()) as lobby:
        lobby.open_counter("3")
        yield lobby


@pytest.fixture
def desk(qapp, lobby, clock):
    return a_desk(lobby, clock=clock)


@pytest.fixture
def window(desk):
    use_fonts()
    with a_window(desk) as window:
        yield window
