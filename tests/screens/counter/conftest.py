"""One real lobby on SQLite for every test of the clerk's window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lobby.ui.program import use_fonts
from tests.builders import Clock, a_database, a_lobby
from tests.screens.counter.builders import a_town_hall, a_window, models_of

Key = Qt.Key


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lobby(tmp_path, clock):
    with a_lobby(a_database(tmp_path), clock, a_town_hall()) as lobby:
        lobby.counter("3").open()
        yield lobby


@pytest.fixture
def models(qapp, lobby, clock):
    return models_of(lobby, clock=clock)


@pytest.fixture
def window(models):
    use_fonts()
    with a_window(models) as window:
        yield window


@pytest.fixture(params=["key", "mouse"])
def act(request, window):
    """Does a thing of this name, either by its key or with the mouse."""
    keys = {
        "next": Key.Key_F12,
        "finish": Key.Key_F11,
        "serve": Key.Key_F10,
        "recall": Key.Key_F9,
        "noShow": Key.Key_F8,
        "transfer": Key.Key_F7,
        "park": Key.Key_F6,
    }
    if request.param == "mouse":
        return window.click
    return lambda name: (
        window.press(Key.Key_Z, ctrl=True) if name == "undo" else window.press(keys[name])
    )
