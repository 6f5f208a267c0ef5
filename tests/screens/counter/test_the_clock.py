"""A clerk reads that the clock of the house may be wrong, and what to do about it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from lobby import open_lobby
from tests.builders import SomeSettings, a_database
from tests.screens.counter.builders import a_town_hall, a_window, models_of

Key = Qt.Key


@pytest.fixture
def lobby(tmp_path, clock):
    """A house of whose clock it is known that nobody has set it."""
    settings = SomeSettings(a_database(tmp_path), a_town_hall())
    with open_lobby(settings, clock=clock, clock_is_set=lambda: False) as lobby:
        lobby.counter("3").open()
        yield lobby


@pytest.fixture
def models(qapp, lobby, clock):
    """The window on a morning after a day that nobody closed."""
    lobby.entrance.take_token(["passport"])
    clock.now += timedelta(days=1)
    return models_of(lobby, clock=clock)


def test_the_window_says_that_the_clock_may_be_wrong_and_what_to_do(models, window):
    text = window.text("clockInDoubt")

    assert text.startswith("The clock may be wrong: Tue 24 Nov, 09:00.")
    assert "press “Pause” and then “Go on”" in text


def test_once_staff_go_on_with_this_clock_nothing_is_said_any_more(lobby, models, window):
    models.counter.pause()
    assert not window.shows("clockInDoubt")

    models.counter.openCounter()

    assert not window.shows("clockInDoubt")
    assert lobby.entrance.take_token(["passport"]).number == "A001"


def test_who_closed_yesterday_is_told_to_open(lobby, clock, qapp):
    lobby.entrance.take_token(["passport"])
    lobby.counter("3").close()
    clock.now += timedelta(days=1)

    with a_window(models_of(lobby, clock=clock)) as window:
        assert "If it is right, open your counter." in window.text("clockInDoubt")
        window.press(Key.Key_F12)
        assert not window.shows("clockInDoubt")
